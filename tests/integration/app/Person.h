// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/SqliteLocalStore.h"
#include "app/net/HttpAccountApi.h"
#include "app/net/KnownKeys.h"
#include "app/net/WebSocketTransport.h"
#include "app/session/Session.h"
#include "app/time/QtScheduler.h"
#include "tests/support/TestServer.h"

#include <QRandomGenerator>
#include <QTemporaryDir>

namespace hearth::app {

inline ServerAddress addressOf(const test::TestServer &server)
{
    return {QStringLiteral("127.0.0.1"), server.port(), ServerAddress::Encryption::Plain};
}

//! The app of one person, without a window: real sockets, real time.
struct Person
{
    SystemClock clock;
    QtScheduler scheduler;
    QTemporaryDir profile;
    KnownKeys keys{profile.filePath(QStringLiteral("hearth.ini"))};
    HttpAccountApi accounts{keys};
    Credentials credentials;
    Session session;

    Person(test::TestServer &server, const QString &name)
        : credentials(server.makeAccount(name))
        , session(addressOf(server), name,
                  SessionParts{std::make_unique<WebSocketTransport>(keys),
                               accounts,
                               {clock, scheduler},
                               [] { return QRandomGenerator::global()->generateDouble(); },
                               SqliteLocalStore::open(profile.path())})
    {
        session.start(credentials.token);
    }

    [[nodiscard]] bool isOnline() { return session.connection()->isOnline(); }

    [[nodiscard]] bool hasLoaded()
    {
        return session.currentRoom() && session.currentRoom()->timeline()->isLoaded();
    }

    //! Of the room on screen, oldest first, with what is not sent in brackets.
    [[nodiscard]] QStringList texts()
    {
        QStringList all;
        if (!session.currentRoom())
            return all;
        auto *timeline = session.currentRoom()->timeline();
        for (int row = timeline->rowCount() - 1; row >= 0; --row) {
            const auto index = timeline->index(row);
            const QString text = timeline->data(index, TimelineModel::Text).toString();
            const bool sent =
                timeline->data(index, TimelineModel::StateRole).toInt() == TimelineModel::Sent;
            all.append(sent ? text : QStringLiteral("[%1]").arg(text));
        }
        return all;
    }
};

} // namespace hearth::app
