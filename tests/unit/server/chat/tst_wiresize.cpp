// SPDX-License-Identifier: MIT
#include "server/chat/WireSize.h"
#include "shared/protocol/JsonCodec.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;

namespace {

ChatMessage messageOf(const QString &text)
{
    ChatMessage message;
    message.id = MessageId(QStringLiteral("id"));
    message.text = text;
    message.replyTo = MessageId(QStringLiteral("other"));
    message.clientId = CommandId(QStringLiteral("client"));
    message.editedAt = Limits::maxInteger;
    message.deleted = false;
    message.mentions = {UserId(QStringLiteral("u1")), UserId(QStringLiteral("u2"))};
    return message;
}

} // namespace

class WireSizeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isNeverLessThanTheEncodings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("plain") << QString(5000, QLatin1Char('a'));
        QTest::newRow("control") << QString(5000, QChar(1));
        QTest::newRow("quotes") << QString(5000, QLatin1Char('"'));
        QTest::newRow("newlines") << QString(5000, QLatin1Char('\n'));
        QTest::newRow("two bytes") << QString(5000, QChar(0xe9));
        QTest::newRow("three bytes") << QString(5000, QChar(0x20ac));
        QTest::newRow("four bytes") << QStringLiteral("\U0001f525").repeated(3000);
    }

    void isNeverLessThanTheEncodings()
    {
        QFETCH(QString, text);
        JsonCodec codec;
        const FrameHeader header{CommandId(QStringLiteral("x")), std::nullopt};
        Ack ack;
        ack.messages.emplace();
        const qint64 frame = codec.encode(header, ack).size();
        ack.messages->assign(3, messageOf(text));
        const qint64 three = codec.encode(header, ack).size() - frame;
        const qint64 bound = 3 * (wireSize(ack.messages->front()) + 1);
        QVERIFY2(bound >= three, qPrintable(QStringLiteral("%1 < %2").arg(bound).arg(three)));
        QVERIFY(bound < 2 * three + 1000);
    }

    void cutsAListDownToOneAnswer()
    {
        std::vector<ChatMessage> messages(12, messageOf(QString(16 * 1024, QLatin1Char('a'))));
        QCOMPARE(keepWithinAnswer(messages), Fit::Part);
        QCOMPARE(messages.size(), std::size_t{7});
        QCOMPARE(keepWithinAnswer(messages), Fit::Whole);
        std::vector<ChatMessage> huge(2, messageOf(QString(200 * 1024, QLatin1Char('a'))));
        QCOMPARE(keepWithinAnswer(huge), Fit::Part);
        QCOMPARE(huge.size(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(WireSizeTest)
#include "tst_wiresize.moc"
