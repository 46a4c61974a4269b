// SPDX-License-Identifier: MIT
#include "app/net/ServerLink.h"

#include <QRegularExpression>
#include <QTest>

using namespace hearth::app;

class TestServerAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void understands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("label");
        const auto row = [](const char *text, const char *url, const char *label) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(url)
                                << QString::fromLatin1(label);
        };
        row("127.0.0.1:9473", "ws://127.0.0.1:9473/ws", "127.0.0.1:9473");
        row("127.9.8.7", "ws://127.9.8.7:9473/ws", "127.9.8.7:9473");
        row("localhost:1", "ws://localhost:1/ws", "localhost:1");
        row("[::1]:9000", "ws://[::1]:9000/ws", "[::1]:9000");
        row("::1", "ws://[::1]:9473/ws", "[::1]:9473");
        row("fe80::5", "wss://[fe80::5]:9473/ws", "[fe80::5]:9473");
        row(" chat.example.org ", "wss://chat.example.org:9473/ws", "chat.example.org:9473");
        row("192.168.1.20:80", "wss://192.168.1.20:80/ws", "192.168.1.20:80");
        row("hearth://workshop.local", "wss://workshop.local:9473/ws", "workshop.local:9473");
        row("hearth://127.0.0.1:5", "ws://127.0.0.1:5/ws", "127.0.0.1:5");
        row("ws://10.0.0.1:7/ws", "ws://10.0.0.1:7/ws", "10.0.0.1:7");
        row("ws://10.0.0.1", "ws://10.0.0.1:9473/ws", "10.0.0.1:9473");
        row("wss://127.0.0.1:7/ws", "wss://127.0.0.1:7/ws", "127.0.0.1:7");
    }

    void understands()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(QString, label);
        const auto address = ServerAddress::parse(text);
        QVERIFY(address.hasValue());
        QCOMPARE(address->webSocketUrl().toString(), url);
        QCOMPARE(address->label(), label);
        const auto again = ServerAddress::parse(address->toString());
        QVERIFY(again.hasValue());
        QVERIFY(*again == *address);
    }

    void refusesWithASentence_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "   ", "http://host:1", "host:99999", "host:0", "host:abc", "a b", "host/path",
              "ws://host/other", "hearth://", "user@host", "host?x=1", "host#y", "://", "mailto:x"})
            QTest::newRow(text) << QString::fromLatin1(text);
        const QString label(63, QLatin1Char('a'));
        QTest::newRow("254 bytes of a host")
            << QStringList(4, label).join(QLatin1Char('.')).chopped(1) + QStringLiteral(".b");
    }

    void refusesWithASentence()
    {
        QFETCH(QString, text);
        const auto address = ServerAddress::parse(text);
        QVERIFY(!address.hasValue());
        QVERIFY(address.error().endsWith(QLatin1Char('.')));
        QVERIFY(address.error().size() < 200);
    }

    void takesAHostAsLongAsTheyGet()
    {
        const QString host =
            QStringList(4, QString(63, QLatin1Char('a'))).join(QLatin1Char('.')).chopped(2);
        QCOMPARE(host.size(), 253);
        QVERIFY(ServerAddress::parse(host).hasValue());
    }

    void understandsLinks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("invite");
        QTest::addColumn<QString>("pin");
        const QString pin = QStringLiteral("b-7MjBbFVR2f6z61934tp3O_aL2e-cUpJ86yyG5WiSs");
        const auto row = [](const QString &text, const char *url, const char *invite,
                            const QString &key) {
            QTest::newRow(qPrintable(text))
                << text << QString::fromLatin1(url) << QString::fromLatin1(invite) << key;
        };
        row(QStringLiteral("hearth://10.0.0.1:7/?invite=K7QX-2MPA&pin=") + pin,
            "wss://10.0.0.1:7/ws", "K7QX-2MPA", pin);
        row(QStringLiteral("hearth://box?pin=%1&invite=a_b").arg(pin), "wss://box:9473/ws", "a_b",
            pin);
        row(QStringLiteral(" hearth://box/?invite=x "), "wss://box:9473/ws", "x", {});
        row(QStringLiteral("hearth://127.0.0.1/?invite=x"), "ws://127.0.0.1:9473/ws", "x", {});
        row(QStringLiteral("hearth://127.0.0.1/?pin=") + pin, "wss://127.0.0.1:9473/ws", "", pin);
        row(QStringLiteral("box:5"), "wss://box:5/ws", "", {});
    }

    void understandsLinks()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QFETCH(QString, invite);
        QFETCH(QString, pin);
        const auto link = ServerLink::parse(text);
        QVERIFY(link.hasValue());
        QCOMPARE(link->address.webSocketUrl().toString(), url);
        QCOMPARE(link->invite, invite);
        QCOMPARE(link->pin ? link->pin->pin() : QString(), pin);
        if (!invite.isEmpty() || !pin.isEmpty())
            QCOMPARE(*ServerLink::parse(link->toString()), *link);
    }

    void understandsLinksToRooms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("room");
        QTest::addColumn<qint64>("seq");
        QTest::newRow("room") << QStringLiteral("hearth://box/?room=a-b%5Fc") << "a-b_c"
                              << qint64(0);
        QTest::newRow("message") << QStringLiteral("hearth://127.0.0.1:7/?room=r1&seq=12") << "r1"
                                 << qint64(12);
        QTest::newRow("any order") << QStringLiteral("hearth://box/?seq=9007199254740991&room=r_1")
                                   << "r_1" << qint64(9007199254740991);
        QTest::newRow("any id") << QStringLiteral("hearth://box/?room=a%20%C3%BC%26") << "a ü&"
                                << qint64(0);
    }

    void understandsLinksToRooms()
    {
        QFETCH(const QString, text);
        const auto link = ServerLink::parse(text);
        QVERIFY(link.hasValue());
        QTEST(link->room.toString(), "room");
        QTEST(link->seq.value_or(0), "seq");
        QCOMPARE(*ServerLink::parse(link->toString()), *link);
    }

    void aLinkHasNothingThatMarkdownTakesForEmphasis()
    {
        ServerLink link{*ServerAddress::parse(QStringLiteral("box")), {}, {}};
        link.room = hearth::RoomId(QStringLiteral("_a-_b_"));
        link.seq = 3;
        QCOMPARE(link.toString(), QStringLiteral("hearth://box:9473/?room=%5Fa-%5Fb%5F&seq=3"));
    }

    void refusesDamagedLinks_data()
    {
        QTest::addColumn<QString>("text");
        const char *pin = "b-7MjBbFVR2f6z61934tp3O_aL2e-cUpJ86yyG5WiSs";
        for (const char *query : {"?",
                                  "?invite=",
                                  "?invite",
                                  "?invite=a&invite=b",
                                  "?invite=a b",
                                  "?invite=a%20b",
                                  "?pin=",
                                  "?pin=abc",
                                  "?invite=a&pin=PIN=",
                                  "?pin=PIN&pin=PIN",
                                  "?invite=a&x=1",
                                  "?invite=a&",
                                  "?INVITE=a",
                                  "?invite=a#f",
                                  "?invite=a?pin=PIN",
                                  "?room=",
                                  "?seq=1",
                                  "?room=a&seq=0",
                                  "?room=a&seq=-1",
                                  "?room=a&seq=1x",
                                  "?room=a&seq=99999999999999999999",
                                  "?room=a&seq=9007199254740992",
                                  "?room=a&room=b",
                                  "?room=a&seq=1&seq=2",
                                  "?room=%ff",
                                  "?room=%zz"})
            QTest::newRow(query) << QStringLiteral("hearth://box/")
                    + QString::fromLatin1(query).replace(QLatin1String("PIN"), QLatin1String(pin));
        QTest::newRow("too long") << QStringLiteral("hearth://box/?invite=")
                + QString(65, QLatin1Char('a'));
        QTest::newRow("of another scheme") << QStringLiteral("wss://box/ws?invite=a");
        QTest::newRow("without a scheme") << QStringLiteral("box:1/?invite=a");
        QTest::newRow("nowhere") << QStringLiteral("hearth:///?invite=a");
    }

    void refusesDamagedLinks()
    {
        QFETCH(QString, text);
        const auto link = ServerLink::parse(text);
        QVERIFY(!link.hasValue());
        QVERIFY(link.error().endsWith(QLatin1Char('.')));
    }
};

QTEST_APPLESS_MAIN(TestServerAddress)
#include "tst_server_address.moc"
