// SPDX-License-Identifier: MIT
#include "server/doctor/firewall/UfwFirewall.h"
#include "tests/unit/doctor/FakeSystem.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::server;

namespace {

using Look = FirewallSight::State;

//! As `ufw status verbose` of ufw 0.36 prints it.
QByteArray status(const char *rules, const char *incoming = "deny")
{
    return QByteArray("Status: active\nLogging: on (low)\nDefault: ") + incoming
        + " (incoming), allow (outgoing), disabled (routed)\nNew profiles: skip\n\n"
          "To                         Action      From\n"
          "--                         ------      ----\n"
        + rules;
}

} // namespace

class UfwTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isThereWhenItIsOn()
    {
        FakeRunner runner;
        runner.results[QStringLiteral("ufw")] = {ProgramResult::Kind::Failed};
        QCOMPARE(UfwFirewall(runner, path("none")).lookAt(9473).state, Look::Absent);
        write("off", "# ENABLED=yes\nENABLED=no\n");
        QCOMPARE(UfwFirewall(runner, path("off")).lookAt(9473).state, Look::Absent);
        QVERIFY(runner.runs.isEmpty());
        write("on", "# on boot\nENABLED=yes\nLOGLEVEL=low\n");
        const FirewallSight sight = UfwFirewall(runner, path("on")).lookAt(9473);
        QCOMPARE(sight.state, Look::Unseen);
        QVERIFY2(sight.nextStep.text().contains(QStringLiteral("sudo ufw allow 9473/tcp")),
                 qPrintable(sight.nextStep.text()));
        runner.results.clear();
        QCOMPARE(UfwFirewall(runner, path("on")).lookAt(9473).state, Look::Absent);
    }

    void readsItsRules_data()
    {
        QTest::addColumn<QByteArray>("printed");
        QTest::addColumn<Look>("state");
        const auto row = [](const char *name, const QByteArray &printed, Look state) {
            QTest::newRow(name) << printed << state;
        };
        row("none", status(""), Look::Closed);
        row("inactive", "Status: inactive\n", Look::Absent);
        row("all let in", status("", "allow"), Look::Open);
        row("its port", status("9473/tcp                   ALLOW IN    Anywhere\n"), Look::Open);
        row("both protocols", status("9473                       ALLOW IN    Anywhere\n"),
            Look::Open);
        row("limited", status("9473/tcp                   LIMIT IN    Anywhere\n"), Look::Open);
        row("with a comment",
            status("9473/tcp                   ALLOW IN    Anywhere     # chat\n"), Look::Open);
        row("a range", status("9000:9500/tcp              ALLOW IN    Anywhere\n"), Look::Open);
        row("a list", status("22,9473/tcp                ALLOW IN    Anywhere\n"), Look::Open);
        row("another port", status("22/tcp                     ALLOW IN    Anywhere\n"),
            Look::Closed);
        row("udp", status("9473/udp                   ALLOW IN    Anywhere\n"), Look::Closed);
        row("outgoing", status("9473/tcp                   ALLOW OUT   Anywhere\n"), Look::Closed);
        row("IPv6 alone", status("9473/tcp (v6)              ALLOW IN    Anywhere (v6)\n"),
            Look::Closed);
        row("denied first",
            status("9473/tcp                   DENY IN     Anywhere\n"
                   "9473/tcp                   ALLOW IN    Anywhere\n"),
            Look::Closed);
        row("denied of all let in",
            status("9473/tcp                   REJECT IN   Anywhere\n", "allow"), Look::Closed);
        row("some of the network",
            status("9473/tcp                   ALLOW IN    192.168.1.0/24\n"), Look::Unseen);
        row("a profile", status("Hearth                     ALLOW IN    Anywhere\n"), Look::Unseen);
    }

    void readsItsRules()
    {
        QFETCH(QByteArray, printed);
        FakeRunner runner;
        runner.results[QStringLiteral("ufw")] = {ProgramResult::Kind::Done, printed};
        write("on", "ENABLED=yes\n");
        const FirewallSight sight = UfwFirewall(runner, path("on")).lookAt(9473);
        QTEST(sight.state, "state");
        QCOMPARE(runner.runs, QStringList{QStringLiteral("ufw status verbose")});
        if (sight.state == Look::Closed)
            QCOMPARE(sight.nextStep.text(), QStringLiteral("sudo ufw allow 9473/tcp"));
    }

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_dir.filePath(QString::fromLatin1(name));
    }

    void write(const char *name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(UfwTest)
#include "tst_ufw.moc"
