// SPDX-License-Identifier: MIT
#include "app/desk/FrameBlanks.h"
#include "tests/unit/app/OpenDesk.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUuid>

using namespace hearth;
using namespace hearth::app;

namespace {

QString say(SourceTab &tab, const char *text, SourceTab::FrameForm form = SourceTab::Text)
{
    return tab.send(QString::fromUtf8(text), form);
}

QStringList namesOf(const FrameListModel &frames)
{
    QStringList names;
    for (int row = 0; row < frames.count(); ++row)
        names.append(frames.nameAt(row));
    return names;
}

} // namespace

//! What is sent to a source, and what is kept of that.
class TestSourceFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void blanksAreFilledWhenItIsSent()
    {
        OpenDesk s;
        SourceTab &tab = s.open("ws://a.test/");
        QCOMPARE(say(tab, R"({"id":{{n}},"at":"{{ now }}"})", SourceTab::Json), QString());
        QCOMPARE(say(tab, "{{n}} {{n}}"), QString());
        QCOMPARE(say(tab, "plain }} {{ { {{1}}"), QString());
        QCOMPARE(say(tab, "{{n}}"), QString());
        const auto &sent = s.sources[0]->sent;
        const QByteArray now = QDateTime::fromMSecsSinceEpoch(toMillis(s.time.wall), Qt::UTC)
                                   .toString(Qt::ISODateWithMs)
                                   .toUtf8();
        QCOMPARE(sent[0], QByteArray(R"({"id":1,"at":")" + now + R"("})"));
        QCOMPARE(sent[1], QByteArray("2 2"));
        QCOMPARE(sent[2], QByteArray("plain }} {{ { {{1}}"));
        QCOMPARE(sent[3], QByteArray("3"));
        // Each source counts for itself.
        QCOMPARE(say(s.open("ws://b.test/"), "{{n}}"), QString());
        QCOMPARE(s.sources[1]->sent[0], QByteArray("1"));
    }

    void eachBlankHasAnIdOfItsOwn()
    {
        const auto filled = FrameBlanks::fill(QStringLiteral("{{uuid}} {{uuid}}"), 1, {});
        QVERIFY(filled);
        const QStringList ids = filled->text.split(QLatin1Char(' '));
        QVERIFY(!QUuid(ids[0]).isNull() && !QUuid(ids[1]).isNull());
        QVERIFY(ids[0] != ids[1]);
    }

    void whatNobodyKnowsIsToldAndNotSent()
    {
        OpenDesk s;
        SourceTab &tab = s.open("ws://a.test/");
        QVERIFY(say(tab, "{{n}} {{name}}").contains(QStringLiteral("{{name}}")));
        QVERIFY(s.sources[0]->sent.empty());
        QCOMPARE(tab.frames()->sent()->count(), 0);
        // As it stands, where somebody says so.
        QCOMPARE(say(tab, R"(\{{name}} {{n}})"), QString());
        QCOMPARE(s.sources[0]->sent[0], QByteArray("{{name}} 1"));
        QVERIFY(!say(tab, "{{n}}", SourceTab::Hex).isEmpty());
    }

    void whatWasSentIsThereOnceTheNewestFirst()
    {
        OpenDesk s;
        SourceTab &tab = s.open("ws://a.test/");
        for (const char *text : {"a", "b", "a"})
            QCOMPARE(say(tab, text), QString());
        QCOMPARE(say(tab, "5", SourceTab::Json), QString());
        QCOMPARE(namesOf(*tab.frames()->sent()).join(QLatin1Char('|')), QStringLiteral("5|a|b"));
        QCOMPARE(tab.frames()->sent()->formAt(0), int(SourceTab::Json));
        for (int i = 0; i < 60; ++i)
            QCOMPARE(tab.send(QString::number(i), SourceTab::Text), QString());
        QCOMPARE(tab.frames()->sent()->count(), int(SourceFrames::mostSent));
        QCOMPARE(tab.frames()->sent()->textAt(0), QStringLiteral("59"));
    }

    void templatesHaveNames()
    {
        SourceFrames frames;
        const auto save = [&frames](const char *name, const QString &text) {
            return frames.saveTemplate(QString::fromUtf8(name), text, SourceTab::Json);
        };
        QVERIFY(!save("  ", QStringLiteral("1")).isEmpty());
        QVERIFY(!save("a", QString()).isEmpty());
        QVERIFY(!save("a", QString(SourceFrames::longestTemplate + 1, QLatin1Char('x'))).isEmpty());
        QCOMPARE(save("Subscribe", QStringLiteral("1")), QString());
        QCOMPARE(save(" Ping ", QStringLiteral("2")), QString());
        QCOMPARE(save("Subscribe", QStringLiteral("3")), QString());
        QCOMPARE(namesOf(*frames.templates()).join(QLatin1Char('|')),
                 QStringLiteral("Ping|Subscribe"));
        QCOMPARE(frames.templates()->textAt(1), QStringLiteral("3"));
        frames.removeTemplate(0);
        frames.removeTemplate(7);
        QCOMPARE(frames.templates()->count(), 1);
        for (int i = 0; i < 49; ++i)
            QCOMPARE(save(QByteArray::number(i).constData(), QStringLiteral("1")), QString());
        QVERIFY(!save("one more", QStringLiteral("1")).isEmpty());
        QCOMPARE(save("Subscribe", QStringLiteral("4")), QString());
    }

    void theyComeBackOutOfTheKeyringAlone()
    {
        OpenDesk s;
        const QString id = s.keep("ws://a.test/");
        SourceTab &tab = s.open("ws://a.test/", id);
        // Before what was kept is there.
        QCOMPARE(say(tab, R"({"token":"hunter2"})"), QString());
        QCoreApplication::processEvents();
        QCOMPARE(tab.frames()->saveTemplate(QStringLiteral("Hello"), QStringLiteral("hi {{n}}"), 0),
                 QString());
        QVERIFY(tab.frames()->notice().isEmpty());
        // Another tab of it has the same.
        QCOMPARE(s.open("ws://a.test/", id).frames(), tab.frames());
        s.closeAll();
        QFile ini(s.folder.filePath(QStringLiteral("hearth.ini")));
        QVERIFY(ini.open(QFile::ReadOnly));
        const QByteArray text = ini.readAll();
        QVERIFY(!text.contains("hunter2") && !text.contains("hi {{n}}"));

        SourceFrames &again = *s.open("ws://a.test/", id).frames();
        QTRY_COMPARE(again.templates()->count(), 1);
        QCOMPARE(again.sent()->textAt(0), QStringLiteral(R"({"token":"hunter2"})"));
        again.forgetSent();
        again.removeTemplate(0);
        QVERIFY(s.keyring.secrets.isEmpty());
        QCOMPARE(say(*s.desk.current(), "x"), QString());
        QVERIFY(!s.keyring.secrets.isEmpty());
        s.desk.forgetKept(id);
        QVERIFY(s.keyring.secrets.isEmpty());
        QCOMPARE(say(*s.desk.current(), "y"), QString());
        QVERIFY(s.keyring.secrets.isEmpty());
    }

    void whatTheKeyringDoesNotGiveIsNotWrittenOver()
    {
        OpenDesk s;
        const QString id = s.keep("ws://a.test/");
        s.open("ws://a.test/", id);
        QCoreApplication::processEvents();
        QCOMPARE(say(*s.desk.current(), "first"), QString());
        s.closeAll();
        const auto before = s.keyring.secrets;
        s.keyring.isLocked = true;
        SourceTab &tab = s.open("ws://a.test/", id);
        QCOMPARE(say(tab, "second"), QString());
        QVERIFY(!tab.frames()->notice().isEmpty());
        QCOMPARE(s.keyring.secrets, before);
    }

    void whatTheKeyringDoesNotTakeIsTold()
    {
        OpenDesk s;
        const QString id = s.keep("ws://a.test/");
        s.open("ws://a.test/", id);
        QCoreApplication::processEvents();
        s.keyring.isLocked = true;
        QCOMPARE(say(*s.desk.current(), "first"), QString());
        QVERIFY(!s.desk.current()->frames()->notice().isEmpty());
    }

    void muchIsNotWrittenDown()
    {
        SourceFrames frames;
        const QString large(SourceFrames::mostKept / 2, QLatin1Char('x'));
        for (int i = 0; i < 5; ++i)
            frames.remember({{}, large + QString::number(i), 0}, false);
        QVERIFY(frames.toJson().size() < SourceFrames::mostKept + 200);
        SourceFrames again;
        again.restore(frames.toJson());
        QCOMPARE(again.sent()->count(), 1);
        again.restore(QStringLiteral("{"));
        again.restore(
            QStringLiteral(R"({"sent":[{"text":"a","form":9},7],"templates":[{"text":"b"}]})"));
        QCOMPARE(again.sent()->count(), 2);
        QCOMPARE(again.templates()->count(), 0);
    }
};

QTEST_GUILESS_MAIN(TestSourceFrames)
#include "tst_source_frames.moc"
