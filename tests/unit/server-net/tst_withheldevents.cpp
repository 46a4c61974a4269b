// SPDX-License-Identifier: MIT
#include "server/session/WithheldEvents.h"

#include <QTest>

using namespace hearth;
using namespace hearth::server;

class WithheldEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void keepsTheOrder()
    {
        WithheldEvents events;
        events.addRoomEvent(room("a"), 5, frame("a5"));
        events.addOther(frame("x"));
        events.addRoomEvent(room("b"), 1, frame("b1"));
        QCOMPARE(events.bytes(), 5);
        QCOMPARE(texts(events.take()), QStringLiteral("a5 x b1"));
        QCOMPARE(events.bytes(), 0);
        QVERIFY(events.take().empty());
    }

    void dropsWhatASyncHasDealtWith()
    {
        WithheldEvents events;
        for (const char *text : {"a5", "a6", "a7", "b1", "c1"})
            events.addRoomEvent(room(QByteArray(text, 1).constData()), text[1] - '0', frame(text));
        events.addOther(frame("x"));
        // Of a room that the sync did not complete, the client pages up to the same seq.
        events.drop(
            {{room("a"), SyncRange{2, 6, true, {}}}, {room("b"), SyncRange{0, 1, false, {}}}});
        QCOMPARE(events.bytes(), 5);
        QCOMPARE(texts(events.take()), QStringLiteral("a7 c1 x"));
    }

    void ofARoomThatWasLeftTheLeavingStays_data()
    {
        QTest::addColumn<MessageType>("last");
        QTest::addColumn<QString>("left");
        QTest::newRow("left") << MessageType::MemberLeft << QStringLiteral("b1 a7");
        QTest::newRow("deleted") << MessageType::MessageNew << QStringLiteral("b1");
    }

    void ofARoomThatWasLeftTheLeavingStays()
    {
        QFETCH(MessageType, last);
        QFETCH(QString, left);
        WithheldEvents events;
        // Somebody else's, before.
        events.addRoomEvent(room("a"), 5, frame("a5", MessageType::MemberLeft));
        events.addRoomEvent(room("a"), 6, frame("a6"));
        events.addRoomEvent(room("b"), 1, frame("b1"));
        events.addRoomEvent(room("a"), 7, frame("a7", last));
        events.dropAllButTheLeaving(room("a"));
        QCOMPARE(texts(events.take()), left);
    }

private:
    static RoomId room(const char *name) { return RoomId(QString::fromUtf8(name)); }

    static SharedFrame frame(const char *text, MessageType type = MessageType::MessageNew)
    {
        return {QByteArray(text), {}, type};
    }

    static QString texts(const std::vector<SharedFrame> &frames)
    {
        QStringList list;
        for (const SharedFrame &each : frames)
            list.append(QString::fromUtf8(each.json));
        return list.join(QLatin1Char(' '));
    }
};

QTEST_GUILESS_MAIN(WithheldEventsTest)
#include "tst_withheldevents.moc"
