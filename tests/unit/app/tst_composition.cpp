// SPDX-License-Identifier: MIT
#include "shared/protocol/Limits.h"
#include "tests/unit/app/OneRoom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

const QString theirs = QStringLiteral("m1");
const QString own = QStringLiteral("m2");

struct Setup : OneRoom
{
    Composition &composition;

    Setup()
        : OneRoom(2)
        , composition(*view->composition())
    {
        commands.asked.clear();
        view->showSent(message(1, bob, QStringLiteral("theirs")));
        view->showSent(message(2, alice, QStringLiteral("own")));
    }

    void become(RoomRole role)
    {
        Room changed = *book.find(general);
        changed.role = role;
        book.put(changed);
    }

    //! As with a server that keeps it.
    void keepStatus()
    {
        ownPresence.setKept(OwnPresence::Keeping::Yes);
        ownPresence.setOnline(true);
        presenceCommands.asked.clear();
    }

    [[nodiscard]] QString shown(const QString &key, int role) const
    {
        auto *timeline = view->timeline();
        return timeline->data(timeline->index(timeline->rowOfKey(key)), role).toString();
    }

    //! What was sent as a message last.
    [[nodiscard]] QString said() const
    {
        const auto all = outbox.of(general);
        return all.empty() ? QString() : all.back().text;
    }
};

} // namespace

