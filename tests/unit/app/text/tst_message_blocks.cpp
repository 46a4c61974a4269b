// SPDX-License-Identifier: MIT
#include "app/text/MessageBlocks.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace hearth::app;

class MessageBlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void showsTheBlocksOfItsText()
    {
        MessageRenderer renderer;
        MessageBlocks blocks;
        const QAbstractItemModelTester tester(&blocks);
        blocks.setRenderer(&renderer);
        blocks.setKey(QStringLiteral("m1"));
        QCOMPARE(blocks.rowCount(), 0);
        blocks.setText(QStringLiteral("see [x](http://a.b)"));
        QVERIFY(blocks.isSimple());
        QCOMPARE(blocks.styled(), QStringLiteral("see <a href=\"0\">x</a>"));
        QCOMPARE(blocks.linkAt(QStringLiteral("0")), QStringLiteral("http://a.b"));
        for (const char *nowhere : {"1", "-1", "", "x", "http://a.b"})
            QVERIFY(blocks.linkAt(QLatin1String(nowhere)).isEmpty());
        blocks.setText(QStringLiteral("> a\n\n```cpp\nb\n```"));
        QVERIFY(!blocks.isSimple());
        QCOMPARE(blocks.rowCount(), 2);
        QCOMPARE(blocks.index(0).data(MessageBlocks::QuoteDepthRole).toInt(), 1);
        QCOMPARE(blocks.index(1).data(MessageBlocks::KindRole).toInt(), int(MessageBlocks::Code));
        QCOMPARE(blocks.index(1).data(MessageBlocks::CodeRole).toString(), QStringLiteral("b"));
        QCOMPARE(blocks.index(1).data(MessageBlocks::LanguageRole).toString(),
                 QStringLiteral("cpp"));
        blocks.setText({});
        QCOMPARE(blocks.rowCount(), 0);
    }

    void parsesAMessageOnce()
    {
        MessageRenderer renderer;
        const QString key = QStringLiteral("m1");
        const auto first = renderer.render(key, QStringLiteral("a"));
        QCOMPARE(renderer.render(key, QStringLiteral("a")), first);
        QCOMPARE(renderer.parsed(), 1);
        QCOMPARE(renderer.render(key, QStringLiteral("edited"))->plain, QStringLiteral("edited"));
        QCOMPARE(renderer.parsed(), 2);
        (void)renderer.render(QStringLiteral("m2"), QStringLiteral("a"));
        QCOMPARE(renderer.parsed(), 3);
    }

    void rendersOnceAllPropertiesAreThere_data()
    {
        QTest::addColumn<QStringList>("order");
        QStringList order{QStringLiteral("key"), QStringLiteral("renderer"),
                          QStringLiteral("text")};
        do {
            QTest::newRow(qPrintable(order.join(QLatin1Char(' ')))) << order;
        } while (std::next_permutation(order.begin(), order.end()));
    }

    void rendersOnceAllPropertiesAreThere()
    {
        QFETCH(QStringList, order);
        MessageRenderer renderer;
        MessageBlocks blocks;
        const QSignalSpy rendered(&blocks, &MessageBlocks::rendered);
        for (const QString &name : order) {
            QCOMPARE(renderer.parsed(), 0);
            if (name == QLatin1String("key"))
                blocks.setKey(QStringLiteral("m1"));
            else if (name == QLatin1String("text"))
                blocks.setText(QStringLiteral("a"));
            else
                blocks.setRenderer(&renderer);
        }
        QCOMPARE(renderer.parsed(), 1);
        QCOMPARE(rendered.size(), 1);
        QCOMPARE(blocks.plain(), QStringLiteral("a"));
    }

    void heldItRendersWhatIsSetMeanwhileOnce()
    {
        MessageRenderer renderer;
        MessageBlocks blocks;
        blocks.setRenderer(&renderer);
        blocks.setKey(QStringLiteral("m1"));
        blocks.setText(QStringLiteral("a"));
        const QSignalSpy rendered(&blocks, &MessageBlocks::rendered);
        const int parsed = renderer.parsed();
        blocks.setHeld(true);
        blocks.setText(QStringLiteral("b @alice"));
        blocks.setMentions({QStringLiteral("alice")});
        blocks.setKey(QStringLiteral("m2"));
        QCOMPARE(blocks.plain(), QStringLiteral("a"));
        blocks.setHeld(false);
        QCOMPARE(blocks.plain(), QStringLiteral("b @alice"));
        QCOMPARE(rendered.size(), 1);
        QCOMPARE(renderer.parsed(), parsed + 1);
    }

    void followsTheTheme()
    {
        MessageRenderer renderer;
        renderer.setProperty("mentionColor", QColor(Qt::red));
        MessageBlocks blocks;
        blocks.setRenderer(&renderer);
        blocks.setKey(QStringLiteral("m1"));
        blocks.setMentions({QStringLiteral("alice")});
        blocks.setText(QStringLiteral("@alice"));
        QVERIFY(blocks.styled().contains(QStringLiteral("#ff0000")));
        QVERIFY(!blocks.mentionsSelf());
        const QSignalSpy rendered(&blocks, &MessageBlocks::rendered);
        renderer.setProperty("mentionColor", QColor(Qt::blue));
        renderer.setProperty("commentColor", QColor(Qt::blue));
        renderer.setProperty("ownName", QStringLiteral("alice"));
        QTRY_COMPARE(rendered.size(), 1);
        QVERIFY(blocks.styled().contains(QStringLiteral("#0000ff")));
        QVERIFY(blocks.mentionsSelf());
    }

    void remembersABoundedAmount()
    {
        MessageRenderer renderer;
        const QString text(16 * 1024, QLatin1Char('a'));
        const int count = MessageRenderer::memory / text.size() + 10;
        for (int i = 0; i < count; ++i)
            (void)renderer.render(QString::number(i), text);
        (void)renderer.render(QString::number(count - 1), text);
        QCOMPARE(renderer.parsed(), count);
        (void)renderer.render(QString::number(0), text);
        QCOMPARE(renderer.parsed(), count + 1);
    }
};

QTEST_MAIN(MessageBlocksTest)
#include "tst_message_blocks.moc"
