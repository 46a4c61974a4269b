// SPDX-License-Identifier: MIT
#include "tests/integration/app/TwoPeople.h"
#include "tests/support/TestClient.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

struct PresenceSetup : TwoPeople
{
    //! Bob as Alice sees him.
    [[nodiscard]] QString seen()
    {
        auto *members = alice.session.currentRoom()->members();
        for (int row = 0; row < members->rowCount(); ++row) {
            const auto index = members->index(row);
            if (members->data(index, MemberModel::Name).toString() != QLatin1String("bob"))
                continue;
            constexpr std::array words{"online", "away", "dnd", "offline"};
            const int presence = members->data(index, MemberModel::PresenceRole).toInt();
            const QString line = members->data(index, MemberModel::StatusLine).toString();
            return QStringLiteral("%1 %2")
                .arg(QLatin1String(words.at(static_cast<std::size_t>(presence))), line)
                .trimmed();
        }
        return {};
    }

    //! As a welcome has it.
    [[nodiscard]] std::optional<qint64> lastSeenOfBob()
    {
        test::TestClient witness;
        const auto welcome = witness.signIn(server.webSocketUrl(), alice.credentials.token);
        for (const User &user : welcome ? welcome->users : std::vector<User>()) {
            if (user.username == QLatin1String("bob"))
                return user.lastSeen;
        }
        return std::nullopt;
    }

    [[nodiscard]] OwnPresence &bobs() { return *bob.session.ownPresence(); }
};

} // namespace

class TestPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whatIsSaidOfOneselfOutlivesTheServer()
    {
        PresenceSetup s;
        QVERIFY(s.areOnline());
        QTRY_COMPARE(s.seen(), QStringLiteral("online"));
        s.bobs().say(QStringLiteral("at the lathe"), QStringLiteral("🔧"), OwnPresence::Hour);
        QTRY_COMPARE(s.seen(), QStringLiteral("online 🔧 at the lathe"));
        s.bobs().doNotDisturb(OwnPresence::Never);
        QTRY_COMPARE(s.seen(), QStringLiteral("dnd 🔧 at the lathe"));
        s.server.stop();
        QTRY_VERIFY(!s.alice.isOnline() && !s.bob.isOnline());
        QVERIFY(s.server.start());
        s.alice.session.connection()->retryNow();
        s.bob.session.connection()->retryNow();
        QVERIFY(s.areOnline());
        QTRY_COMPARE(s.seen(), QStringLiteral("dnd 🔧 at the lathe"));
        QTRY_COMPARE(s.bobs().name(), QStringLiteral("Do not disturb"));
        QCOMPARE(s.bobs().text(), QStringLiteral("at the lathe"));
        QVERIFY(s.bobs().lineEnd().startsWith(QStringLiteral("until ")));
        s.bobs().beOnline();
        s.bobs().say({}, {}, OwnPresence::Never);
        QTRY_COMPARE(s.seen(), QStringLiteral("online"));
    }

    void oneDeviceSpeaksForTheOther()
    {
        PresenceSetup s;
        QVERIFY(s.areOnline());
        test::TestClient other;
        QVERIFY(other.signIn(s.server.webSocketUrl(), s.bob.credentials.token));
        QVERIFY(other.request(PresenceSet{PresenceStatus::DoNotDisturb, 0}));
        QTRY_COMPARE(s.bobs().name(), QStringLiteral("Do not disturb"));
        s.bobs().setActivity(OwnPresence::Activity::Idle);
        QTRY_COMPARE(s.seen(), QStringLiteral("dnd"));
        s.bobs().beOnline();
        QTRY_COMPARE(s.seen(), QStringLiteral("online"));
        QVERIFY(other.request(PresenceSet{PresenceStatus::Away}));
        QTRY_COMPARE(s.seen(), QStringLiteral("away"));
        s.bobs().setActivity(OwnPresence::Activity::Active);
        QTRY_COMPARE(s.seen(), QStringLiteral("online"));
    }

    void whenSomebodyWasThereLastOutlivesTheServer()
    {
        PresenceSetup s;
        QVERIFY(s.areOnline());
        s.bob.session.stop();
        QTRY_COMPARE_WITH_TIMEOUT(s.seen(), QStringLiteral("offline"), 10000);
        const auto left = s.lastSeenOfBob();
        QVERIFY(left && s.bob.clock.now() - fromMillis(*left) < 30s);
        QVERIFY(s.server.restart());
        QCOMPARE(s.lastSeenOfBob(), left);
    }

    void dndEndsByItself()
    {
        PresenceSetup s;
        QVERIFY(s.areOnline());
        test::TestClient other;
        QVERIFY(other.signIn(s.server.webSocketUrl(), s.bob.credentials.token));
        const UnixTime end = s.bob.clock.now() + 1500ms;
        QVERIFY(other.request(PresenceSet{PresenceStatus::DoNotDisturb, toMillis(end)}));
        QTRY_COMPARE(s.seen(), QStringLiteral("dnd"));
        QVERIFY(s.bobs().name().startsWith(QStringLiteral("Do not disturb until ")));
        QTRY_COMPARE(s.seen(), QStringLiteral("online"));
        QVERIFY(s.bob.clock.now() >= end);
        QTRY_COMPARE(s.bobs().name(), QStringLiteral("Online"));
    }
};

QTEST_GUILESS_MAIN(TestPresence)
#include "tst_presence.moc"
