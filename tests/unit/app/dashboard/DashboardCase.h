// SPDX-License-Identifier: MIT
#pragma once

#include "app/dashboard/Dashboard.h"
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "app/session/PatientSender.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"
#include "tests/unit/app/dashboard/ServerTelling.h"

#include <QRegularExpression>
#include <QTest>

namespace hearth::app {

//! A test of an admin's dashboard, of a server that answers and tells as the test says.
class DashboardCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_time = std::make_unique<FakeTime>();
        m_commands = std::make_unique<FakeCommands>();
        m_patient = std::make_unique<PatientSender>(*m_commands, m_time->source());
        m_feeds = std::make_unique<FeedSubscriptions>(*m_patient);
        m_users = std::make_unique<UserDirectory>();
        m_users->setSelf(user(alice, QStringLiteral("Alice Moor")));
        m_users->put(user(bob, QStringLiteral("Bob Lind")));
        m_book = std::make_unique<RoomBook>(*m_users);
        m_dashboard = std::make_unique<Dashboard>(
            Dashboard::Parts{*m_feeds, *m_patient, *m_users, *m_book, m_time->source()});
        m_feeds->setEpoch(QStringLiteral("e1"));
        m_feeds->setOnline(true);
        m_dashboard->setOnline(true);
        m_dashboard->setOffered(true);
        m_dashboard->setOwnRole(Role::Admin);
        m_seq = kNow;
    }

    void cleanup()
    {
        m_dashboard.reset();
        m_book.reset();
        m_users.reset();
        m_feeds.reset();
        m_patient.reset();
        m_commands.reset();
    }

protected:
    inline static const FeedId kSeconds{QStringLiteral("$server")};
    inline static const FeedId kMinutes{QStringLiteral("$server.minutes")};
    static constexpr qint64 kNow = 1'790'000'000'000;

    static Connection connection(const char *session, const UserId &user, qint64 at)
    {
        Connection connection;
        connection.session = SessionId(QLatin1String(session));
        connection.user = user;
        connection.connectedAt = kNow + at;
        return connection;
    }

    static Ack ackOf(qint64 lastSeq)
    {
        Ack ack;
        ack.lastSeq = lastSeq;
        return ack;
    }

    static Ack sessionsOf(const std::vector<Connection> &connections)
    {
        Ack ack;
        ack.sessions = connections;
        return ack;
    }

    template <class T>
    T asked() const
    {
        for (const auto &one : m_commands->asked) {
            if (const auto *found = std::get_if<T>(&one.command))
                return *found;
        }
        return {};
    }

    template <class T>
    bool take(CommandReply &reply)
    {
        for (auto it = m_commands->asked.begin(); it != m_commands->asked.end(); ++it) {
            if (std::holds_alternative<T>(it->command)) {
                reply = it->reply;
                m_commands->asked.erase(it);
                return true;
            }
        }
        return false;
    }

    template <class T>
    void refuse(ErrorCode code)
    {
        QVERIFY(take<T>(m_reply));
        m_reply(Failure{
            CommandFailure{CommandFailure::Kind::Refused, {code, QStringLiteral("it said no")}}});
    }

    void answerFeed()
    {
        QVERIFY(take<FeedSubscribe>(m_reply));
        m_reply(ackOf(m_seq));
    }

    void openLive()
    {
        m_dashboard->open();
        answerFeed();
        answerFeed();
        QCOMPARE(m_dashboard->state(), Dashboard::Live);
    }

    enum class Rest { None, More };

    void answerSessions(const std::vector<Connection> &connections, Rest rest = Rest::None)
    {
        QVERIFY(take<hearth::SessionList>(m_reply));
        Ack ack = sessionsOf(connections);
        if (rest == Rest::More)
            ack.more = true;
        m_reply(ack);
    }

    void tell(const ServerStats &stats) { m_feeds->onEntry(kSeconds, entryOf(++m_seq, stats)); }

    void happen(const char *name, const ServerNews &news)
    {
        m_feeds->onEntry(kSeconds, entryOf(++m_seq, name, kNow, news));
    }

    //! As far as the charts have them, around now.
    [[nodiscard]] int samplesOfADay() const
    {
        constexpr qint64 day = 86'400'000;
        return static_cast<int>(m_dashboard->throughput()
                                    ->samples(0)
                                    .columns({kNow - day, kNow + day}, 100)
                                    .total()
                                    .count);
    }

    [[nodiscard]] QString tile(int row) const
    {
        return m_dashboard->tiles()->index(row).data(TileModel::Value).toString();
    }

    [[nodiscard]] QString connectionName(int row) const
    {
        return m_dashboard->connections()->index(row).data(ConnectionModel::Name).toString();
    }

    std::unique_ptr<FakeTime> m_time;
    std::unique_ptr<FakeCommands> m_commands;
    std::unique_ptr<PatientSender> m_patient;
    std::unique_ptr<FeedSubscriptions> m_feeds;
    std::unique_ptr<UserDirectory> m_users;
    std::unique_ptr<RoomBook> m_book;
    std::unique_ptr<Dashboard> m_dashboard;
    CommandReply m_reply;
    qint64 m_seq = 0;
    qint64 m_dashboardTime = kNow;
};

} // namespace hearth::app
