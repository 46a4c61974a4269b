// SPDX-License-Identifier: MIT
#include "tests/integration/server/AdminCase.h"

#include <csignal>

using namespace hearth;
using namespace hearth::test;

//! `hearthd doctor` over the real server, on a machine that is as it is.
class DoctorTest : public AdminCase
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        begin();
    }

    void asksTheServerThatRuns()
    {
        look();
        QCOMPARE(verdict("server"), QStringLiteral("ok"));
        QVERIFY2(sentence("server").contains(QString::number(m_server->processId())),
                 qPrintable(sentence("server")));
        QCOMPARE(verdict("port"), QStringLiteral("warning"));
        QVERIFY2(sentence("port").contains(m_server->hostAndPort()), qPrintable(sentence("port")));
        // It listens to this machine alone, so nobody can say how others fare.
        QCOMPARE(verdict("reachability"), QStringLiteral("unknown"));
        QCOMPARE(verdict("firewall"), QStringLiteral("unknown"));
        for (const char *well : {"certificate", "directory", "permissions", "database", "files"})
            QCOMPARE(verdict(well), QStringLiteral("ok"));
    }

    void saysThatAServerIsStopped()
    {
        QCOMPARE(m_server->terminate(), 0);
        look({QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
        QCOMPARE(verdict("server"), QStringLiteral("problem"));
        QVERIFY(sentence("server").startsWith(QStringLiteral("No server runs over this data")));
        QCOMPARE(verdict("port"), QStringLiteral("ok"));
        QCOMPARE(verdict("reachability"), QStringLiteral("unknown"));
        for (const char *well : {"directory", "permissions", "database"})
            QCOMPARE(verdict(well), QStringLiteral("ok"));
    }

    void aServerThatDoesNotAnswerIsNoneThatIsStopped()
    {
        QCOMPARE(::kill(static_cast<pid_t>(m_server->processId()), SIGSTOP), 0);
        look();
        QCOMPARE(::kill(static_cast<pid_t>(m_server->processId()), SIGCONT), 0);
        QCOMPARE(verdict("server"), QStringLiteral("problem"));
        QVERIFY2(sentence("server").startsWith(QStringLiteral("A server has the data")),
                 qPrintable(sentence("server")));
        QCOMPARE(verdict("port"), QStringLiteral("unknown"));
    }

    void whatItIsToldWrongIsAProblem()
    {
        QCOMPARE(m_server->terminate(), 0);
        look({QStringLiteral("--listen"), QStringLiteral("nowhere")});
        QCOMPARE(verdict("port"), QStringLiteral("problem"));
        QVERIFY2(sentence("port").contains(QStringLiteral("wants HOST:PORT")),
                 qPrintable(sentence("port")));
    }

    void findsWhatIsWrongWithTheData()
    {
        const QString database = m_server->dataDirectory() + QStringLiteral("/hearth.db");
        QCOMPARE(m_server->terminate(), 0);
        QVERIFY(QFile::setPermissions(database,
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        look();
        QCOMPARE(verdict("permissions"), QStringLiteral("problem"));
        QVERIFY(QFile::setPermissions(database, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::resize(database, 1000));
        look();
        QCOMPARE(verdict("permissions"), QStringLiteral("ok"));
        QCOMPARE(verdict("database"), QStringLiteral("problem"));
    }

    void tellsAPersonTheSame()
    {
        QCOMPARE(m_server->terminate(), 0);
        QCOMPARE(run({QStringLiteral("doctor")}), 1);
        QVERIFY2(
            m_output.contains(QStringLiteral("\nok       database      The database is undamaged")),
            qPrintable(m_output));
        QVERIFY2(
            m_output.contains(QStringLiteral(
                "problem  server        No server runs over this data, so nobody can connect.\n"
                "                       -> Start hearthd")),
            qPrintable(m_output));
    }

private:
    //! Whatever it finds, it says so by its exit status, and what to do about what is not well.
    void look(const QStringList &arguments = {})
    {
        const int status =
            run(QStringList{QStringLiteral("doctor"), QStringLiteral("--json")} + arguments);
        m_checks.clear();
        bool isWell = true;
        for (const QJsonValue &check : json().value(QStringLiteral("checks")).toArray()) {
            const QString verdict = check[QStringLiteral("verdict")].toString();
            isWell = isWell && verdict != QLatin1String("problem");
            QVERIFY(!check[QStringLiteral("sentence")].toString().isEmpty());
            QVERIFY2(verdict == QLatin1String("ok")
                         || !check[QStringLiteral("next_step")].toString().isEmpty(),
                     qPrintable(m_output));
            m_checks.insert(check[QStringLiteral("id")].toString(), check.toObject());
        }
        QCOMPARE(m_checks.size(), 14);
        QCOMPARE(status, isWell ? 0 : 1);
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

QTEST_GUILESS_MAIN(DoctorTest)
#include "tst_doctor.moc"
