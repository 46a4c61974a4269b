// SPDX-License-Identifier: MIT
#include "tests/faults/Verdict.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::faults;

namespace {

StoredLog sampleLog()
{
    return {{{"hall", {{1, "", ""}, {2, "m-a", "hello"}, {3, "m-b", "there"}}}}};
}

//! Of a client that was there from the begin, sent the first message, and saw all.
Ledger sampleLedger()
{
    Ledger ledger;
    ledger.enter("hall", 0);
    ledger.sent("1", "hall", "hello");
    ledger.sent("2", "hall", "there");
    ledger.saw("hall", 1, Ledger::otherEvent);
    ledger.acked("1", "m-a", 2);
    ledger.saw("hall", 2, Ledger::markOf("m-a"));
    ledger.saw("hall", 3, Ledger::markOf("m-b"));
    return ledger;
}

QString judge(const StoredLog &log, const Ledger &ledger)
{
    Verdict verdict(log);
    verdict.hear("ann", ledger);
    return verdict.complaints();
}

} // namespace

//! That the judge of all scenarios sees each breach of what is promised.
class VerdictTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void hasNothingAgainstWhatIsAsPromised()
    {
        QCOMPARE(judge(sampleLog(), sampleLedger()), QString());
        Ledger late;
        late.enter("hall", 2);
        late.sent("1", "hall", "hello");
        late.sent("2", "hall", "there");
        late.saw("hall", 3, Ledger::markOf("m-b"));
        QCOMPARE(judge(sampleLog(), late), QString());
    }

    void seesABrokenLog_data()
    {
        QTest::addColumn<StoredLog>("log");
        QTest::addColumn<QString>("complaint");
        StoredLog log = sampleLog();
        log.rooms["hall"].erase(log.rooms["hall"].begin() + 1);
        QTest::newRow("an acked message lost") << log << QStringLiteral("not in the log: hello");
        QTest::newRow("a gap") << log << QStringLiteral("seq 3 follows 1");
        log = sampleLog();
        log.rooms["hall"].push_back({4, "m-c", "hello"});
        QTest::newRow("a message twice") << log << QStringLiteral("twice in the log: hello");
        log = sampleLog();
        log.rooms["hall"].push_back({4, "m-c", "boo"});
        QTest::newRow("an invented one") << log << QStringLiteral("nobody sent boo");
        QTest::newRow("an end not seen") << log << QStringLiteral("the log goes to 4");
        log = sampleLog();
        std::swap(log.rooms["hall"][1].message, log.rooms["hall"][2].message);
        QTest::newRow("another id") << log << QStringLiteral("acked as m-a at 2, stored as m-b");
        QTest::newRow("another order") << log << QStringLiteral("saw something else at hall 2");
        log = sampleLog();
        log.rooms["hall"].pop_back();
        QTest::newRow("seen and lost") << log << QStringLiteral("the log goes to 2");
    }

    void seesABrokenLog()
    {
        QFETCH(StoredLog, log);
        QFETCH(QString, complaint);
        const QString complaints = judge(log, sampleLedger());
        QVERIFY2(complaints.contains(complaint), qPrintable(complaints));
    }

    void seesWhatASessionShouldNotGet()
    {
        Ledger ledger = sampleLedger();
        ledger.saw("hall", 3, Ledger::markOf("m-b"));
        QVERIFY(judge(sampleLog(), ledger).contains(QStringLiteral("was there already")));
        ledger = sampleLedger();
        ledger.saw("hall", 5, Ledger::markOf("m-d"));
        QVERIFY(judge(sampleLog(), ledger).contains(QStringLiteral("a gap in hall")));
        ledger = sampleLedger();
        ledger.saw("hall", 5, Ledger::markOf("m-d"), Ledger::Disorder::Expected);
        ledger.saw("hall", 1, Ledger::otherEvent, Ledger::Disorder::Expected);
        ledger.acked("1", "m-a", 2);
        QCOMPARE(judge(sampleLog(), ledger), QString());
        ledger.acked("1", "m-c", 4);
        QVERIFY(judge(sampleLog(), ledger).contains(QStringLiteral("two acks of 1 differ")));
    }

    void seesWhatWasRefusedForGood()
    {
        Ledger ledger = sampleLedger();
        ledger.refused("2", "bad_request");
        QVERIFY(judge(sampleLog(), ledger).contains(QStringLiteral("with bad_request: there")));
    }

    void seesAScreenThatShowsSomethingElse_data()
    {
        using Texts = std::vector<std::string>;
        QTest::addColumn<Texts>("screen");
        QTest::addColumn<QString>("complaint");
        QTest::newRow("the same") << Texts{"hello", "there"} << QString();
        QTest::newRow("nothing") << Texts{}
                                 << QStringLiteral(
                                        "nothing stands after nothing, the log has hello\n");
        QTest::newRow("a hole") << Texts{
            "there"} << QStringLiteral("there stands after nothing, the log has hello\n");
        QTest::newRow("no end") << Texts{
            "hello"} << QStringLiteral("nothing stands after hello, the log has there\n");
        QTest::newRow("twice") << Texts{"hello", "hello", "there"}
                               << QStringLiteral("hello stands after hello, the log has there\n");
        QTest::newRow("too much") << Texts{"hello", "there", "boo"}
                                  << QStringLiteral("boo stands after the log's end\n");
    }

    void seesAScreenThatShowsSomethingElse()
    {
        QFETCH(std::vector<std::string>, screen);
        QTEST(Verdict::screenComplaint(sampleLog(), "hall", screen), "complaint");
    }

    void wantsThePagesOfWhoHadToFetchThem()
    {
        Ledger ledger = sampleLedger();
        ledger.forget("hall", 3);
        QVERIFY(judge(sampleLog(), ledger).contains(QStringLiteral("something else at hall 2")));
        ledger.fetched("hall", 2, Ledger::markOf("m-a"));
        ledger.fetched("hall", 3, Ledger::markOf("m-b"));
        QCOMPARE(judge(sampleLog(), ledger), QString());
    }
};

QTEST_GUILESS_MAIN(VerdictTest)
#include "tst_verdict.moc"
