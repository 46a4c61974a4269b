// SPDX-License-Identifier: MIT
#include "tests/unit/app/ComposedRoom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

using SlashCommandsSetup = ComposedRoom;

} // namespace

class TestSlashCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void commandsAreNotSaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *text, const char *said) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(said);
        };
        row("/shrug", "¯\\\\\\_(ツ)\\_/¯");
        row("/shrug who knows", "who knows ¯\\\\\\_(ツ)\\_/¯");
        row("//shrug", "/shrug");
        row("/usr/bin/env", "/usr/bin/env");
        row("/ alone", "/ alone");
        row("/none of these", "");
        row("/topic by a member", "");
    }

    void commandsAreNotSaid()
    {
        QFETCH(QString, text);
        QFETCH(QString, said);
        SlashCommandsSetup s;
        s.view->setDraft(text);
        s.view->send(text);
        QCOMPARE(s.said(), said);
        QCOMPARE(s.composition.problem().isEmpty(), !said.isEmpty());
        QCOMPARE(s.view->draft(), said.isEmpty() ? text : QString());
    }

    void commandsAsk()
    {
        SlashCommandsSetup s;
        s.become(RoomRole::Owner);
        s.view->send(QStringLiteral("/topic  Who has\nthe drill? "));
        RoomUpdate update;
        update.room = general;
        update.topic = QStringLiteral("Who has the drill?");
        QCOMPARE(std::get<RoomUpdate>(s.commands.takeFirst().command), update);
        s.view->send(QStringLiteral("/invite @BOB"));
        QCOMPARE(std::get<RoomInvite>(s.commands.takeFirst().command), (RoomInvite{general, bob}));
        s.view->send(QStringLiteral("/invite zed"));
        QVERIFY(s.composition.problem().contains(QStringLiteral("zed")));
        QVERIFY(s.outbox.of(general).empty());
    }

    void leavingIsAskedAboutFirst()
    {
        SlashCommandsSetup s;
        const QSignalSpy wanted(s.view.get(), &RoomView::leaveWanted);
        s.view->setDraft(QStringLiteral("/leave"));
        s.view->send(QStringLiteral("/leave"));
        QCOMPARE(wanted.count(), 1);
        QVERIFY(s.commands.asked.empty());
        QVERIFY(s.outbox.of(general).empty());
        QCOMPARE(s.view->draft(), QString());
        s.view->send(QStringLiteral("/leave now"));
        QCOMPARE(wanted.count(), 1);
        QVERIFY(!s.composition.problem().isEmpty());
    }

    void whatIsRefusedComesBackIntoTheField()
    {
        SlashCommandsSetup s;
        s.view->setDraft(QStringLiteral("/invite bob"));
        s.view->send(QStringLiteral("/invite bob"));
        QCOMPARE(s.view->draft(), QString());
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QCOMPARE(s.view->draft(), QStringLiteral("/invite bob"));
        QVERIFY(!s.composition.problem().isEmpty());
    }

    void whatIsRefusedDoesNotInterruptWhoWritesOn()
    {
        SlashCommandsSetup s;
        s.view->setDraft(QStringLiteral("/invite bob"));
        s.view->send(QStringLiteral("/invite bob"));
        s.view->setDraft(QStringLiteral("something else"));
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QCOMPARE(s.view->draft(), QStringLiteral("something else"));
        QVERIFY(s.composition.problem().contains(QStringLiteral("/invite bob")));
    }

    void commandsTellOfOneself_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("minutes");
        const auto row = [](const char *text, PresenceStatus status, qint64 minutes) {
            QTest::newRow(text) << QString::fromUtf8(text) << static_cast<int>(status) << minutes;
        };
        // -1: nothing is said of an end.
        row("/away", PresenceStatus::Away, -1);
        row("/online", PresenceStatus::Online, -1);
        row("/dnd", PresenceStatus::DoNotDisturb, 0);
        row("/dnd 30m", PresenceStatus::DoNotDisturb, 30);
        row("/dnd 1h", PresenceStatus::DoNotDisturb, 60);
        row("/dnd off", PresenceStatus::Online, -1);
    }

    void commandsTellOfOneself()
    {
        QFETCH(QString, text);
        QFETCH(int, status);
        QFETCH(qint64, minutes);
        SlashCommandsSetup s;
        s.keepStatus();
        s.view->send(text);
        const auto asked = std::get<PresenceSet>(s.presenceCommands.takeFirst().command);
        QCOMPARE(static_cast<int>(asked.status), status);
        const qint64 until =
            minutes > 0 ? toMillis(s.time.wall + std::chrono::minutes(minutes)) : 0;
        QCOMPARE(asked.until, minutes < 0 ? std::nullopt : std::optional(until));
        QVERIFY(s.composition.problem().isEmpty());
    }

    void aStatusIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("emoji");
        const auto row = [](const char *text, const char *words, const char *emoji) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(words)
                                << QString::fromUtf8(emoji);
        };
        row("/status at  the lathe", "at the lathe", "");
        row("/status 🔧 at the lathe", "at the lathe", "🔧");
        row("/status 🌱", "", "🌱");
        row("/status 👩🏽‍🌾 outside", "outside", "👩🏽‍🌾");
        row("/status 🎉🎉 tonight", "🎉🎉 tonight", "");
        row("/status", "", "");
    }

    void aStatusIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, words);
        QFETCH(QString, emoji);
        SlashCommandsSetup s;
        s.keepStatus();
        s.view->send(text);
        const auto asked = s.commands.takeFirst();
        const auto set = std::get<PresenceSet>(asked.command);
        QCOMPARE(set.statusText, words);
        QCOMPARE(set.statusEmoji.value_or(QString()), emoji);
        QVERIFY(!set.until && !set.statusUntil);
        asked.reply(refusal(ErrorCode::Internal));
        QVERIFY(!s.composition.problem().isEmpty());
    }

    void whatIsNoStatusIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("kept");
        QTest::newRow("too long") << (QStringLiteral("/status ") + QString(81, QLatin1Char('x')))
                                  << true;
        QTest::newRow("no such time") << QStringLiteral("/dnd 7 years") << true;
        QTest::newRow("not alone") << QStringLiteral("/away now") << true;
        QTest::newRow("no end is kept") << QStringLiteral("/dnd 1h") << false;
        QTest::newRow("no status is kept") << QStringLiteral("/status here") << false;
    }

    void whatIsNoStatusIsRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, kept);
        SlashCommandsSetup s;
        if (kept)
            s.keepStatus();
        s.view->setDraft(text);
        s.view->send(text);
        QVERIFY(!s.composition.problem().isEmpty());
        QCOMPARE(s.view->draft(), text);
        QVERIFY(s.commands.asked.empty() && s.presenceCommands.asked.empty());
    }

    void aCommandThatFailsIsToldWhereItWasWritten()
    {
        SlashCommandsSetup s;
        s.view->send(QStringLiteral("/invite bob"));
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QVERIFY(!s.composition.problem().isEmpty());
        s.view->send(QStringLiteral("hello"));
        QVERIFY(s.composition.problem().isEmpty());
    }

    void aCommandNeedsAConnection()
    {
        SlashCommandsSetup s;
        s.view->setOnline(false);
        s.view->setDraft(QStringLiteral("/invite bob"));
        s.view->send(QStringLiteral("/invite bob"));
        QCOMPARE(s.composition.problem(), s.view->actions()->obstacle());
        QCOMPARE(s.view->draft(), QStringLiteral("/invite bob"));
    }
};

QTEST_GUILESS_MAIN(TestSlashCommands)
#include "tst_slash_commands.moc"
