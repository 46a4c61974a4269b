// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/DataUpgrade.h"
#include "server/storage/sqlite/DatabaseCopies.h"
#include "server/storage/sqlite/Migrations.h"
#include "server/storage/sqlite/OpenDatabase.h"
#include "server/storage/sqlite/RoomRetention.h"
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
        putCopy("20200101-000000-v1");
        putCopy("20210101-000000-v1");
        QVERIFY(upgrade(1'000'000'000));
        QCOMPARE(copies(),
                 (QStringList{QStringLiteral("hearth.db.upgrade-20210101-000000-v1"),
                              QStringLiteral("hearth.db.upgrade-20260101-000000-v1")}));
    }

    void aNameThatIsTakenStaysAsItIs()
    {
        putCopy("20260101-000000-v1");
        QVERIFY(upgrade(1'000'000'000));
        QCOMPARE(copies(),
                 (QStringList{QStringLiteral("hearth.db.upgrade-20260101-000000-2-v1"),
                              QStringLiteral("hearth.db.upgrade-20260101-000000-v1")}));
    }

    void theOneJustMadeStaysThoughOthersSayThatTheyAreNewer()
    {
        putCopy("20300101-000000-v1");
        putCopy("20310101-000000-v1");
        QVERIFY(upgrade(1'000'000'000));
        QCOMPARE(copies(),
                 (QStringList{QStringLiteral("hearth.db.upgrade-20260101-000000-v1"),
                              QStringLiteral("hearth.db.upgrade-20310101-000000-v1")}));
    }

    void anUpgradeThatFailsLeavesTheCopiesAsTheyWere()
    {
        putCopy("20200101-000000-v0");
        putCopy("20210101-000000-v0");
        const QStringList before = copies();
        // The first step is about to make it.
        m_old->run(QStringLiteral("CREATE TABLE log (other INTEGER)"));
        const auto upgraded = upgrade(1'000'000'000);
        QVERIFY(!upgraded);
        QVERIFY2(upgraded.error().contains(QStringLiteral("can't be used")),
                 qPrintable(upgraded.error()));
        QCOMPARE(m_old->number("PRAGMA user_version"), 1);
        QCOMPARE(copies(), before);
    }

    void anUpgradeThatFailsHalfWayKeepsTheCopy()
    {
        m_old->run(QStringLiteral("CREATE TABLE edits (other INTEGER)"));
        QVERIFY(!upgrade(1'000'000'000));
        QVERIFY(m_old->number("PRAGMA user_version") > 1);
        QCOMPARE(copies(), QStringList{QStringLiteral("hearth.db.upgrade-20260101-000000-v1")});
    }

    void whatWasCutShortIsSweptAway_data()
    {
        QTest::addColumn<UpgradeBackup>("backup");
        QTest::newRow("with a copy") << UpgradeBackup::Kept;
        QTest::newRow("without") << UpgradeBackup::None;
    }

    void whatWasCutShortIsSweptAway()
    {
        QFETCH(UpgradeBackup, backup);
        putCopy("20210101-000000-v1");
        putCopy("20250101-000000-v1.partial-abc");
        putCopy("20250101-000000-v1.partial-abc-journal");
        QVERIFY(upgrade(1'000'000'000, {}, backup));
        QCOMPARE(copies().filter(QStringLiteral("partial")), QStringList());
        QVERIFY(copies().contains(QStringLiteral("hearth.db.upgrade-20210101-000000-v1")));
    }

    void aCommandWithoutAServerKeepsACopyAsWell()
    {
        QVERIFY(
            setRoomRetentionIn(pathOf(QStringLiteral("hearth.db")), QStringLiteral("general"), 7));
        QCOMPARE(copies().size(), 1);
        QCOMPARE(m_old->number("PRAGMA user_version"), qint64(Migrations::latest()));
    }

    void wantsRoomForTheUpgradeBesideTheCopy()
    {
        const qint64 size = QFileInfo(pathOf(QStringLiteral("hearth.db"))).size();
        constexpr qint64 spare = 8 * 1024 * 1024;
        QVERIFY(!upgrade(2 * size + spare - 1));
        QVERIFY(copies().isEmpty());
        QVERIFY(upgrade(2 * size + spare));
    }

    void refusesWhereThereIsNoRoom()
    {
        const auto kept = upgrade(1'000'000);
        QVERIFY(!kept);
        QVERIFY2(kept.error().contains(QStringLiteral("hearthd --no-upgrade-backup"))
                     && !kept.error().contains(QLatin1Char('\n')),
                 qPrintable(kept.error()));
        QVERIFY(copies().isEmpty());
        QCOMPARE(m_old->number("PRAGMA user_version"), 1);
    }

    void aCopyThatCantBeWrittenLeavesTheDataAsItWas()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto kept = upgrade(1'000'000'000, stop.get_token());
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

    void putCopy(const char *end) const
    {
        QFile file(pathOf(QStringLiteral("hearth.db.upgrade-") + QString::fromLatin1(end)));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }

    //! On the first day of 2026, on a disk with so much room.
    [[nodiscard]] Result<Done, QString> upgrade(qint64 freeBytes, const std::stop_token &stop = {},
                                                UpgradeBackup backup = UpgradeBackup::Kept) const
    {
        const QString path = pathOf(QStringLiteral("hearth.db"));
        const auto database = openDatabase(path, Database::Access::ReadWrite);
        if (!database)
            return Failure{database.error().text};
        return bringUpToDate(**database, path, fromMillis(1'767'225'600'000), backup, stop,
                             [freeBytes](const QString &) { return freeBytes; });
    }

    std::unique_ptr<StorageFixture> m_old;
};

QTEST_GUILESS_MAIN(UpgradeCopyTest)
#include "tst_upgradecopy.moc"
