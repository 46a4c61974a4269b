// SPDX-License-Identifier: MIT
#include "server/chat/InviteBudget.h"
#include "shared/protocol/Limits.h"
#include "tests/support/server/CoreFixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

//! Ada, Bea and Cy are in a room, Cy and Dee are offline, Eve is elsewhere.
class MentionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_server = std::make_unique<CoreFixture>();
        for (const char *name : {"ada", "bea", "cy", "dee", "eve"})
            m_tokens.insert(QString::fromLatin1(name), m_server->signUp(QString::fromLatin1(name)));
        m_ada = m_server->enter(m_tokens[QStringLiteral("ada")]);
        m_bea = m_server->enter(m_tokens[QStringLiteral("bea")]);
        m_eve = m_server->enter(m_tokens[QStringLiteral("eve")]);
        m_tea = m_server->ask(m_ada, RoomCreate{QStringLiteral("tea"), {}, Visibility::Private})
                    .room->id;
        for (const char *name : {"bea", "cy", "dee"})
            (void)m_server->ask(m_ada, RoomInvite{m_tea, idOf(name)});
        m_server->forgetSeen();
    }

    void cleanup() { m_tokens.clear(); }

    void hereIsWhoeverIsThere()
    {
        const MessageNew event = said(QStringLiteral("@here: tea"));
        QCOMPARE(event.message.mentions, std::vector<UserId>{idOf("bea")});
        QCOMPARE(mentionsOf(m_bea), 1);
        // Who comes later has it unread, and is not called.
        const SessionId cy = m_server->enter(m_tokens[QStringLiteral("cy")]);
        QCOMPARE(mentionsOf(cy), 0);
    }

    void byTheirPresence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("called");
        QTest::newRow("online") << static_cast<int>(PresenceStatus::Online) << true;
        QTest::newRow("away") << static_cast<int>(PresenceStatus::Away) << true;
        QTest::newRow("do not disturb") << static_cast<int>(PresenceStatus::DoNotDisturb) << false;
    }

    void byTheirPresence()
    {
        QFETCH(int, status);
        QFETCH(bool, called);
        (void)m_server->ask(m_bea, PresenceSet{static_cast<PresenceStatus>(status)});
        QCOMPARE(!said(QStringLiteral("@here")).message.mentions.empty(), called);
    }

    //! A reconnect makes no noise, and takes nobody out.
    void whoHasJustGoneIsStillThere()
    {
        m_server->leave(m_bea);
        QCOMPARE(
            m_server->ask(m_ada, MessageSend{m_tea, QStringLiteral("@here"), {}}).message->mentions,
            std::vector<UserId>{idOf("bea")});
        m_server->advance(Limits::presenceGrace);
        QVERIFY(m_server->ask(m_ada, MessageSend{m_tea, QStringLiteral("@here"), {}})
                    .message->mentions.empty());
    }

    void whoIsNamedBesidesIsMentionedOnce()
    {
        QCOMPARE(said(QStringLiteral("@cy @here @bea")).message.mentions,
                 (std::vector<UserId>{idOf("cy"), idOf("bea")}));
    }

    void aGuestCallsNobody()
    {
        m_server->setRole(m_tokens[QStringLiteral("ada")], Role::Guest);
        m_bea = m_server->enter(m_tokens[QStringLiteral("bea")]);
        m_ada = m_server->enter(m_tokens[QStringLiteral("ada")]);
        m_server->forgetSeen();
        QCOMPARE(said(QStringLiteral("@here @cy")).message.mentions,
                 std::vector<UserId>{idOf("cy")});
    }

    void inACrowdNobodyIsCalled()
    {
        for (int i = 0; i < Limits::listedMembers; ++i) {
            const QString token = m_server->signUp(QStringLiteral("extra%1").arg(i));
            (void)m_server->ask(m_ada, RoomInvite{m_tea, m_server->userOf(token)});
            m_server->advance(std::chrono::milliseconds(60'000) / InviteBudget::usual);
        }
        m_server->forgetSeen();
        QVERIFY(said(QStringLiteral("@here")).message.mentions.empty());
    }

    void aChangeCallsNobody()
    {
        const MessageId plain = said(QStringLiteral("tea")).message.id;
        QVERIFY(changed(plain, QStringLiteral("tea @here")).message.mentions.empty());
        // And takes nobody out who was called, whoever is there now.
        const MessageId call = said(QStringLiteral("@here tea")).message.id;
        m_server->leave(m_bea);
        m_server->advance(Limits::presenceGrace);
        m_bea = m_server->enter(m_tokens[QStringLiteral("bea")]);
        m_server->forgetSeen();
        QCOMPARE(changed(call, QStringLiteral("@here, coffee with @cy")).message.mentions,
                 (std::vector<UserId>{idOf("cy"), idOf("bea")}));
        QVERIFY(changed(call, QStringLiteral("coffee")).message.mentions.empty());
        QCOMPARE(mentionsOf(m_bea), 0);
    }

private:
    UserId idOf(const char *name) { return m_server->userOf(m_tokens[QString::fromLatin1(name)]); }

    //! By Ada, as Bea is told of it.
    MessageNew said(const QString &text)
    {
        (void)m_server->ask(m_ada, MessageSend{m_tea, text, {}});
        return m_server->gateway.takeOnly<MessageNew>(m_bea);
    }

    MessageEdited changed(const MessageId &message, const QString &text)
    {
        (void)m_server->ask(m_ada, MessageEdit{m_tea, message, text});
        for (const Message &seen : m_server->gateway.take(m_bea)) {
            if (const auto *edited = std::get_if<MessageEdited>(&seen))
                return *edited;
        }
        return {};
    }

    //! Of all that is in the room.
    qint64 mentionsOf(const SessionId &session)
    {
        return *m_server->ask(session, ReadMark{m_tea, 0, true}).mentions;
    }

    std::unique_ptr<CoreFixture> m_server;
    QHash<QString, QString> m_tokens;
    SessionId m_ada;
    SessionId m_bea;
    SessionId m_eve;
    RoomId m_tea;
};

QTEST_GUILESS_MAIN(MentionsTest)
#include "tst_mentions.moc"
