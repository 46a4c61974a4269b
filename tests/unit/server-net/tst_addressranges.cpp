// SPDX-License-Identifier: MIT
#include "server/net/AddressRanges.h"

#include <QTest>

using namespace hearth::server;

class AddressRangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void contains_data()
    {
        QTest::addColumn<QString>("ranges");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isIn");
        const auto row = [](const char *ranges, const char *address, bool isIn) {
            QTest::addRow("%s %s %s", ranges, isIn ? "has" : "has not", address)
                << QString::fromUtf8(ranges) << QString::fromUtf8(address) << isIn;
        };
        row("127.0.0.1", "127.0.0.1", true);
        row("127.0.0.1", "127.0.0.2", false);
        row("10.0.0.0/8", "10.255.0.1", true);
        row("10.0.0.0/8", "11.0.0.1", false);
        row("10.1.2.3/8", "10.9.9.9", true);
        row("10.0.0.0/255.0.0.0", "10.9.9.9", true);
        row("0.0.0.0/0", "192.0.2.1", true);
        row("0.0.0.0/0", "2001:db8::1", false);
        row("::1", "::1", true);
        row("2001:db8::/32", "2001:db8:1::1", true);
        row("2001:db8::/32", "2001:db9::1", false);
        row("::/0", "2001:db9::1", true);
        row("::/0", "192.0.2.1", false);
        row("::/96", "192.0.2.1", false);
        row("10.0.0.0/8, 192.0.2.1 ,::1", "192.0.2.1", true);
        row("10.0.0.0/8,192.0.2.1,::1", "192.0.2.2", false);
        // One that came over a socket for both kinds is what it is.
        row("10.0.0.0/8", "::ffff:10.1.1.1", true);
        row("10.0.0.0/8", "::ffff:11.1.1.1", false);
        row("::ffff:10.0.0.0/104", "10.1.1.1", true);
        row("::ffff:10.0.0.0/104", "::ffff:10.1.1.1", true);
        row("::ffff:10.0.0.0/104", "11.1.1.1", false);
        row("::ffff:10.0.0.1", "10.0.0.1", true);
    }

    void contains()
    {
        QFETCH(QString, ranges);
        QFETCH(QString, address);
        const auto parsed = AddressRanges::parse(ranges);
        QVERIFY(parsed);
        QVERIFY(!parsed->isEmpty());
        QVERIFY(!QHostAddress(address).isNull());
        QTEST(parsed->contains(QHostAddress(address)), "isIn");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", ",", "10.0.0.0/8,", "10", "10.0", "10.0/16", "1.2.3", "1.2.3./8", "10.0.0.0/",
              "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "10.0.0.1:80", "010.0.0.1", "::1/129",
              "[::1]", "localhost", "*", "10.0.0.0/8;::1"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!AddressRanges::parse(text));
    }

    void holdsNothingAtFirst()
    {
        const AddressRanges none;
        QVERIFY(none.isEmpty());
        QVERIFY(!none.contains(QHostAddress(QHostAddress::LocalHost)));
        QVERIFY(!none.contains(QHostAddress()));
    }

    void adds()
    {
        AddressRanges ranges;
        ranges.add(*AddressRanges::parse(QStringLiteral("10.0.0.0/8")));
        ranges.add(*AddressRanges::parse(QStringLiteral("::1")));
        QVERIFY(ranges.contains(QHostAddress(QStringLiteral("10.0.0.1"))));
        QVERIFY(ranges.contains(QHostAddress(QHostAddress::LocalHostIPv6)));
        QVERIFY(ranges == *AddressRanges::parse(QStringLiteral("10.0.0.0/8,::1")));
        QVERIFY(!ranges.contains(QHostAddress()));
    }

    void takesTheMappingOff()
    {
        const auto without = [](const char *text) {
            return withoutMapping(QHostAddress(QString::fromUtf8(text)));
        };
        QCOMPARE(without("::ffff:192.0.2.1").protocol(), QAbstractSocket::IPv4Protocol);
        QCOMPARE(without("::ffff:192.0.2.1"), QHostAddress(QStringLiteral("192.0.2.1")));
        QCOMPARE(without("192.0.2.1"), QHostAddress(QStringLiteral("192.0.2.1")));
        QCOMPARE(without("2001:db8::1"), QHostAddress(QStringLiteral("2001:db8::1")));
        QCOMPARE(without("::").protocol(), QAbstractSocket::IPv6Protocol);
        QVERIFY(withoutMapping(QHostAddress()).isNull());
    }
};

QTEST_GUILESS_MAIN(AddressRangesTest)
#include "tst_addressranges.moc"
