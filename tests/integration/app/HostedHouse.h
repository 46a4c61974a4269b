// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/SqliteLocalStore.h"
#include "app/hosting/DetachedHostProcess.h"
#include "app/hosting/HearthdDoctor.h"
#include "app/hosting/HostBook.h"
#include "app/hosting/HostInviteBook.h"
#include "app/hosting/HostedServer.h"
#include "app/hosting/LocalServerConsole.h"
#include "app/net/HttpAccountApi.h"
#include "app/net/KnownKeys.h"
#include "app/net/WebSocketTransport.h"
#include "app/session/Session.h"
#include "app/time/QtScheduler.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace hearth::app {

//! What an app has to host with, over the real hearthd.
struct HostedHouse
{
    SystemClock clock;
    QtScheduler scheduler;
    QString profile;
    DetachedHostProcess process;
    LocalServerConsole console;
    HearthdDoctor doctor;
    HostBook book;
    HostInviteBook invites;
    Autostart autostart;
    HostedServer hosted;

    explicit HostedHouse(const QString &folder)
        : profile(folder)
        , process(QStringLiteral(HEARTHD_BINARY), folder + QStringLiteral("/hosting/hearthd.log"))
        , console(folder + QStringLiteral("/hosting/data"))
        , doctor(QStringLiteral(HEARTHD_BINARY), folder + QStringLiteral("/hosting/data"))
        , book(folder + QStringLiteral("/hearth.ini"))
        , invites(folder + QStringLiteral("/hosting/invite.json"))
        , autostart(folder + QStringLiteral("/autostart/hearthd.desktop"))
        , hosted({process,
                  console,
                  doctor,
                  book,
                  invites,
                  autostart,
                  {clock, scheduler},
                  folder + QStringLiteral("/hosting/data"),
                  QStringLiteral("alice")})
    {}
};

//! The app of one person on an encrypted server, without a window.
struct Visitor
{
    SystemClock clock;
    QtScheduler scheduler;
    QTemporaryDir profile;
    KnownKeys keys{profile.filePath(QStringLiteral("hearth.ini"))};
    HttpAccountApi accounts{keys};
    std::unique_ptr<Session> session;

    //! Knows the key that the link names.
    explicit Visitor(const ServerLink &link)
    {
        if (link.pin)
            keys.put(link.address.host, link.address.port, *link.pin);
    }

    void signIn(const ServerAddress &server, const QString &username, const QString &token)
    {
        session = std::make_unique<Session>(
            server, username,
            SessionParts{std::make_unique<WebSocketTransport>(keys),
                         accounts,
                         {clock, scheduler},
                         [] { return QRandomGenerator::global()->generateDouble(); },
                         SqliteLocalStore::open(profile.path()),
                         [this, server] { return keys.find(server.host, server.port); }});
        session->start(token);
    }

    [[nodiscard]] bool isOnline() const { return session && session->connection()->isOnline(); }

    //! Of the newest message on screen.
    [[nodiscard]] QString newestText() const
    {
        auto *room = session ? session->currentRoom() : nullptr;
        if (!room || room->timeline()->rowCount() == 0)
            return {};
        const auto index = room->timeline()->index(0);
        return room->timeline()->data(index, TimelineModel::Text).toString();
    }
};

} // namespace hearth::app
