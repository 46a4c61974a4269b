// SPDX-License-Identifier: MIT
#include "shared/protocol/Limits.h"
#include "tests/unit/app/ComposedRoom.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;

namespace {

using CompositionSetup = ComposedRoom;

} // namespace

class TestComposition : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void aReplyNamesWhatItAnswers()
    {
        CompositionSetup s;
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
        CompositionSetup s;
        s.composition.reply(theirs);
        s.view->send(QStringLiteral("kept"));
        const auto kept = s.store->load().outbox;
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].replyTo, std::optional(MessageId(theirs)));
    }

    void aReplyToWhatIsGoneSaysSo()
    {
        CompositionSetup s;
        s.outbox.resume();
        s.composition.reply(theirs);
        s.view->send(QStringLiteral("x"));
        s.commands.takeFirst().reply(refusal(ErrorCode::NotFound));
        QCOMPARE(s.outbox.of(general).front().reason,
                 QStringLiteral("the message that it answers is not there any more"));
    }

    void theDraftWaitsWhileAMessageIsChanged()
    {
        CompositionSetup s;
        s.view->setDraft(QStringLiteral("half a thought"));
        QStringList kept;
        QObject::connect(s.view.get(), &RoomView::keptDraftChanged, s.view.get(),
                         [&] { kept.append(s.view->keptDraft().text); });
        s.composition.edit(own);
        QCOMPARE(s.view->draft(), QStringLiteral("own"));
        s.view->setDraft(QStringLiteral("mine"));
        QCOMPARE(s.view->keptDraft().text, QStringLiteral("half a thought"));
        s.view->send(QStringLiteral("mine"));
        const auto asked = s.commands.takeFirst();
        QCOMPARE(std::get<MessageEdit>(asked.command),
                 (MessageEdit{general, MessageId(own), QStringLiteral("mine")}));
        QCOMPARE(s.composition.mode(), Composition::Plain);
        QCOMPARE(s.view->draft(), QStringLiteral("half a thought"));
        asked.reply(Ack{});
        QCOMPARE(s.view->draft(), QStringLiteral("half a thought"));
        QVERIFY(!kept.isEmpty());
        QCOMPARE(kept.count(QStringLiteral("half a thought")), kept.size());
        QCOMPARE(s.outbox.waiting(), 0);
    }

    void aChangeThatIsRefusedStaysInTheField()
    {
        CompositionSetup s;
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

    void aChangeIsNotGivenUpWhereItsMessageIsOutOfSight()
    {
        CompositionSetup s;
        s.composition.edit(own);
        s.view->setDraft(QStringLiteral("mine"));
        s.view->timeline()->clear();
        s.view->showSent(message(3, bob, QStringLiteral("later")));
        s.composition.reply(QStringLiteral("m3"));
        QCOMPARE(s.composition.mode(), Composition::Edit);
        QCOMPARE(s.view->draft(), QStringLiteral("mine"));
        QVERIFY(!s.composition.problem().isEmpty());
        s.view->setDraft(QStringLiteral("own"));
        s.composition.reply(QStringLiteral("m3"));
        QCOMPARE(s.composition.mode(), Composition::Reply);
    }

    void aChangeThatIsSavedIsShownByItsRow()
    {
        CompositionSetup s;
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
        CompositionSetup s;
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
        CompositionSetup s;
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
        CompositionSetup s;
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
        CompositionSetup s;
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
        CompositionSetup s;
        s.composition.edit(own);
        s.view->send(QStringLiteral("own"));
        QVERIFY(s.commands.asked.empty());
        QCOMPARE(s.composition.mode(), Composition::Plain);
    }

    void aChangeNeedsAConnection()
    {
        CompositionSetup s;
        s.composition.edit(own);
        s.view->setOnline(false);
        s.view->send(QStringLiteral("mine"));
        QVERIFY(s.commands.asked.empty());
        QCOMPARE(s.composition.problem(), s.view->actions()->obstacle());
    }

    void onlyOnesOwnIsChanged()
    {
        CompositionSetup s;
        s.composition.edit(theirs);
        QCOMPARE(s.composition.mode(), Composition::Plain);
        s.composition.editLast();
        QCOMPARE(s.composition.mode(), Composition::Edit);
        QCOMPARE(s.view->draft(), QStringLiteral("own"));
    }

    void theAnswerToAChangeThatWasGivenUpChangesNothing()
    {
        CompositionSetup s;
        s.composition.edit(own);
        s.view->send(QStringLiteral("mine"));
        const auto asked = s.commands.takeFirst();
        s.composition.cancel();
        s.composition.reply(theirs);
        asked.reply(refusal(ErrorCode::Internal));
        QCOMPARE(s.composition.mode(), Composition::Reply);
        QVERIFY(s.composition.problem().isEmpty());
    }

    void theNewestEmojiComesFirst()
    {
        CompositionSetup s;
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
        CompositionSetup s;
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
