// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/RoomBook.h"
#include "app/models/RoomRoles.h"
#include "app/models/UserDirectory.h"
#include "app/session/Outbox.h"
#include "app/session/OwnPresence.h"
#include "app/session/PatientSender.h"
#include "app/session/ReadMarker.h"
#include "app/session/RoomView.h"
#include "app/session/ServerFeatures.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/InlineStore.h"
#include "tests/unit/app/Samples.h"

#include <memory>
#include <optional>

namespace hearth::app {

//! One room on screen, whose server is the test.
struct OneRoom
{
    FakeTime time;
    FakeCommands commands;
    UserDirectory users;
    RoomBook book{users};
    InlineStore files;
    std::unique_ptr<LocalStore> store = files.make();
    Outbox outbox{commands, store->outbox(), time.source()};
    ReadMarker marker{commands, book, time.source()};
    FakeCommands roleCommands;
    PatientSender rolePatience{roleCommands, time.source()};
    RoomRoles roles{rolePatience, book, users};
    FakeCommands directoryCommands;
    PatientSender directoryPatience{directoryCommands, time.source()};
    RoomNames roomNames{book, directoryPatience};
    RecentEmoji recentEmoji{*store};
    ServerFeatures features;
    FakeCommands presenceCommands;
    PatientSender presencePatience{presenceCommands, time.source()};
    OwnPresence ownPresence{{presenceCommands, presencePatience, users, time.source()}};
    std::unique_ptr<RoomView> view;

    explicit OneRoom(qint64 lastSeq = 0, qint64 readSeq = 0, qint64 unread = 0)
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        users.put(user(bob, QStringLiteral("Bob Lind")));
        Room shown = room(general, QStringLiteral("general"), lastSeq);
        shown.readSeq = readSeq;
        shown.unread = unread;
        book.put(shown);
        makeView();
        marker.resume();
    }

    void makeView()
    {
        view = std::make_unique<RoomView>(
            general,
            RoomViewParts{users,
                          book,
                          roles,
                          roomNames,
                          outbox,
                          marker,
                          commands,
                          commands,
                          *store,
                          recentEmoji,
                          ownPresence,
                          features,
                          time.source(),
                          {},
                          [] { return *ServerAddress::parse(QStringLiteral("box:9473")); }});
        view->setOnline(true);
    }

    void answerPage(qint64 first, qint64 last, bool more)
    {
        const auto asked = commands.takeFirst();
        Ack ack;
        ack.ref = asked.id;
        ack.messages.emplace();
        for (qint64 seq = first; seq <= last; ++seq)
            ack.messages->push_back(message(seq, bob, QString::number(seq)));
        ack.more = more;
        asked.reply(ack);
    }

    void arrive(qint64 seq)
    {
        book.countMessage(message(seq, bob, QString::number(seq)), seq);
        view->apply(MessageNew{general, seq, message(seq, bob, QString::number(seq))});
    }

    [[nodiscard]] bool hasNewLineAt(int row) const
    {
        auto *timeline = view->timeline();
        return timeline->data(timeline->index(row), TimelineModel::ShowNew).toBool();
    }
};

} // namespace hearth::app
