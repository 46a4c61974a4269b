// SPDX-License-Identifier: MIT
#include "app/inspector/EventFields.h"
#include "app/inspector/EventTreeModel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace hearth::app;

namespace {

Event reading(const QByteArray &payload)
{
    Event event;
    event.type = QStringLiteral("reading");
    event.key = QStringLiteral("bed-3");
    event.seq = 48102;
    event.payload = payload;
    return event;
}

const QByteArray sample =
    R"({"sensor":"greenhouse-2","humidity":64.2,"battery":{"volts":3.7,"low":false},"list":[1,null]})";

struct EventTreeSetup
{
    EventTreeModel tree;
    QAbstractItemModelTester tester{&tree, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit EventTreeSetup(const QByteArray &payload = sample) { tree.show(reading(payload)); }

    //! "data {4}|sensor \"greenhouse-2\"|…", without the time.
    [[nodiscard]] QString rows() const
    {
        QStringList all;
        for (int row = 0; row + 1 < tree.rowCount(); ++row) {
            const auto index = tree.index(row);
            all.append(tree.data(index, EventTreeModel::Name).toString() + QLatin1Char(' ')
                       + tree.data(index, EventTreeModel::Value).toString());
        }
        return all.join(QLatin1Char('|'));
    }
};

} // namespace

class TestEventTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void thePayloadIsOpenInTheOrderOfItsSender()
    {
        const EventTreeSetup s;
        QCOMPARE(s.rows(),
                 QStringLiteral("data {4}|sensor \"greenhouse-2\"|humidity 64.2|battery {2}|"
                                "list [2]|event reading|key bed-3|seq 48102"));
    }

    void whatIsOpenedStaysSoInTheNextEvent()
    {
        EventTreeSetup s;
        s.tree.toggle(3);
        QVERIFY(s.rows().contains(QStringLiteral("battery {2}|volts 3.7|low false|list")));
        QSignalSpy reset(&s.tree, &QAbstractItemModel::modelReset);
        s.tree.show(reading(QByteArray(sample).replace("3.7", "3.6")));
        QVERIFY(s.rows().contains(QStringLiteral("battery {2}|volts 3.6|low false|list")));
        // Whoever is at a row stays there.
        QCOMPARE(reset.count(), 0);
        s.tree.show(reading(R"({"other":1})"));
        QCOMPARE(reset.count(), 1);
        s.tree.show(reading(sample));
        QVERIFY(s.rows().contains(QStringLiteral("volts")));
        s.tree.toggle(3);
        QVERIFY(!s.rows().contains(QStringLiteral("volts")));
        s.tree.toggle(0);
        QVERIFY(s.rows().startsWith(QStringLiteral("data {4}|event")));
    }

    void pathsAndValuesAreCopied()
    {
        EventTreeSetup s;
        s.tree.toggle(4);
        QCOMPARE(s.tree.pathText(1), QStringLiteral("data.sensor"));
        QCOMPARE(s.tree.valueText(1), QStringLiteral("greenhouse-2"));
        QCOMPARE(s.tree.pathText(5), QStringLiteral("data.list[0]"));
        QCOMPARE(s.tree.valueText(4), QStringLiteral("[1,null]"));
        QCOMPARE(s.tree.valueText(0), QString::fromUtf8(sample));
        QCOMPARE(s.tree.valueText(7), QStringLiteral("reading"));
        QCOMPARE(s.tree.parentRow(5), 4);
        QCOMPARE(s.tree.parentRow(4), 0);
        QCOMPARE(s.tree.parentRow(0), -1);
    }

    void whatIsNoJsonIsShownAsItIs()
    {
        const EventTreeSetup s("not {json");
        QVERIFY(s.rows().startsWith(QStringLiteral("data not {json|event")));
        QCOMPARE(s.tree.valueText(0), QStringLiteral("not {json"));
    }

