// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/KnownPeopleModel.h"
#include "app/session/Errand.h"

#include <QSet>

namespace hearth::app {

class RoomBook;

//! Whom this session knows and who is not in a room yet.
class InviteeModel : public hearth::app::KnownPeopleModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the RoomDetails")
    Q_PROPERTY(QString done READ done NOTIFY doneChanged)
    Q_PROPERTY(hearth::app::Errand *errand READ errand CONSTANT)

public:
    //! All three outlive it.
    InviteeModel(PatientSender &commands, RoomBook &rooms, UserDirectory &users,
                 QObject *parent = nullptr);

    //! Who came in last, as a sentence, or empty.
    [[nodiscard]] QString done() const { return m_done; }

    [[nodiscard]] Errand *errand() { return &m_errand; }

    //! Everything begins anew; with an empty one nobody is listed, nor looked after.
    void setRoom(const RoomId &room);
    Q_INVOKABLE void invite(const QString &userId);

Q_SIGNALS:
    void doneChanged();

protected:
    [[nodiscard]] bool takes(const UserId &user) const override;

private:
    void lookInside();
    void setDone(const QString &done);

    RoomBook &m_rooms;
    Errand m_errand;
    RoomId m_room;
    QString m_done;
    QSet<UserId> m_inside; //!< of the room already
};

} // namespace hearth::app
