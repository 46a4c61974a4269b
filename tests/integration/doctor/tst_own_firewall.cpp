// SPDX-License-Identifier: MIT
#include "tests/support/ServerProcess.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace hearth::test;

namespace {

const QString kAddress = QStringLiteral("192.0.2.20");

//! Whether it could be done; what it printed is in `said`.
bool run(const QString &program, const QString &arguments, QString *said = nullptr)
{
    const QString path = QStandardPaths::findExecutable(program);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path.isEmpty() ? QStandardPaths::findExecutable(
                      program, {QStringLiteral("/usr/sbin"), QStringLiteral("/sbin")})
                                 : path,
                  QProcess::splitCommand(arguments));
    const bool isDone = process.waitForFinished(20'000)
        && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    if (said)
        *said = QString::fromUtf8(process.readAll());
    return isDone;
}

} // namespace

//! `hearthd doctor` over a real server that others could reach, behind a real firewall.
class OwnFirewallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(run(QStringLiteral("ip"), QStringLiteral("link add near type veth peer name far")));
        QVERIFY(
            run(QStringLiteral("ip"), QStringLiteral("address add %1/24 dev near").arg(kAddress)));
        for (const char *end : {"near", "far"})
            QVERIFY(run(QStringLiteral("ip"),
                        QStringLiteral("link set %1 up").arg(QLatin1String(end))));
    }

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void cleanup() { (void)run(QStringLiteral("nft"), QStringLiteral("flush ruleset")); }

    void othersCanReachIt()
    {
        ServerProcess server(listening());
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        look(server);
        QCOMPARE(verdict("port"), QStringLiteral("ok"));
        QCOMPARE(verdict("reachability"), QStringLiteral("ok"));
        QVERIFY2(sentence("reachability").contains(kAddress), qPrintable(sentence("reachability")));
        QCOMPARE(verdict("addresses"), QStringLiteral("ok"));
        QCOMPARE(verdict("multicast"), QStringLiteral("ok"));
        QCOMPARE(verdict("certificate"), QStringLiteral("ok"));
    }

    void aRuleThatDropsItsPortIsSeen()
    {
        ServerProcess server(listening());
        QVERIFY2(server.start(), qPrintable(server.errorText()));
        if (!drop(server.webSocketUrl().port()))
            QSKIP("this machine lets nobody make rules of their own, or has no nft");
        look(server);
        QCOMPARE(verdict("firewall"), QStringLiteral("problem"));
        QVERIFY2(sentence("firewall").contains(QString::number(server.webSocketUrl().port())),
                 qPrintable(sentence("firewall")));
        QCOMPARE(verdict("reachability"), QStringLiteral("problem"));
        QVERIFY2(sentence("reachability").contains(kAddress), qPrintable(sentence("reachability")));
        // Those who have the port's number open it again.
        QVERIFY(run(QStringLiteral("nft"), QStringLiteral("flush ruleset")));
        look(server);
        QCOMPARE(verdict("firewall"), QStringLiteral("ok"));
        QCOMPARE(verdict("reachability"), QStringLiteral("ok"));
    }

private:
    static QStringList listening()
    {
        return {QStringLiteral("--listen"), QStringLiteral("0.0.0.0:0"),
                QStringLiteral("--no-announce")};
    }

    static bool drop(int port)
    {
        return run(QStringLiteral("nft"), QStringLiteral("add table inet hearth"))
            && run(QStringLiteral("nft"),
                   QStringLiteral("add chain inet hearth input \"{ type filter hook input priority "
                                  "0; policy accept; }\""))
            && run(QStringLiteral("nft"),
                   QStringLiteral("add rule inet hearth input tcp dport %1 drop").arg(port));
    }

    void look(const ServerProcess &server)
    {
        QString said;
        (void)run(QStringLiteral(HEARTHD_BINARY),
                  QStringLiteral("doctor --json --data \"%1\"").arg(server.dataDirectory()), &said);
        m_checks.clear();
        const QJsonObject all = QJsonDocument::fromJson(said.toUtf8()).object();
        for (const QJsonValue &check : all.value(QStringLiteral("checks")).toArray())
            m_checks.insert(check[QStringLiteral("id")].toString(), check.toObject());
        QVERIFY2(!m_checks.isEmpty(), qPrintable(said));
    }

    [[nodiscard]] QString value(const char *check, const QString &name) const
    {
        return m_checks.value(QString::fromLatin1(check)).value(name).toString();
    }

    [[nodiscard]] QString verdict(const char *check) const
    {
        return value(check, QStringLiteral("verdict"));
    }

    [[nodiscard]] QString sentence(const char *check) const
    {
        return value(check, QStringLiteral("sentence"));
    }

    QHash<QString, QJsonObject> m_checks;
};

QTEST_GUILESS_MAIN(OwnFirewallTest)
#include "tst_own_firewall.moc"
