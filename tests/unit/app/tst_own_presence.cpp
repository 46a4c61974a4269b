// SPDX-License-Identifier: MIT
#include "app/models/UserDirectory.h"
#include "app/session/OwnPresence.h"
#include "app/session/PatientSender.h"
#include "tests/unit/app/FakeNet.h"
#include "tests/unit/app/FakeTime.h"
#include "tests/unit/app/Samples.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

using Keeping = OwnPresence::Keeping;

struct OwnPresenceSetup
{
    FakeTime time;
    FakeCommands commands;
    PatientSender patient{commands, time.source()};
    UserDirectory users;
    OwnPresence own{{commands, patient, users, time.source()}};

    explicit OwnPresenceSetup(Keeping keeping = Keeping::Yes)
    {
        users.setSelf(user(alice, QStringLiteral("Alice Moor")));
        own.setKept(keeping);
        own.setOnline(true);
        commands.asked.clear();
    }

    [[nodiscard]] PresenceSet asked()
    {
        return std::get<PresenceSet>(commands.takeFirst().command);
    }

    //! The server says what it is.
    void tell(PresenceStatus status, std::optional<qint64> until = {}, const QString &text = {},
              std::optional<qint64> statusUntil = {})
    {
        hearth::Presence presence{alice, status, 0, until};
        if (!text.isEmpty())
            presence.statusText = text;
        presence.statusUntil = statusUntil;
        users.setPresence(presence);
    }

    [[nodiscard]] qint64 in(std::chrono::milliseconds wait) const
    {
        return toMillis(time.wall + wait);
    }

    [[nodiscard]] QDate today() const
    {
        return QDateTime::fromMSecsSinceEpoch(toMillis(time.wall)).date();
    }
};

} // namespace

Q_DECLARE_METATYPE(hearth::PresenceSet)

