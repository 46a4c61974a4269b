// SPDX-License-Identifier: MIT
#include "app/net/ServerLink.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace hearth;

//! What a server that others can reach says at its start, for its owner to carry to the app. It
//! runs in a network of its own without any interface, so that nobody can.
class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_data = std::make_unique<QTemporaryDir>();
    }

    void tellsALinkThatTheAppTakes()
    {
        if (!canUnshare())
            QSKIP("this machine lets nobody make a network of their own");
        QVERIFY2(start(), m_log.constData());
        const auto link = app::ServerLink::parse(m_lines.at(2));
        QVERIFY2(link, link ? "" : qPrintable(link.error()));
        QCOMPARE(link->invite, m_code);
        QCOMPARE(QString::number(link->address.port), m_port);
        QCOMPARE(link->address.encryption, app::ServerAddress::Encryption::Tls);
        QVERIFY(link->pin);
        // The key that the log tells of is the one that the link is about.
        QVERIFY2(m_log.contains(link->pin->pin().toUtf8()), m_log.constData());
        QVERIFY(!m_log.contains(m_code.toUtf8()));
        // The address is one without the link as well, as its owner may type it.
        const QString address = m_lines.at(2).section(QStringLiteral("/?"), 0, 0);
        const auto typed = app::ServerAddress::parse(address);
        QVERIFY2(typed, typed ? "" : qPrintable(typed.error()));
        QCOMPARE(typed->host, link->address.host);
    }

    void anotherStartTellsAnotherInviteAndTheSameKey()
    {
        if (!canUnshare())
            QSKIP("this machine lets nobody make a network of their own");
        QVERIFY2(start(), m_log.constData());
        const QString first = m_code;
        const auto pin = app::ServerLink::parse(m_lines.at(2))->pin;
        QVERIFY2(start(), m_log.constData());
        QVERIFY(m_code != first);
        QCOMPARE(app::ServerLink::parse(m_lines.at(2))->pin, pin);
    }

private:
    static QStringList networkOfItsOwn()
    {
        return ::geteuid() == 0
            ? QStringList{QStringLiteral("--net")}
            : QStringList{QStringLiteral("--map-root-user"), QStringLiteral("--net")};
    }

    static bool canUnshare()
    {
        return QProcess::execute(QStringLiteral("unshare"),
                                 networkOfItsOwn() << QStringLiteral("true"))
            == 0;
    }

    //! Starts a server, hears its first lines and ends it.
    bool start()
    {
        QProcess server;
        server.start(QStringLiteral("unshare"),
                     networkOfItsOwn() << QStringLiteral(HEARTHD_BINARY)
                                       << QStringLiteral("--listen") << QStringLiteral("0.0.0.0:0")
                                       << QStringLiteral("--data") << m_data->path());
        m_lines.clear();
        const auto heard = [this, &server] {
            while (server.canReadLine())
                m_lines << QString::fromUtf8(server.readLine()).trimmed();
            return m_lines.size() >= 3 || server.state() == QProcess::NotRunning;
        };
        const bool isIn = QTest::qWaitFor(heard, 20'000);
        server.terminate();
        const bool hasEnded = server.waitForFinished(10'000);
        m_log = server.readAllStandardError();
        static const QRegularExpression listening(
            QStringLiteral("^hearthd listening on wss://0\\.0\\.0\\.0:([0-9]+)/ws$"));
        static const QRegularExpression invite(
            QStringLiteral("^owner invite: ([A-Za-z0-9_-]{22})$"));
        const auto where = listening.match(m_lines.value(0));
        const auto who = invite.match(m_lines.value(1));
        m_port = where.captured(1);
        m_code = who.captured(1);
        return isIn && hasEnded && server.exitCode() == 0 && where.hasMatch() && who.hasMatch()
            && m_lines.size() == 3;
    }

    std::unique_ptr<QTemporaryDir> m_data;
    QStringList m_lines;
    QString m_port;
    QString m_code;
    QByteArray m_log;
};

QTEST_GUILESS_MAIN(FirstStartTest)
#include "tst_first_start.moc"
