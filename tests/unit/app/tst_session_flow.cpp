// SPDX-License-Identifier: MIT
#include "tests/unit/app/SessionRuns.h"

#include <QRegularExpression>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

const RoomId lab{QStringLiteral("r-lab")};

struct Setup : SessionRuns
{
    void connectToServer() { session->start(QStringLiteral("T")); }

    //! The server has this many messages of which so many were read.
    void greet(qint64 lastSeq, qint64 readSeq, const QString &epoch = e1)
    {
        transport->accept();
        Room shown = room(general, QStringLiteral("general"), lastSeq);
        shown.readSeq = readSeq;
        shown.unread = lastSeq - readSeq;
        transport->say(welcome(epoch, {shown}));
    }

    //! Of the message that bears the New line.
    [[nodiscard]] QString newText() const
    {
        for (int row = 0; row < timeline()->rowCount(); ++row) {
            const auto index = timeline()->index(row);
            if (timeline()->data(index, TimelineModel::ShowNew).toBool())
                return timeline()->data(index, TimelineModel::Text).toString();
        }
        return {};
    }
};

} // namespace

//! Where a person is in a conversation, whatever happens to the connection.
class TestSessionFlow : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theNewLineStandsAboveWhatCameWhileAway()
    {
        Setup s;
        s.connectToServer();
        s.greet(2, 2);
        s.answerHistory(1, 2, false);
        s.restart();
        QCOMPARE(s.newText(), QString());
        s.connectToServer();
        s.greet(5, 2);
        // As a window does that is looked at.
        for (qint64 seq = 3; seq <= 5; ++seq) {
            s.arrive(seq);
            s.session->currentRoom()->markRead();
        }
        s.answerSync(2, 5);
        QCOMPARE(s.texts(), QStringLiteral("1 2 3 4 5"));
        QCOMPARE(s.newText(), QStringLiteral("3"));
        QCOMPARE(s.session->totalUnread(), 0);
    }

    void whatWasReadHereButNotToldIsNotNew()
    {
        Setup s;
        s.connectToServer();
        s.greet(2, 0);
        s.answerHistory(1, 2, false);
        s.session->currentRoom()->markRead();
        s.restart();
        s.connectToServer();
        s.greet(2, 0);
        s.answerSync(2, 2);
        QCOMPARE(s.newText(), QString());
    }

    void theNewLineStandsAboveWhatIsFetchedAnew_data()
    {
        QTest::addColumn<QString>("epoch");
        QTest::addColumn<qint64>("last");
        QTest::newRow("too much was missed") << e1 << qint64(100);
        QTest::newRow("another life of the log") << QStringLiteral("e2") << qint64(40);
    }

    void theNewLineStandsAboveWhatIsFetchedAnew()
    {
        QFETCH(QString, epoch);
        QFETCH(qint64, last);
        Setup s;
        s.connectToServer();
        s.greet(50, 45);
        s.answerHistory(1, 50, false);
        QCOMPARE(s.newText(), QStringLiteral("46"));
        Q_EMIT s.transport->closed(1001, {});
        s.session->connection()->retryNow();
        s.greet(last, last - 2, epoch);
        if (epoch == e1)
            s.answerSync(50, last, false);
        s.answerHistory(last - 39, last, last > 40);
        QCOMPARE(s.newText(), QString::number(last - 1));
    }

    void knowsTheRoomsBesideTheOneOnScreen()
    {
        Setup s;
        s.goOnline();
        s.transport->say(RoomAdded{room(lab, QStringLiteral("lab"))});
        Room withBob = room(direct, QString());
        withBob.kind = RoomKind::Direct;
        s.transport->say(RoomAdded{withBob});
        QCOMPARE(s.session->roomBeside(-1), QString());
        QCOMPARE(s.session->roomBeside(1), lab.toString());
        s.session->openRoom(lab.toString());
        QCOMPARE(s.session->roomBeside(1), direct.toString());
        QCOMPARE(s.session->roomBeside(-1), general.toString());
        QCOMPARE(s.session->roomBeside(2), QString());
    }

    void saysThatAMessageIsNotHere()
    {
        Setup s;
        s.connectToServer();
        s.greet(100, 100);
        s.answerHistory(51, 100, true);
        Q_EMIT s.transport->closed(1001, {});
        s.session->openMessage(general.toString(), 10);
        QVERIFY(s.session->problem().contains(QStringLiteral("not on this computer")));
    }
};

QTEST_GUILESS_MAIN(TestSessionFlow)
#include "tst_session_flow.moc"
