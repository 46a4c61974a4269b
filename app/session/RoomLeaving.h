// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Errand.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class RoomBook;
class RoomRoles;

//! The way out of a room, whichever it is: what comes of it is said before.
class RoomLeaving : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the RoomDetails")
    Q_PROPERTY(QString name READ name NOTIFY roomChanged)
    Q_PROPERTY(QString consequence READ consequence NOTIFY roomChanged)
    Q_PROPERTY(hearth::app::Errand *errand READ errand CONSTANT)

public:
    //! All three outlive it.
    RoomLeaving(PatientSender &commands, const RoomBook &rooms, RoomRoles &roles,
                QObject *parent = nullptr);

    [[nodiscard]] QString name() const { return m_name; }

    //! Whole sentences.
    [[nodiscard]] QString consequence() const { return m_consequence; }

    [[nodiscard]] Errand *errand() { return &m_errand; }

    //! Names the room and forgets what was asked for before. Who owns it may become known later.
    Q_INVOKABLE void begin(const QString &roomId);
    Q_INVOKABLE void leave();

Q_SIGNALS:
    void roomChanged();
    void done();

private:
    void tell();

    const RoomBook &m_rooms;
    RoomRoles &m_roles;
    RoomId m_room;
    QString m_name;
    QString m_consequence;
    Errand m_errand;
};

} // namespace hearth::app
