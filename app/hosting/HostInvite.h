// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/HostStatus.h"
#include "app/hosting/Joining.h"
#include "shared/base/Clock.h"

#include <QJsonArray>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class HostInviteBook;
class ServerConsole;

//! How others get to the hosted server. The invite is kept, and given out at the next start again
//! as long as it is good for some time and some people; then another one takes its place, and it
//! stays good for whoever has it.
class HostInvite : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the HostedServer")
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString keyWords READ keyWords NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(bool local READ isLocal NOTIFY changed)

public:
    static constexpr int uses = 50;
    static constexpr int days = 7;
    //! One that is good for less is not given out any more.
    static constexpr int fewestUses = 5;
    static constexpr std::chrono::hours shortestLife{24};

    //! All of them outlive it.
    HostInvite(ServerConsole &console, HostInviteBook &book, const Clock &clock,
               QObject *parent = nullptr);

    //! Where others find the server; empty until it has said so.
    [[nodiscard]] QString address() const;
    //! By which they know it; empty: connections are plain.
    [[nodiscard]] QString keyWords() const;
    //! Empty until it is there.
    [[nodiscard]] QString link() const;
    //! For how many and how long the link is good.
    [[nodiscard]] QString hint() const;
    //! This computer is on no network: others can't follow the link.
    [[nodiscard]] bool isLocal() const;

    //! The server runs, and this is how. Asks for a link if there is none that is good.
    void show(const HostStatus &status, Joining::Rule joining);

    //! Somebody is about to give it out: the next show() asks the server how good it still is.
    void lookAgain() { m_isSure = false; }

    //! The server has ended, for good.
    void forget();

Q_SIGNALS:
    void changed();

private:
    //! What the server says of the invite.
    struct Terms
    {
        int usesLeft = 0;
        UnixTime expiresAt;
    };

    [[nodiscard]] bool isGood() const;
    void lookUp(const QString &id, const QString &code);
    void onListed(const QJsonArray &invites, const QString &id, const QString &code);
    void make();
    void take(const QString &code, const QJsonObject &invite);

    ServerConsole &m_console;
    HostInviteBook &m_book;
    const Clock &m_clock;
    std::optional<ServerLink> m_link;
    std::optional<Terms> m_terms; //!< of the invite in the link
    Joining::Rule m_joining = Joining::ByInvite;
    bool m_isSure = false; //!< that the terms are what the server says
    bool m_isAsking = false;
};

} // namespace hearth::app