class TestOwnPresence : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void whoIsIdleIsAwayUntilTheyAreBack()
    {
        OwnPresenceSetup s;
        s.own.setActivity(OwnPresence::Activity::Idle);
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::Away});
        s.own.setActivity(OwnPresence::Activity::Idle);
        QVERIFY(s.commands.asked.empty());
        s.own.setActivity(OwnPresence::Activity::Active);
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::Online});
    }

    void whoChoseAwayStaysSo()
    {
        OwnPresenceSetup s;
        s.own.beAway();
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::Away});
        s.own.setActivity(OwnPresence::Activity::Idle);
        s.own.setActivity(OwnPresence::Activity::Active);
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::Away});
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::Away});
        s.own.beOnline();
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::Online});
    }

    void whatIsSoIsToldAtEachConnection()
    {
        OwnPresenceSetup s;
        s.own.setOnline(false);
        QCOMPARE(s.own.status(), app::Presence::Offline);
        QCOMPARE(s.own.name(), QStringLiteral("Offline"));
        s.own.setActivity(OwnPresence::Activity::Idle);
        QVERIFY(s.commands.asked.empty());
        s.own.setOnline(true);
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::Away});
    }

    void dndIsTheAccountsUntilItEnds_data()
    {
        QTest::addColumn<int>("ending");
        QTest::addColumn<qint64>("until");
        const OwnPresenceSetup s;
        QTest::newRow("half an hour") << int(OwnPresence::HalfHour) << s.in(30min);
        QTest::newRow("an hour") << int(OwnPresence::Hour) << s.in(1h);
        QTest::newRow("until tomorrow")
            << int(OwnPresence::TomorrowMorning)
            << QDateTime(s.today().addDays(1), QTime(9, 0)).toMSecsSinceEpoch();
        QTest::newRow("until it is turned off") << int(OwnPresence::Never) << qint64(0);
    }

    void dndIsTheAccountsUntilItEnds()
    {
        QFETCH(int, ending);
        QFETCH(qint64, until);
        OwnPresenceSetup s;
        s.own.doNotDisturb(static_cast<OwnPresence::Ending>(ending));
        QCOMPARE(s.asked(), (PresenceSet{PresenceStatus::DoNotDisturb, until}));
        s.tell(PresenceStatus::DoNotDisturb, until);
        QCOMPARE(s.own.status(), app::Presence::DoNotDisturb);
        // It is the account's, so an idle device says no more than that it is idle.
        s.own.setActivity(OwnPresence::Activity::Idle);
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::Away});
        s.own.setActivity(OwnPresence::Activity::Active);
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::Online});
    }

    void onlineTurnsDndOffForAllDevices()
    {
        OwnPresenceSetup s;
        s.tell(PresenceStatus::DoNotDisturb, 0);
        s.own.beOnline();
        QCOMPARE(s.asked(), (PresenceSet{PresenceStatus::Online, 0}));
        s.tell(PresenceStatus::DoNotDisturb, 0);
        s.own.beAway();
        QCOMPARE(s.asked(), (PresenceSet{PresenceStatus::Away, 0}));
    }

    void itIsSaidWhenDndEnds()
    {
        OwnPresenceSetup s;
        QSignalSpy changed(&s.own, &OwnPresence::changed);
        s.tell(PresenceStatus::DoNotDisturb, s.in(1h));
        QCOMPARE(changed.count(), 1);
        const QString at =
            QDateTime::fromMSecsSinceEpoch(s.in(1h)).toString(QStringLiteral("HH:mm"));
        QCOMPARE(s.own.name(), QStringLiteral("Do not disturb until ") + at);
        s.tell(PresenceStatus::DoNotDisturb, 0);
        QCOMPARE(s.own.name(), QStringLiteral("Do not disturb"));
        s.tell(PresenceStatus::Online);
        QCOMPARE(s.own.name(), QStringLiteral("Online"));
    }

    void aServerThatKeepsNothingGetsDndOfThisDevice()
    {
        OwnPresenceSetup s(Keeping::No);
        s.own.doNotDisturb(OwnPresence::Never);
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::DoNotDisturb});
        s.own.setActivity(OwnPresence::Activity::Idle);
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::DoNotDisturb});
        s.own.setOnline(false);
        s.own.setOnline(true);
        QCOMPARE(s.asked(), PresenceSet{PresenceStatus::DoNotDisturb});
    }

    void aChoiceThatIsRefusedIsTold()
    {
        OwnPresenceSetup s;
        QSignalSpy problem(&s.own, &OwnPresence::problem);
        s.own.doNotDisturb(OwnPresence::Hour);
        s.commands.takeFirst().reply(refusal(ErrorCode::BadRequest));
        QCOMPARE(problem.count(), 1);
        s.own.doNotDisturb(OwnPresence::Hour);
        s.commands.disconnect();
        QCOMPARE(problem.count(), 2);
    }

    void aChoiceIsToldOnceTheServerMay()
    {
        OwnPresenceSetup s;
        s.own.doNotDisturb(OwnPresence::Never);
        s.commands.takeFirst().reply(refusal(ErrorCode::Unavailable, 700ms));
        QVERIFY(s.commands.asked.empty());
        s.time.advance(700ms);
        QCOMPARE(s.asked(), (PresenceSet{PresenceStatus::DoNotDisturb, 0}));
    }

    void aStatusIsSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("emoji");
        QTest::addColumn<int>("ending");
        QTest::addColumn<PresenceSet>("asked");
        const OwnPresenceSetup s;
        const auto row = [](const char *name, const char *text, const char *emoji,
                            OwnPresence::Ending ending, const PresenceSet &asked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(emoji)
                                << static_cast<int>(ending) << asked;
        };
        const auto set = [](const char *text, const char *emoji, std::optional<qint64> until) {
            PresenceSet made{PresenceStatus::Online, {}, QString::fromUtf8(text)};
            if (*emoji)
                made.statusEmoji = QString::fromUtf8(emoji);
            made.statusUntil = until;
            return made;
        };
        row("for good", " at the\n lathe ", "", OwnPresence::Never, set("at the lathe", "", {}));
        row("for an hour", "at the lathe", "🔧", OwnPresence::Hour,
            set("at the lathe", "🔧", s.in(1h)));
        row("today", "", "🔧", OwnPresence::Today,
            set("", "🔧", s.today().addDays(1).startOfDay().toMSecsSinceEpoch()));
        row("nothing any more", "", "", OwnPresence::Hour, set("", "", {}));
    }

    void aStatusIsSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, emoji);
        QFETCH(int, ending);
        QFETCH(PresenceSet, asked);
        OwnPresenceSetup s;
        QSignalSpy said(&s.own, &OwnPresence::said);
        s.own.say(text, emoji, static_cast<OwnPresence::Ending>(ending));
        QVERIFY(s.own.saying()->isBusy());
        const auto command = s.commands.takeFirst();
        QCOMPARE(std::get<PresenceSet>(command.command), asked);
        command.reply(Ack{});
        QCOMPARE(said.count(), 1);
    }

    void aStatusLeavesDndAndAwayAsTheyAre()
    {
        OwnPresenceSetup s;
        s.own.beAway();
        s.commands.asked.clear();
        s.own.say(QStringLiteral("asleep"), {}, OwnPresence::Never);
        const PresenceSet asked = s.asked();
        QCOMPARE(asked.status, PresenceStatus::Away);
        QVERIFY(!asked.until);
    }

    void whatOneSaysIsShown()
    {
        OwnPresenceSetup s;
        s.tell(PresenceStatus::Online, {}, QStringLiteral("asleep"), s.in(1h));
        QCOMPARE(s.own.text(), QStringLiteral("asleep"));
        QCOMPARE(s.own.line(), QStringLiteral("asleep"));
        QVERIFY(s.own.lineEnd().startsWith(QStringLiteral("until ")));
        QSignalSpy changed(&s.own, &OwnPresence::changed);
        s.own.refreshTimes();
        QCOMPARE(changed.count(), 1);
        s.tell(PresenceStatus::Online);
        QVERIFY(s.own.line().isEmpty() && s.own.lineEnd().isEmpty());
        s.own.refreshTimes();
        QCOMPARE(changed.count(), 2);
    }

    void whatIsSaidCanEndWhenItWouldHaveAnyway()
    {
        OwnPresenceSetup s;
        const auto saysUntil = [&s](std::optional<qint64> until) {
            s.tell(PresenceStatus::Online, {}, QStringLiteral("asleep"), until);
        };
        saysUntil({});
        QCOMPARE(s.own.ending(), OwnPresence::Never);
        saysUntil(s.today().addDays(1).startOfDay().toMSecsSinceEpoch());
        QCOMPARE(s.own.ending(), OwnPresence::Today);
        QVERIFY(s.own.keptEnding().isEmpty());
        saysUntil(s.in(1h));
        QCOMPARE(s.own.ending(), OwnPresence::Kept);
        QCOMPARE(s.own.keptEnding(),
                 QDateTime::fromMSecsSinceEpoch(s.in(1h)).toString(u"'Until 'HH:mm"));
        s.own.say(QStringLiteral("awake"), {}, OwnPresence::Kept);
        QCOMPARE(s.asked().statusUntil, std::optional(s.in(1h)));
        saysUntil(s.in(24h * 9));
        QCOMPARE(s.own.keptEnding(),
                 QLocale().toString(s.today().addDays(9), QStringLiteral("'Until 'd MMM")));
    }

    void whatCannotBeSaidIsExplained()
    {
        const OwnPresenceSetup s;
        QVERIFY(s.own.fault(QString(80, QLatin1Char('x'))).isEmpty());
        QVERIFY(s.own.fault(QString(81, QLatin1Char('x'))).contains(QStringLiteral("80")));
        QVERIFY(!s.own.fault(QStringLiteral("a\u202eb")).isEmpty());
        QVERIFY(s.own.fault(QString()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOwnPresence)
#include "tst_own_presence.moc"
