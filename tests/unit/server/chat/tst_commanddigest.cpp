// SPDX-License-Identifier: MIT
#include "server/chat/CommandDigest.h"
#include "shared/protocol/Message.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

class CommandDigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyFieldCounts()
    {
        const RoomId room(QStringLiteral("r"));
        const MessageSend plain{room, QStringLiteral("text"), std::nullopt};
        MessageSend otherRoom = plain;
        otherRoom.room = RoomId(QStringLiteral("s"));
        MessageSend otherText = plain;
        otherText.text = QStringLiteral("texts");
        MessageSend reply = plain;
        reply.replyTo = MessageId(QStringLiteral("m"));
        QCOMPARE(digestOf(plain), digestOf(MessageSend(plain)));
        const QSet<QByteArray> digests{digestOf(plain), digestOf(otherRoom), digestOf(otherText),
                                       digestOf(reply)};
        QCOMPARE(digests.size(), 4);
    }

    void valuesDoNotRunIntoOneAnother()
    {
        const RoomCreate one{QStringLiteral("ab"), QStringLiteral("c"), std::nullopt};
        const RoomCreate other{QStringLiteral("a"), QStringLiteral("bc"), std::nullopt};
        const RoomCreate visible{QStringLiteral("ab"), QStringLiteral("c"), Visibility::Public};
        QVERIFY(digestOf(one) != digestOf(other));
        QVERIFY(digestOf(one) != digestOf(visible));
    }

    void theTypeCounts()
    {
        const RoomId room(QStringLiteral("r"));
        QVERIFY(digestOf(TypingStart{room, std::nullopt})
                != digestOf(TypingStop{room, std::nullopt}));
    }

    void staysTheSameForEver()
    {
        // Kept in databases: a change of the encoding would turn every retry into a conflict.
        const MessageSend send{RoomId(QStringLiteral("room")), QStringLiteral("h\u00e9llo"),
                               MessageId(QStringLiteral("m1"))};
        QCOMPARE(digestOf(send).toHex(),
                 QByteArray("6c3699a1e58938e00b8883efbe816cb9c370c56f80a874edb1d05e07133e23ea"));
    }
};

QTEST_GUILESS_MAIN(CommandDigestTest)
#include "tst_commanddigest.moc"
