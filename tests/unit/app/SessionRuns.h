// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Session.h"
#include "app/settings/NotificationSettings.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/InlineStore.h"
#include "tests/unit/app/Samples.h"

#include <QCoreApplication>
#include <QTest>

namespace hearth::app {

inline const QString e1 = QStringLiteral("e1");

//! What the person was told of outside of the window.
struct ToldNotices final : Notifier
{
    std::vector<Notice> notices;
    QStringList withdrawn;

    void notify(const Notice &notice) override { notices.push_back(notice); }

    void withdraw(const QString &subject) override { withdrawn.append(subject); }
};

//! A session that is ended and begun again upon the same files.
struct SessionRuns
{
    FakeTime time;
    FakeAccounts accounts;
    InlineStore files;
    FakeTransport *transport = nullptr;
    std::unique_ptr<Session> session;
    ToldNotices told;
    NotificationSettings notifications;
    bool looksAtWindow = false;
    std::optional<ServerLink> forOthers; //!< how they reach the server, where that is another way

    SessionRuns() { restart(); }

    //! What a session leaves to the event loop goes before the time that it was made with.
    ~SessionRuns()
    {
        session.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    Q_DISABLE_COPY_MOVE(SessionRuns)

    void restart()
    {
        session.reset();
        auto made = std::make_unique<FakeTransport>();
        transport = made.get();
        session = std::make_unique<Session>(
            ServerAddress{QStringLiteral("127.0.0.1"), 9473, ServerAddress::Encryption::Plain},
            QStringLiteral("alice"),
            SessionParts{std::move(made),
                         accounts,
                         time.source(),
                         [] { return 1.0; },
                         files.make(),
                         {},
                         [this] { return forOthers; },
                         &told,
                         &notifications,
                         [this] { return looksAtWindow; }});
    }

    void goOnline(qint64 lastSeq = 0, const QString &epoch = e1)
    {
        session->start(QStringLiteral("T"));
        transport->accept();
        transport->say(welcome(epoch, {room(general, QStringLiteral("general"), lastSeq)}));
    }

    //! The server says something now and then.
    void stayOnline(std::chrono::seconds duration)
    {
        constexpr std::chrono::seconds turn{1};
        for (std::chrono::seconds done{0}; done < duration; done += turn) {
            time.advance(turn);
            while (const auto ping = transport->take<Ping>())
                transport->say(Pong{ping->first});
        }
    }

    void answerSync(qint64 from, qint64 to, bool complete = true)
    {
        const auto asked = transport->take<Sync>();
        QVERIFY(asked.has_value());
        QCOMPARE(asked->second.rooms.at(general), from);
        Ack ack;
        ack.ref = asked->first;
        ack.rooms = AckRooms(SyncRanges{{general, {from, to, complete, std::nullopt}}});
        transport->say(ack);
    }

    void answerHistory(qint64 first, qint64 last, bool more)
    {
        const auto asked = transport->take<HistoryGet>();
        QVERIFY(asked.has_value());
        Ack ack;
        ack.ref = asked->first;
        ack.messages.emplace();
        for (qint64 seq = first; seq <= last; ++seq)
            ack.messages->push_back(message(seq, bob, QString::number(seq)));
        ack.more = more;
        transport->say(ack);
    }

    void arrive(qint64 seq)
    {
        transport->say(MessageNew{general, seq, message(seq, bob, QString::number(seq))});
    }

    void acknowledge(qint64 seq)
    {
        const auto sent = transport->take<MessageSend>();
        QVERIFY(sent.has_value());
        Ack ack;
        ack.ref = sent->first;
        ack.message = message(seq, alice, sent->second.text);
        ack.message->clientId = sent->first;
        transport->say(ack);
    }

    [[nodiscard]] TimelineModel *timeline() const { return session->currentRoom()->timeline(); }

    //! Oldest first, with what is not sent in brackets.
    [[nodiscard]] QString texts() const
    {
        QStringList all;
        for (int row = timeline()->rowCount() - 1; row >= 0; --row) {
            const auto index = timeline()->index(row);
            const QString text = timeline()->data(index, TimelineModel::Text).toString();
            const bool isSent =
                timeline()->data(index, TimelineModel::StateRole).toInt() == TimelineModel::Sent;
            all.append(isSent ? text : QStringLiteral("[%1]").arg(text));
        }
        return all.join(QLatin1Char(' '));
    }
};

} // namespace hearth::app
