// SPDX-License-Identifier: MIT
#include "tests/unit/app/OpenDesk.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

QString tellAbove(SourceTab &tab, const char *path, const char *value)
{
    return tab.alerts()->model()->add(QString::fromLatin1(path), EventAlertModel::Above,
                                      QString::fromLatin1(value));
}

} // namespace

//! What a stream on the desk tells of.
class TestSourceAlerts : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void crossingAThresholdIsToldInTheWindowAndByTheDesktop()
    {
        OpenDesk s;
        SourceTab &tab = s.open("http://a.test/events");
        QCOMPARE(tellAbove(tab, "data.c", "30"), QString());
        s.come(R"({"c":30})");
        QVERIFY(s.notices.empty());
        s.come(R"({"c":31})");
        QCOMPARE(s.notices.size(), std::size_t(1));
        QCOMPARE(s.notices[0].title, QStringLiteral("a.test/events"));
        QCOMPARE(s.notices[0].body, QStringLiteral("data.c is 31, above 30."));
        QCOMPARE(tab.alerts()->told(), s.notices[0].body);
        QVERIFY(!tab.alerts()->toldTime().isEmpty());
        tab.alerts()->dismiss();
        QVERIFY(tab.alerts()->told().isEmpty());
    }

    void nobodyIsToldMoreOftenThanTheyWant()
    {
        OpenDesk s;
        SourceTab &tab = s.open("http://a.test/events");
        QCOMPARE(tellAbove(tab, "data.c", "30"), QString());
        for (int i = 0; i < 4; ++i)
            s.come(R"({"c":31})");
        QCOMPARE(s.notices.size(), std::size_t(1));
        s.time.advance(EventAlert::usualPause);
        s.come(R"({"c":32})");
        QCOMPARE(s.notices.size(), std::size_t(2));
        QVERIFY(s.notices[1].body.contains(QStringLiteral("3 more")));
        tab.alerts()->model()->setPause(0);
        s.come(R"({"c":33})");
        QCOMPARE(s.notices.size(), std::size_t(3));
    }

    void bytesAreReadAsWhatTheyAre()
    {
        OpenDesk s;
        QCOMPARE(tellAbove(s.open("ws://a.test/"), "data.c", "30"), QString());
        // MessagePack of {"c":31}
        s.come(QByteArray::fromHex("81a1631f"), Event::Form::Bytes);
        QCOMPARE(s.notices.size(), std::size_t(1));
    }

    void aNoticeLeadsToItsEvent()
    {
        OpenDesk s;
        SourceTab &tab = s.open("http://a.test/events");
        QCOMPARE(tellAbove(tab, "data.c", "30"), QString());
        s.come(R"({"c":1})");
        s.come(R"({"c":31})");
        tab.inspector()->table()->setPaused(true);
        s.come(R"({"c":2})");
        s.open("http://b.test/events");
        const QSignalSpy wanted(&s.desk, &SourceDesk::pageWanted);
        QCOMPARE(tab.inspector()->chosen(), 1.0);
        s.notices[0].chosen();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(s.desk.currentIndex(), 0);
        QCOMPARE(tab.inspector()->chosen(), 2.0);
        // It leads nowhere once its stream is closed.
        s.desk.close(0);
        s.notices[0].chosen();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        s.notices[0].chosen();
        QCOMPARE(wanted.count(), 1);
    }

    void whatIsClearedIsToldOfNoMore()
    {
        OpenDesk s;
        SourceTab &tab = s.open("http://a.test/events");
        QCOMPARE(tellAbove(tab, "data.c", "30"), QString());
        s.come(R"({"c":31})");
        QVERIFY(!tab.alerts()->told().isEmpty());
        tab.inspector()->clear();
        QVERIFY(tab.alerts()->told().isEmpty());
    }

    void chartsShowWhatIsToldOf()
    {
        OpenDesk s;
        SourceTab &tab = s.open("http://a.test/events");
        tab.inspector()->plots()->plot(QStringLiteral("data.c"));
        QCOMPARE(tellAbove(tab, "data.c", "30"), QString());
        auto *plots = tab.inspector()->plots();
        auto *plot = plots->data(plots->index(0), PlotModel::PlotRole).value<Plot *>();
        QCOMPARE(plot->ceilings(), QList<double>{30});
        for (const char *wrong : {"nan", "inf", "x"})
            QVERIFY2(!tellAbove(tab, "data.c", wrong).isEmpty(), wrong);
    }
};

QTEST_GUILESS_MAIN(TestSourceAlerts)
#include "tst_source_alerts.moc"
