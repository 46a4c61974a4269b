// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/WorkerMetrics.h"
#include "server/session/ClientSession.h"
#include "server/session/FrameCoder.h"
#include "tests/support/FakeClock.h"
#include "tests/unit/server-net/FakeSession.h"

#include <QTest>

namespace hearth::server {

using namespace std::chrono_literals;

//! A session with fakes all around it, made anew by reset().
class ClientSessionFixture : public QObject
{
protected:
    void reset()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_session.reset();
        m_link = {};
        m_core = {};
        m_rates = CommandRates{0, 0};
        m_log.requests.clear();
        m_ended = 0;
    }

    void start(bool withToken = true)
    {
        const auto token =
            withToken ? std::optional(TokenHash::ofToken(QStringLiteral("t"))) : std::nullopt;
        m_session = std::make_unique<ClientSession>(SessionId(QStringLiteral("s1")), m_link,
                                                    ClientSession::Terms{1s, 10s, m_rates},
                                                    m_surroundings, token);
    }

    //! A session that has its welcome, which is forgotten.
    void startWelcomed()
    {
        start();
        m_session->attach(m_user);
        m_session->welcome(greeting());
        m_link.sent.clear();
    }

    void startLive()
    {
        startWelcomed();
        pass(500ms);
    }

    void pass(std::chrono::milliseconds time)
    {
        m_clock.advance(time);
        m_session->tick();
    }

    void command(const char *id, const Message &message)
    {
        const auto codec = makeCodec(m_link.spoken);
        m_session->receive(codec->encode({CommandId(QString::fromUtf8(id)), {}}, message));
    }

    void event(qint64 seq, qsizetype size = 1)
    {
        m_session->sendRoomEvent(m_room, seq, frame(MemberJoined{m_room, seq, m_user, {}}, size));
    }

    SharedFrame frame(const Message &message, qsizetype size = 1)
    {
        SharedFrame made = m_frames.encode(message, m_link.spoken);
        // The other encoding counts too, and nobody gets it.
        if (size > made.bytes())
            (m_link.spoken == Encoding::Json ? made.messagePack : made.json).fill('x', size);
        return made;
    }

    Welcome greeting() const
    {
        Welcome welcome;
        welcome.session = SessionId(QStringLiteral("s1"));
        welcome.user.id = m_user;
        return welcome;
    }

    static Ack ackOf(const char *ref)
    {
        Ack ack;
        ack.ref = CommandId(QString::fromUtf8(ref));
        return ack;
    }

    const Error &lastError() const { return std::get<Error>(m_link.sent.back().message); }

    QString types() { return m_link.takeTypes().join(QLatin1Char(' ')); }

    const UserId m_user{QStringLiteral("u1")};
    const RoomId m_room{QStringLiteral("r")};
    FakeClock m_clock;
    FrameCoder m_frames{m_clock, QStringLiteral("t")};
    ServerMetrics m_allMetrics{QStringLiteral("1")};
    WorkerMetrics m_metrics{m_allMetrics, QStringLiteral("0")};
    FakeLink m_link;
    FakeCore m_core;
    FakeLogReader m_log;
    FakeFeedReader m_feeds;
    int m_ended = 0;
    CommandRates m_rates;
    ClientSession::Surroundings m_surroundings{m_clock,
                                               m_core,
                                               m_log,
                                               m_feeds,
                                               m_frames,
                                               m_metrics,
                                               [](const std::function<void()> &task) { task(); },
                                               [](const SessionId &) {},
                                               [this](const SessionId &) { ++m_ended; }};
    std::unique_ptr<ClientSession> m_session;
};

} // namespace hearth::server
