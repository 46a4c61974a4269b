// SPDX-License-Identifier: MIT
#include "shared/protocol/Version.h"
#include "tests/support/RawPeer.h"
#include "tests/support/TestCertificates.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestServer.h"

#include <QRegularExpression>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

using namespace hearth;
using namespace hearth::test;

class TlsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        m_server.config.tls = m_certificates.make(QStringLiteral("one"));
        QVERIFY(m_server.start());
        QCOMPARE(m_server.webSocketUrl().scheme(), QStringLiteral("wss"));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanupTestCase() { m_server.stop(); }

    void servesPlainPeersOnLoopback()
    {
        m_ada = m_server.makeAccount(QStringLiteral("ada"));
        QVERIFY(!m_ada.token.isEmpty());
        QUrl plain = m_server.webSocketUrl();
        plain.setScheme(QStringLiteral("ws"));
        TestClient client;
        QVERIFY(client.signIn(plain, m_ada.token));
    }

    void carriesAConversation()
    {
        TestClient client;
        QSslConfiguration trusting = client.webSocket().sslConfiguration();
        trusting.setPeerVerifyMode(QSslSocket::VerifyNone);
        client.webSocket().setSslConfiguration(trusting);
        QVERIFY(client.signIn(m_server.webSocketUrl(), m_ada.token,
                              {QString(kSubprotocolMessagePack)}));
        // Many records, and far more than TLS is given ahead.
        const QString text(8000, QLatin1Char('x'));
        constexpr int messages = 15;
        for (int i = 0; i < messages; ++i)
            client.send(MessageSend{RoomId(QStringLiteral("general")), text, {}});
        for (int i = 0; i < messages; ++i) {
            const auto event = client.waitFor<MessageNew>();
            QVERIFY(event);
            QCOMPARE(event->message.text, text);
        }
        client.close();
        QCOMPARE(client.waitForClose(), std::optional(1000));
    }

    void showsARenewedCertificate()
    {
        QCOMPARE(shownName(), QStringLiteral("one"));
        const server::TlsFiles renewed = m_certificates.make(QStringLiteral("two"));
        for (const QString &end : {QStringLiteral(".crt"), QStringLiteral(".key")}) {
            const QString old = m_certificates.path(QStringLiteral("one") + end);
            QVERIFY(QFile::remove(old));
            QVERIFY(QFile::copy(m_certificates.path(QStringLiteral("two") + end), old));
        }
        QVERIFY(QFile::exists(renewed.key));
        m_server.reloadCertificate();
        QCOMPARE(shownName(), QStringLiteral("two"));
    }

    void keepsTheOldOneWhereTheNewIsNoGood()
    {
        m_certificates.write(QStringLiteral("one.key"), "nonsense");
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("stays as it was")));
        m_server.reloadCertificate();
        QCOMPARE(shownName(), QStringLiteral("two"));
    }

    void refusesToStartWithoutAGoodOne()
    {
        TestServer other;
        other.config.tls = server::TlsFiles{m_certificates.path(QStringLiteral("none.crt")),
                                            m_certificates.path(QStringLiteral("none.key"))};
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("none.crt")));
        QVERIFY(!other.start());
    }

private:
    QString shownName() { return server::TestCertificates::nameShownAt(m_server.port()); }

    server::TestCertificates m_certificates;
    TestServer m_server;
    Credentials m_ada;
};

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