class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aReplyNamesWhatItAnswers()
    {
        Setup s;
        s.outbox.resume();
        s.view->setDraft(QStringLiteral("so it is"));
        s.composition.reply(theirs);
        QCOMPARE(s.composition.mode(), Composition::Reply);
        QCOMPARE(s.composition.author(), QStringLiteral("Bob Lind"));
        QCOMPARE(s.composition.line(), QStringLiteral("theirs"));
        QCOMPARE(s.view->draft(), QStringLiteral("so it is"));
        s.view->send(s.view->draft());
        QCOMPARE(std::get<MessageSend>(s.commands.takeFirst().command).replyTo,
                 std::optional(MessageId(theirs)));
        QCOMPARE(s.composition.mode(), Composition::Plain);
        s.view->send(QStringLiteral("and more"));
        QVERIFY(!s.outbox.of(general).back().replyTo);
    }

    void aReplyOutlivesTheProgram()
    {
        Setup s;
        s.composition.reply(theirs);
        s.view->send(QStringLiteral("kept"));
        const auto kept = s.store->load().outbox;
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].replyTo, std::optional(MessageId(theirs)));
    }

    void aReplyToWhatIsGoneSaysSo()
    {
        Setup s;
        s.outbox.resume();
        s.composition.reply(theirs);
        s.view->send(QStringLiteral("x"));
        s.commands.takeFirst().reply(refusal(ErrorCode::NotFound));
        QCOMPARE(s.outbox.of(general).front().reason,
                 QStringLiteral("the message that it answers is not there any more"));
    }

    void theDraftWaitsWhileAMessageIsChanged()
    {
        Setup s;
        s.view->setDraft(QStringLiteral("half a thought"));
        const QSignalSpy kept(s.view.get(), &RoomView::keptDraftChanged);
        s.composition.edit(own);
        QCOMPARE(s.view->draft(), QStringLiteral("own"));
        s.view->setDraft(QStringLiteral("mine"));
        QCOMPARE(s.view->keptDraft(), QStringLiteral("half a thought"));
        s.view->send(QStringLiteral("mine"));
        const auto asked = s.commands.takeFirst();
        QCOMPARE(std::get<MessageEdit>(asked.command),
                 (MessageEdit{general, MessageId(own), QStringLiteral("mine")}));
        QCOMPARE(s.composition.mode(), Composition::Plain);
        QCOMPARE(s.view->draft(), QStringLiteral("half a thought"));
        asked.reply(Ack{});
        QCOMPARE(s.view->draft(), QStringLiteral("half a thought"));
        QCOMPARE(kept.count(), 0);
        QCOMPARE(s.outbox.waiting(), 0);
    }

    void aChangeThatIsRefusedStaysInTheField()
    {
        Setup s;
        s.composition.edit(own);
        s.view->setDraft(QStringLiteral("mine"));
        s.view->send(QStringLiteral("mine"));
        s.commands.takeFirst().reply(refusal(ErrorCode::TooLarge));
        QCOMPARE(s.composition.mode(), Composition::Edit);
        QVERIFY(!s.composition.problem().isEmpty());
        QCOMPARE(s.view->draft(), QStringLiteral("mine"));
        s.composition.cancel();
        QVERIFY(s.composition.problem().isEmpty());
        QCOMPARE(s.view->draft(), QString());
    }

    void aChangeThatIsSavedIsShownByItsRow()
    {
        Setup s;
        s.composition.edit(own);
        s.view->send(QStringLiteral("mine"));
        QCOMPARE(s.shown(own, TimelineModel::Text), QStringLiteral("mine"));
        QCOMPARE(s.shown(own, TimelineModel::StateText), QStringLiteral("saving the change…"));
        s.commands.takeFirst().reply(Ack{});
        s.view->apply(MessageEdited{general, 3, message(2, alice, QStringLiteral("mine"))});
        QCOMPARE(s.shown(own, TimelineModel::Text), QStringLiteral("mine"));
        QCOMPARE(s.shown(own, TimelineModel::StateText), QString());
    }

    void whatIsTypedWhileAChangeIsSavedStays()
    {
        Setup s;
        s.composition.edit(own);
        s.view->send(QStringLiteral("mine"));
        s.view->setDraft(QStringLiteral("and next"));
        s.commands.takeFirst().reply(refusal(ErrorCode::Internal));
        QCOMPARE(s.composition.mode(), Composition::Plain);
        QCOMPARE(s.view->draft(), QStringLiteral("and next"));
        QCOMPARE(s.shown(own, TimelineModel::Text), QStringLiteral("own"));
        QVERIFY(s.shown(own, TimelineModel::Problem).contains(QStringLiteral("not saved")));
        s.composition.edit(own);
        QCOMPARE(s.view->draft(), QStringLiteral("mine"));
        QCOMPARE(s.shown(own, TimelineModel::Problem), QString());
        s.composition.cancel();
        QCOMPARE(s.view->draft(), QStringLiteral("and next"));
    }

    void aChangeIsNotGivenUpForAnotherMessage()
    {
        Setup s;
        s.composition.edit(own);
        s.view->setDraft(QStringLiteral("mine"));
        s.composition.reply(theirs);
        QCOMPARE(s.composition.mode(), Composition::Edit);
        QVERIFY(!s.composition.problem().isEmpty());
        QCOMPARE(s.view->draft(), QStringLiteral("mine"));
        s.view->setDraft(QStringLiteral("own"));
        s.composition.reply(theirs);
        QCOMPARE(s.composition.mode(), Composition::Reply);
    }

    void aReplyWaitsWhileAMessageIsChanged()
    {
        Setup s;
        s.composition.reply(theirs);
        s.composition.edit(own);
        QCOMPARE(s.composition.line(), QStringLiteral("own"));
        s.composition.cancel();
        QCOMPARE(s.composition.mode(), Composition::Reply);
        QCOMPARE(s.composition.line(), QStringLiteral("theirs"));
        s.composition.cancel();
        QCOMPARE(s.composition.mode(), Composition::Plain);
    }

    void whatIsTooLongStaysInTheField_data()
    {
        QTest::addColumn<bool>("edits");
        QTest::addColumn<QString>("begin");
        QTest::newRow("message") << false << QString();
        QTest::newRow("command") << false << QStringLiteral("/shrug ");
        QTest::newRow("change") << true << QString();
    }

    void whatIsTooLongStaysInTheField()
    {
        QFETCH(bool, edits);
        QFETCH(QString, begin);
        Setup s;
        if (edits)
            s.composition.edit(own);
        const QString most(Limits::messageText - begin.size(), QLatin1Char('x'));
        const QString text = begin + most + (begin.isEmpty() ? QStringLiteral("x") : QString());
        s.view->setDraft(text);
        s.view->send(text);
        QVERIFY(s.composition.problem().contains(QStringLiteral("too long")));
        QCOMPARE(s.view->draft(), text);
        QVERIFY(s.commands.asked.empty() && s.outbox.of(general).empty());
        if (!begin.isEmpty())
            return;
        s.view->send(most);
        QVERIFY(s.composition.problem().isEmpty());
        QCOMPARE(s.commands.asked.size() + s.outbox.of(general).size(), size_t(1));
    }

    void theLastOneIsTheRoomsAndNotTheWindows()
    {
        OneRoom s(500);
        auto &composition = *s.view->composition();
        s.answerPage(451, 500, true);
        s.view->showAround(100);
        s.answerPage(61, 110, true);
        s.view->showSent(message(90, alice, QStringLiteral("of long ago")));
        composition.editLast();
        QCOMPARE(composition.mode(), Composition::Plain);
        const auto asked = s.commands.takeFirst();
        Ack ack;
        ack.messages = {message(500, alice, QStringLiteral("the last one"))};
        ack.more = true;
        asked.reply(ack);
        QCOMPARE(composition.mode(), Composition::Edit);
        QCOMPARE(s.view->draft(), QStringLiteral("the last one"));
    }

    void aChangeOfNothingAsksNobody()
    {
        Setup s;
        s.composition.edit(own);
        s.view->send(QStringLiteral("own"));
        QVERIFY(s.commands.asked.empty());
        QCOMPARE(s.composition.mode(), Composition::Plain);
    }

    void aChangeNeedsAConnection()
    {
        Setup s;
        s.composition.edit(own);
        s.view->setOnline(false);
        s.view->send(QStringLiteral("mine"));
        QVERIFY(s.commands.asked.empty());
        QCOMPARE(s.composition.problem(), s.view->actions()->obstacle());
    }

    void onlyOnesOwnIsChanged()
    {
        Setup s;
        s.composition.edit(theirs);
        QCOMPARE(s.composition.mode(), Composition::Plain);
        s.composition.editLast();
        QCOMPARE(s.composition.mode(), Composition::Edit);
        QCOMPARE(s.view->draft(), QStringLiteral("own"));
    }

    void theAnswerToAChangeThatWasGivenUpChangesNothing()
    {
        Setup s;
        s.composition.edit(own);
        s.view->send(QStringLiteral("mine"));
        const auto asked = s.commands.takeFirst();
        s.composition.cancel();
        s.composition.reply(theirs);
        asked.reply(refusal(ErrorCode::Internal));
        QCOMPARE(s.composition.mode(), Composition::Reply);
        QVERIFY(s.composition.problem().isEmpty());
    }

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
        Setup s;
        s.view->setDraft(text);
        s.view->send(text);
        QCOMPARE(s.said(), said);
        QCOMPARE(s.composition.problem().isEmpty(), !said.isEmpty());
        QCOMPARE(s.view->draft(), said.isEmpty() ? text : QString());
    }

    void commandsAsk()
    {
        Setup s;
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
        s.view->send(QStringLiteral("/leave"));
        QCOMPARE(std::get<RoomLeave>(s.commands.takeFirst().command), RoomLeave{general});
        QVERIFY(s.outbox.of(general).empty());
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
        Setup s;
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
        Setup s;
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
        Setup s;
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
        Setup s;
        s.view->send(QStringLiteral("/invite bob"));
        s.commands.takeFirst().reply(refusal(ErrorCode::Forbidden));
        QVERIFY(!s.composition.problem().isEmpty());
        s.view->send(QStringLiteral("hello"));
        QVERIFY(s.composition.problem().isEmpty());
    }

    void aCommandNeedsAConnection()
    {
        Setup s;
        s.view->setOnline(false);
        s.view->setDraft(QStringLiteral("/invite bob"));
        s.view->send(QStringLiteral("/invite bob"));
        QCOMPARE(s.composition.problem(), s.view->actions()->obstacle());
        QCOMPARE(s.view->draft(), QStringLiteral("/invite bob"));
    }

    void theNewestEmojiComesFirst()
    {
        Setup s;
        for (int i = 0; i < 50; ++i)
            s.recentEmoji.use(QString::number(i));
        s.recentEmoji.use(QStringLiteral("40"));
        QCOMPARE(s.recentEmoji.list().size(), RecentEmoji::most);
        QCOMPARE(s.recentEmoji.list().mid(0, 2),
                 QStringList({QStringLiteral("40"), QStringLiteral("49")}));
        QCOMPARE(s.store->load().recentEmoji, s.recentEmoji.list());
    }

    void theSkinOfEmojiIsKept()
    {
        Setup s;
        QCOMPARE(s.store->load().skinTone, SkinTone::None);
        s.recentEmoji.setTone(SkinTone::Dark);
        s.recentEmoji.setTone(SkinTone::Medium);
        QCOMPARE(s.store->load().skinTone, SkinTone::Medium);
        s.view->completion()->update(QStringLiteral(":thumbs up"), 7);
        QCOMPARE(s.view->completion()->insertion(0), QStringLiteral("👍🏽 "));
    }
};

QTEST_GUILESS_MAIN(TestComposition)
#include "tst_composition.moc"
