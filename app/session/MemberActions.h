// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Errand.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class UserDirectory;

//! What is done to one member of a room. What comes of it shows when the server's event does.
class MemberActions : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the RoomDetails")
    Q_PROPERTY(hearth::app::Errand *setting READ setting CONSTANT)
    Q_PROPERTY(hearth::app::Errand *asked READ asked CONSTANT)

public:
    //! Both outlive it.
    MemberActions(PatientSender &commands, UserDirectory &users, QObject *parent = nullptr);

    //! Of what is done at once.
    [[nodiscard]] Errand *setting() { return &m_setting; }

    //! Of what a dialog asked about before.
    [[nodiscard]] Errand *asked() { return &m_asked; }

    Q_INVOKABLE void makeModerator(const QString &roomId, const QString &userId);
    Q_INVOKABLE void takeModerator(const QString &roomId, const QString &userId);
    //! They own it then, and oneself is a moderator.
    Q_INVOKABLE void handOver(const QString &roomId, const QString &userId);
    Q_INVOKABLE void remove(const QString &roomId, const QString &userId);
    Q_INVOKABLE void ban(const QString &roomId, const QString &userId);

Q_SIGNALS:
    //! What was asked about is done.
    void done();

private:
    void stepDown(const RoomId &room);

    UserDirectory &m_users;
    Errand m_setting;
    Errand m_asked;
};

} // namespace hearth::app
