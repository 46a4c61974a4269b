// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

class TestSessionDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void draftsOutliveTheProgram()
    {
        SessionRuns s;
        s.goOnline();
        s.session->currentRoom()->setDraft(QStringLiteral("half a"));
        s.time.advance(500ms);
        s.session->currentRoom()->setDraft(QStringLiteral("half a thought"));
        s.restart();
        QCOMPARE(s.session->currentRoom()->draft(), QStringLiteral("half a thought"));
        s.session->currentRoom()->send(QStringLiteral("half a thought"));
        s.restart();
        QCOMPARE(s.session->currentRoom()->draft(), QString());
        QCOMPARE(s.session->waitingMessages(), 1);
    }

    void whatOneRepliesToOutlivesTheProgram()
    {
        SessionRuns s;
        s.goOnline();
        s.arrive(1);
        s.session->currentRoom()->composition()->reply(QStringLiteral("m1"));
        s.restart();
        auto *composition = s.session->currentRoom()->composition();
        QCOMPARE(composition->mode(), Composition::Reply);
        QCOMPARE(composition->author(), QStringLiteral("Bob Lind"));
        QCOMPARE(composition->line(), QStringLiteral("1"));
        s.goOnline(1);
        s.answerSync(1, 1);
        s.session->currentRoom()->send(QStringLiteral("so it is"));
        const auto sent = s.transport->take<MessageSend>();
        QVERIFY(sent);
        QCOMPARE(sent->second.replyTo, MessageId(QStringLiteral("m1")));
        s.restart();
        QCOMPARE(s.session->currentRoom()->composition()->mode(), Composition::Plain);
    }

    void aChangeOutlivesTheProgramAndTheDraftWaitsBehindIt()
    {
        SessionRuns s;
        s.goOnline();
        s.transport->say(MessageNew{general, 1, message(1, alice, QStringLiteral("own"))});
        s.session->currentRoom()->setDraft(QStringLiteral("half a"));
        s.session->currentRoom()->composition()->edit(QStringLiteral("m1"));
        QCOMPARE(s.session->unsentText(), QStringLiteral("1 draft is not finished."));
        s.session->currentRoom()->setDraft(QStringLiteral("my own"));
        s.restart();
        auto *composition = s.session->currentRoom()->composition();
        QCOMPARE(composition->mode(), Composition::Edit);
        QCOMPARE(composition->line(), QStringLiteral("own"));
        QCOMPARE(s.session->currentRoom()->draft(), QStringLiteral("my own"));
        composition->cancel();
        QCOMPARE(s.session->currentRoom()->draft(), QStringLiteral("half a"));
        s.restart();
        QCOMPARE(s.session->currentRoom()->composition()->mode(), Composition::Plain);
        QCOMPARE(s.session->currentRoom()->draft(), QStringLiteral("half a"));
    }
};

QTEST_GUILESS_MAIN(TestSessionDrafts)
#include "tst_session_drafts.moc"
