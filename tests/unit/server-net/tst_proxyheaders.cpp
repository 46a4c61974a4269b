// SPDX-License-Identifier: MIT
#include "server/net/ProxyHeaders.h"

#include <QTest>

using namespace hearth::server;

class ProxyHeadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void findsTheCaller_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QList<QByteArray>>("lines");
        QTest::addColumn<QString>("caller");
        using Lines = QList<QByteArray>;
        const auto row = [](const char *name, const char *peer, const Lines &lines,
                            const char *caller) {
            QTest::newRow(name) << QString::fromUtf8(peer) << lines << QString::fromUtf8(caller);
        };
        row("one hop", "10.0.0.1", {"192.0.2.7"}, "192.0.2.7");
        row("past trusted proxies", "10.0.0.1", {"192.0.2.7, 10.0.0.3, ::1"}, "192.0.2.7");
        row("what the caller wrote is not believed", "10.0.0.1",
            {"127.0.0.1, 198.51.100.1, 192.0.2.7"}, "192.0.2.7");
        row("over several lines", "10.0.0.1", {"127.0.0.1", "192.0.2.7,10.0.0.3"}, "192.0.2.7");
        row("only proxies", "10.0.0.1", {"10.0.0.5, 10.0.0.3"}, "10.0.0.5");
        row("an untrusted peer", "192.0.2.1", {"10.0.0.1"}, "192.0.2.1");
        row("an untrusted peer on this machine", "127.0.0.1", {"192.0.2.7"}, "127.0.0.1");
        row("loopback from outside", "10.0.0.1", {"127.0.0.1"}, "127.0.0.1");
        row("no element", "10.0.0.1", {" , ,"}, "10.0.0.1");
        row("empty elements", "10.0.0.1", {"192.0.2.7,, 10.0.0.3,"}, "192.0.2.7");
        row("IPv6", "::1", {"2001:db8::7"}, "2001:db8::7");
        row("mapped", "::ffff:10.0.0.1", {"::ffff:192.0.2.7"}, "192.0.2.7");
        row("a mapped untrusted peer", "::ffff:192.0.2.1", {"192.0.2.7"}, "192.0.2.1");
        row("with ports", "10.0.0.1", {"192.0.2.7:8080, [::1]:443"}, "192.0.2.7");
        row("IPv6 in brackets", "10.0.0.1", {"[2001:db8::7]"}, "2001:db8::7");
        // What isn't an address ends the walk at the last one that is.
        row("unknown", "10.0.0.1", {"192.0.2.7, unknown"}, "10.0.0.1");
        row("hidden", "10.0.0.1", {"192.0.2.7, _hidden, 10.0.0.3"}, "10.0.0.3");
        row("a name", "10.0.0.1", {"192.0.2.7, example.org, 10.0.0.3"}, "10.0.0.3");
        row("a short address", "10.0.0.1", {"192.0.2.7, 10.1, 10.0.0.3"}, "10.0.0.3");
        row("a number", "10.0.0.1", {"192.0.2.7, 10, 10.0.0.3"}, "10.0.0.3");
        row("no closing bracket", "10.0.0.1", {"192.0.2.7, [::1, 10.0.0.3"}, "10.0.0.3");
        row("no opening bracket", "10.0.0.1", {"192.0.2.7, ::1], 10.0.0.3"}, "10.0.0.3");
        row("bytes behind the bracket", "10.0.0.1", {"192.0.2.7, [::1]x, 10.0.0.3"}, "10.0.0.3");
        row("nothing in brackets", "10.0.0.1", {"192.0.2.7, [], 10.0.0.3"}, "10.0.0.3");
        row("quotes", "10.0.0.1", {"192.0.2.7, \"10.0.0.2\", 10.0.0.3"}, "10.0.0.3");
        row("bytes that are no text", "10.0.0.1", {"192.0.2.7, \xff\xfe, 10.0.0.3"}, "10.0.0.3");
    }

    void findsTheCaller()
    {
        QFETCH(QString, peer);
        QFETCH(QList<QByteArray>, lines);
        QFETCH(QString, caller);
        HttpRequest request;
        for (const QByteArray &line : lines)
            request.headers.push_back({"x-forwarded-for", line});
        const Caller found = callerOf(request, QHostAddress(peer), m_proxies);
        QCOMPARE(found.address, QHostAddress(caller));
        QVERIFY(found.isForwarded);
        QVERIFY(!found.isLoopback());
    }

    void isThePeerWithoutHeaders_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<bool>("isLoopback");
        QTest::newRow("from outside") << "192.0.2.1"
                                      << "192.0.2.1" << false;
        QTest::newRow("this machine") << "127.0.0.1"
                                      << "127.0.0.1" << true;
        QTest::newRow("this machine, mapped") << "::ffff:127.0.0.1"
                                              << "127.0.0.1" << true;
        QTest::newRow("a trusted proxy") << "10.0.0.1"
                                         << "10.0.0.1" << false;
    }

    void isThePeerWithoutHeaders()
    {
        QFETCH(QString, peer);
        const Caller found = callerOf(HttpRequest(), QHostAddress(peer), m_proxies);
        QTEST(found.address.toString(), "caller");
        QVERIFY(!found.isForwarded);
        QTEST(found.isLoopback(), "isLoopback");
    }

    void neverTakesForwardedForLoopback()
    {
        // RFC 7239's own header is not read, but it says that somebody forwards.
        HttpRequest request;
        request.headers.push_back({"Forwarded", "for=192.0.2.7"});
        const QHostAddress here(QHostAddress::LocalHost);
        for (const AddressRanges &proxies :
             {m_proxies, AddressRanges(), *AddressRanges::parse(QStringLiteral("127.0.0.1"))}) {
            const Caller found = callerOf(request, here, proxies);
            QCOMPARE(found.address, here);
            QVERIFY(!found.isLoopback());
        }
    }

private:
    AddressRanges m_proxies = *AddressRanges::parse(QStringLiteral("10.0.0.0/8,::1"));
};

QTEST_GUILESS_MAIN(ProxyHeadersTest)
#include "tst_proxyheaders.moc"
