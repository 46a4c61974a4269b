// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/DatabaseCopies.h"
#include "server/storage/sqlite/Migrations.h"
#include "server/storage/sqlite/OpenDatabase.h"
#include "server/storage/sqlite/UpgradeCopy.h"
#include "tests/support/server/StorageFixture.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

using namespace hearth;
using namespace hearth::server;
using namespace std::chrono_literals;

class UpgradeCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_old = std::make_unique<StorageFixture>(QFINDTESTDATA("version1.sql"),
                                                 StorageFixture::Begin::Closed);
    }

    void keepsAWholeCopyOfAnOlderVersion()
    {
        m_old->reopen();
        const QStringList kept = copies();
        QCOMPARE(kept.size(), 1);
        QVERIFY2(QRegularExpression(QStringLiteral("^hearth\\.db\\.upgrade-\\d{8}-\\d{6}-v1$"))
                     .match(kept[0])
                     .hasMatch(),
                 qPrintable(kept[0]));
        const QString copy = pathOf(kept[0]);
        QCOMPARE(
            QFileInfo(copy).permissions()
                & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
            QFile::Permissions());
        QVERIFY(DatabaseCopies::check(copy));
        const auto database = openDatabase(copy, Database::Access::ReadOnly);
        QVERIFY(database);
        Statement version = (*database)->statement("PRAGMA user_version");
        QVERIFY(version.next());
        QCOMPARE(version.integer(0), 1);
        QCOMPARE(m_old->number("PRAGMA user_version"), qint64(Migrations::latest()));
    }

    void keepsNoneOfTheSameVersionOrANewDatabase()
    {
        m_old->reopen();
        m_old->reopen();
        QCOMPARE(copies().size(), 1);
        StorageFixture fresh;
        QVERIFY(QDir(fresh.path()).entryList({QStringLiteral("*.upgrade-*")}).isEmpty());
    }

    void keepsTheNewestTwo()
    {
        for (const char *name :
             {"hearth.db.upgrade-20200101-000000-v1", "hearth.db.upgrade-20210101-000000-v1"}) {
            QFile file(pathOf(QString::fromLatin1(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        QVERIFY(keep(1'000'000'000));
        QCOMPARE(copies(),
                 (QStringList{QStringLiteral("hearth.db.upgrade-20210101-000000-v1"),
                              QStringLiteral("hearth.db.upgrade-20260101-000000-v1")}));
    }

    void twoStartsWithinASecondKeepOneEach()
    {
        QVERIFY(keep(1'000'000'000));
        QVERIFY(keep(1'000'000'000));
        QCOMPARE(copies(),
                 (QStringList{QStringLiteral("hearth.db.upgrade-20260101-000000-v1"),
                              QStringLiteral("hearth.db.upgrade-20260101-000000-v1-2")}));
    }

    void refusesWhereThereIsNoRoom()
    {
        const auto kept = keep(1'000'000);
        QVERIFY(!kept);
        QVERIFY2(kept.error().contains(QStringLiteral("--no-upgrade-backup"))
                     && !kept.error().contains(QLatin1Char('\n')),
                 qPrintable(kept.error()));
        QVERIFY(copies().isEmpty());
        QCOMPARE(m_old->number("PRAGMA user_version"), 1);
    }

    void aCopyThatCantBeWrittenLeavesTheDataAsItWas()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto kept = keep(1'000'000'000, stop.get_token());
        QVERIFY(!kept);
        QVERIFY(copies().isEmpty());
        QCOMPARE(m_old->number("PRAGMA user_version"), 1);
    }

    void goesWithoutWhereThatIsWished()
    {
        m_old->options.upgradeBackup = UpgradeBackup::None;
        m_old->reopen();
        QVERIFY(copies().isEmpty());
        QCOMPARE(m_old->number("PRAGMA user_version"), qint64(Migrations::latest()));
    }

private:
    [[nodiscard]] QString pathOf(const QString &name) const
    {
        return QDir(m_old->path()).filePath(name);
    }

    [[nodiscard]] QStringList copies() const
    {
        return QDir(m_old->path())
            .entryList({QStringLiteral("hearth.db.upgrade-*")}, QDir::Files, QDir::Name);
    }

    //! On the first day of 2026, on a disk with so much room.
    [[nodiscard]] Result<Done, QString> keep(qint64 freeBytes, std::stop_token stop = {}) const
    {
        const QString path = pathOf(QStringLiteral("hearth.db"));
        const auto database = openDatabase(path, Database::Access::ReadWrite);
        if (!database)
            return Failure{database.error().text};
        return keepBeforeUpgrade(**database, path, fromMillis(1'767'225'600'000), stop,
                                 [freeBytes](const QString &) { return freeBytes; });
    }

    std::unique_ptr<StorageFixture> m_old;
};

QTEST_GUILESS_MAIN(UpgradeCopyTest)
#include "tst_upgradecopy.moc"
