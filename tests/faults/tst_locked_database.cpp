// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace hearth::faults;
using namespace std::chrono_literals;

namespace {

//! The database's lock, in other hands than the server's, from begin() to its end.
class ForeignLock
{
public:
    explicit ForeignLock(const QString &dataDirectory)
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        other.setDatabaseName(QDir(dataDirectory).filePath(QStringLiteral("hearth.db")));
        if (!other.open())
            m_why = other.lastError().text();
    }

    ~ForeignLock()
    {
        QSqlDatabase::database(name(), false).close();
        QSqlDatabase::removeDatabase(name());
    }

    ForeignLock(const ForeignLock &) = delete;
    ForeignLock &operator=(const ForeignLock &) = delete;

    [[nodiscard]] bool begin(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(name(), false));
        if (m_why.isEmpty() && !query.exec(sql))
            m_why = query.lastError().text();
        return m_why.isEmpty();
    }

    [[nodiscard]] QString why() const { return m_why; }

private:
    static QString name() { return QStringLiteral("other"); }

    QString m_why;
};

} // namespace

//! Another program that holds the database's lock: a backup tool, or someone with a shell.
class LockedDatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void delaysOrRefusesAndLosesNothing_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::addColumn<bool>("isLong");
        QTest::newRow("for a moment") << QStringLiteral("BEGIN IMMEDIATE") << false;
        QTest::newRow("for long") << QStringLiteral("BEGIN EXCLUSIVE") << true;
    }

    void delaysOrRefusesAndLosesNothing()
    {
        QFETCH(QString, begin);
        QFETCH(bool, isLong);
        Stage stage(4);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        SimulatedClient &reader = swarm[0];
        swarm.goOnline();
        for (int i = 0; i < 20; ++i)
            swarm.sendOne(Stage::general);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        swarm.setTraffic(Stage::general, 20);
        {
            ForeignLock lock(stage.server().dataDirectory());
            QVERIFY2(lock.begin(begin), qPrintable(lock.why()));
            const std::size_t acked = swarm.acked();
            swarm.run(1200ms);
            QVERIFY(swarm.counts().errors.empty());
            const auto isRefused = [&swarm] { return !swarm.counts().errors.empty(); };
            if (isLong)
                QVERIFY2(swarm.runUntil(isRefused, 15s), qPrintable(swarm.describe()));
            // Whoever comes meanwhile reads what there is.
            reader.goOffline();
            reader.goOnline();
            QVERIFY2(swarm.runUntil([&reader] { return reader.isOnline(); }, 5s),
                     qPrintable(swarm.describe()));
            if (isLong)
                swarm.run(scaled(100ms, 20'000ms));
            // What was on its way to the disk when the lock was taken.
            QVERIFY(swarm.acked() <= acked + 20);
        }
        swarm.run(300ms);
        swarm.setTraffic(Stage::general, 0);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        qInfo("%s", qPrintable(swarm.describe()));
        const auto errors = swarm.counts().errors;
        QCOMPARE(errors.count("unavailable"), errors.size());
        QCOMPARE(stage.verdict(swarm), QString());
    }

    void letsTheServerEndInTime()
    {
        Stage stage(4);
        QVERIFY2(stage.open(), qPrintable(stage.why()));
        Swarm swarm(stage.server().webSocketUrl(), stage.tokens());
        swarm.goOnline();
        for (int i = 0; i < 20; ++i)
            swarm.sendOne(Stage::general);
        QVERIFY2(swarm.runUntilWhole(10s), qPrintable(swarm.describe()));
        {
            ForeignLock lock(stage.server().dataDirectory());
            QVERIFY2(lock.begin(QStringLiteral("BEGIN EXCLUSIVE")), qPrintable(lock.why()));
            // Many more than one commit takes.
            swarm.setTraffic(Stage::general, 500);
            swarm.run(700ms);
            swarm.setTraffic(Stage::general, 0);
            QElapsedTimer passed;
            passed.start();
            QCOMPARE(stage.server().terminate(), 0);
            QVERIFY2(passed.elapsed() < 5000, qPrintable(QString::number(passed.elapsed())));
        }
        QVERIFY2(stage.server().start(), qPrintable(stage.why()));
        QVERIFY2(swarm.runUntilWhole(15s), qPrintable(swarm.describe()));
        QCOMPARE(stage.verdict(swarm), QString());
    }
};

QTEST_GUILESS_MAIN(LockedDatabaseTest)
#include "tst_locked_database.moc"
