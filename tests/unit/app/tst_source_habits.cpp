// SPDX-License-Identifier: MIT
#include "tests/unit/app/OpenDesk.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::app;
using namespace std::chrono_literals;

namespace {

void makeYourselfAtHome(SourceTab &tab)
{
    CaptureInspector &inspector = *tab.inspector();
    QVERIFY(inspector.table()->setColumns({QStringLiteral("data.c"), QStringLiteral("key")}));
    inspector.plots()->plot(QStringLiteral("data.c"));
    inspector.plots()->setPinned(0, true);
    inspector.plots()->splitBy(0, QStringLiteral("data.sensor"));
    QCOMPARE(inspector.setHighlights({QStringLiteral("data.c > 40")}), -1);
    QVERIFY(inspector.applyFilter(QStringLiteral("type = reading")));
    QCOMPARE(tab.alerts()->model()->add(QStringLiteral("data.c"), EventAlertModel::Below,
                                        QStringLiteral("-2")),
             QString());
    tab.alerts()->model()->setPause(600);
}

} // namespace

//! What a person made of a source, as it is kept with it.
class TestSourceHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theyComeBackWithTheSource()
    {
        OpenDesk s;
        const QString id = s.keep("http://a.test/events");
        makeYourselfAtHome(s.open("http://a.test/events", id));
        const SourceHabits habits = s.desk.current()->habits();
        s.closeAll();

        SourceTab &again = s.open("http://a.test/events", id);
        QCOMPARE(again.habits(), habits);
        QCOMPARE(again.inspector()->filterText(), QStringLiteral("type = reading"));
        QCOMPARE(again.inspector()->table()->filter(), QStringLiteral("type = reading"));
        QCOMPARE(again.inspector()->table()->columns().join(QLatin1Char('|')),
                 QStringLiteral("data.c|key"));
        auto *plots = again.inspector()->plots();
        auto *plot = plots->data(plots->index(0), PlotModel::PlotRole).value<Plot *>();
        QCOMPARE(plot->split(), QStringLiteral("data.sensor"));
        QCOMPARE(plot->floors(), QList<double>{-2});
        s.come(R"({"c":-3,"sensor":"one"})");
        QCOMPARE(s.notices.size(), std::size_t(1));
        // What is taken away again stays away.
        again.inspector()->applyFilter(QString());
        plots->close(0);
        s.closeAll();
        QVERIFY(s.open("http://a.test/events", id).inspector()->filterText().isEmpty());
        QCOMPARE(s.desk.current()->inspector()->plots()->count(), 0);
    }

    void theyBelongToTheirSource()
    {
        OpenDesk s;
        const QString id = s.keep("http://a.test/events");
        const QString other = s.keep("http://b.test/events");
        makeYourselfAtHome(s.open("http://a.test/events", id));
        QCOMPARE(s.open("http://b.test/events", other).habits(), SourceHabits());
        // One that is not kept keeps nothing.
        makeYourselfAtHome(s.open("http://a.test/events"));
        s.desk.current()->inspector()->applyFilter(QStringLiteral("size > 9"));
        QCOMPARE(s.open("http://a.test/events").habits(), SourceHabits());
        QVERIFY(!s.book.habits(id).contains("size"));
        s.desk.forgetKept(id);
        QVERIFY(s.book.habits(id).isEmpty());
        // Nor does one that is open still when it is forgotten.
        s.desk.data(s.desk.index(0), SourceDesk::TabRole)
            .value<SourceTab *>()
            ->inspector()
            ->applyFilter(QStringLiteral("size > 8"));
        QVERIFY(s.book.habits(id).isEmpty());
    }

    void oneThatIsWrittenDownIsKeptFromItsBeginning()
    {
        OpenDesk s;
        s.desk.form()->setAddress(QStringLiteral("http://a.test/events"));
        s.desk.form()->setProperty("kept", true);
        QVERIFY(s.desk.openForm());
        QVERIFY(s.desk.current()->inspector()->applyFilter(QStringLiteral("size > 7")));
        const QString id =
            s.desk.kept()->data(s.desk.kept()->index(0), KeptSources::SourceId).toString();
        s.closeAll();
        s.desk.openKept(id);
        QTRY_COMPARE(s.desk.count(), 1);
        QCOMPARE(s.desk.current()->inspector()->filterText(), QStringLiteral("size > 7"));
    }

    void whatCannotBeReadIsLeftOut()
    {
        QCOMPARE(SourceHabits::fromJson("{"), SourceHabits());
        const auto read = SourceHabits::fromJson(
            R"({"filter":7,"columns":["size",3],"plots":[{"path":"nonsense"}],"alerts":[{}],"pause_s":-5})");
        QCOMPARE(read.columns, QStringList{QStringLiteral("size")});
        QVERIFY(read.filter.isEmpty() && read.plots.empty() && read.alerts.empty());
        QCOMPARE(read.pause, 0s);
        OpenDesk s;
        const QString id = s.keep("http://a.test/events");
        s.book.keepHabits(id, R"({"filter":"size >","highlights":["data.c >"],"columns":["?"]})");
        s.open("http://a.test/events", id);
        s.come("1");
        QCOMPARE(s.desk.current()->inspector()->table()->count(), 1);
        QCOMPARE(s.desk.current()->habits(), SourceHabits());
    }
};

QTEST_GUILESS_MAIN(TestSourceHabits)
#include "tst_source_habits.moc"