    void deepOnesAreShown()
    {
        EventTreeSetup s(QByteArray(50, '[') + "\"found\"" + QByteArray(50, ']'));
        for (int row = 1; row < 50; ++row) {
            QCOMPARE(s.tree.index(row).data(EventTreeModel::Depth).toInt(), row);
            if (!s.tree.index(row).data(EventTreeModel::Expanded).toBool())
                s.tree.toggle(row);
        }
        QCOMPARE(s.tree.valueText(50), QStringLiteral("found"));
        QVERIFY(s.tree.pathText(50).endsWith(QStringLiteral("[0][0]")));
        const EventTreeSetup abyss(QByteArray(200, '[') + QByteArray(200, ']'));
        QVERIFY(abyss.rows().startsWith(QStringLiteral("data [[[[")));
    }

    void endlessOnesEnd()
    {
        QByteArray many = "[0";
        for (int i = 0; i < 20'000; ++i)
            many += ",0";
        const EventTreeSetup s(many + ']');
        QVERIFY(s.tree.rowCount() < EventTreeModel::mostNodes + 10);
        QVERIFY(s.rows().contains(QStringLiteral("… more than can be shown")));
        QVERIFY(s.rows().startsWith(QStringLiteral("data [20001]")));
    }

    void pathsAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"data", "data.sensor", "data.list[2].x", "data[\"odd key\"].y",
              "data[\"a\\\"b\\\\c\"]", "data.größe", "event", "key", "seq", "size", "time"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void pathsAreReadAsTheyAreWritten()
    {
        QFETCH(QString, text);
        const auto path = EventPath::parse(text);
        QVERIFY(path);
        QCOMPARE(path->toString(), text);
    }

    void whatIsNoPathIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "humidity", "data.", "data..x", "data[", "data[x]", "data[-1]",
                                 "data[\"x]", "data[\"x\"", "data x", "event.x", "data[1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void whatIsNoPathIsRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!EventPath::parse(text));
    }

    void aNoteShowsWhatItHas()
    {
        EventTreeSetup s;
        Event note;
        note.kind = Event::Kind::Note;
        note.type = QStringLiteral("Connected");
        s.tree.show(note);
        QCOMPARE(s.rows(), QStringLiteral("note Connected"));
        note.payload = R"({"status":200})";
        s.tree.show(note);
        QCOMPARE(s.rows(), QStringLiteral("note Connected|data {1}|status 200"));
    }

    void anIdThatIsNoNumberStandsThere()
    {
        EventTreeSetup s;
        Event event = reading("1");
        event.seq = 0;
        event.id = QStringLiteral("a-7");
        s.tree.show(event);
        QVERIFY(s.rows().endsWith(QStringLiteral("|key bed-3|id a-7")));
        const int row = s.tree.rowCount() - 2;
        QCOMPARE(s.tree.valueText(row), QStringLiteral("a-7"));
    }

    void fieldsAreFoundByTheirPaths()
    {
        EventFields fields;
        std::vector<EventPath> paths;
        for (const char *text : {"data.humidity", "data.sensor", "data.battery.low", "data.list[1]",
                                 "data.list[9]", "data.sensor.x", "event", "key", "seq", "size"})
            paths.push_back(*EventPath::parse(QString::fromUtf8(text)));
        const auto found = fields.read(reading(sample), paths);
        QCOMPARE(found[0]->number, std::optional(64.2));
        QCOMPARE(found[0]->text, QStringLiteral("64.2"));
        QCOMPARE(found[1]->text, QStringLiteral("greenhouse-2"));
        QVERIFY(!found[1]->number);
        QCOMPARE(found[2]->text, QStringLiteral("false"));
        QCOMPARE(found[3]->text, QStringLiteral("null"));
        QVERIFY(!found[4] && !found[5]);
        QCOMPARE(found[6]->text, QStringLiteral("reading"));
        QCOMPARE(found[7]->text, QStringLiteral("bed-3"));
        QCOMPARE(found[8]->number, std::optional(48102.0));
        QCOMPARE(found[9]->number, std::optional(static_cast<double>(sample.size())));
        QVERIFY(!fields.read(reading("{"), {paths[0]}).front());
    }
};

QTEST_GUILESS_MAIN(TestEventTree)
#include "tst_event_tree.moc"
