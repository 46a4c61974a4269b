// SPDX-License-Identifier: MIT
#include "server/storage/InviteStore.h"
#include "server/storage/sqlite/DatabaseCopies.h"
#include "tests/support/server/StorageFixture.h"

#include <QDateTime>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <chrono>

using namespace hearth;
using namespace hearth::server;

class DatabaseCopiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_fixture = std::make_unique<StorageFixture>();
        m_place = std::make_unique<QTemporaryDir>();
        m_ada = m_fixture->addUser(QStringLiteral("Ada"));
        say(QStringLiteral("before"));
    }

    void aBackupHoldsWhatIsCommitted()
    {
        // Most of it is in the write-ahead log still.
        const QString file = backUp();
        QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QCOMPARE(QDir(m_place->path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("backup")});
        say(QStringLiteral("after"));
        const QString epoch = m_fixture->state.epoch;
        m_fixture->storage.reset();
        const auto done = DatabaseCopies::restore(file, m_fixture->path());
        QVERIFY2(done, done ? "" : qPrintable(done.error()));
        m_fixture->reopen();
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log WHERE text = 'before'"), 1);
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log WHERE text = 'after'"), 0);
        QVERIFY(m_fixture->state.epoch != epoch);
        QCOMPARE(m_fixture->number("PRAGMA auto_vacuum"), 2);
        // What was there is not lost.
        QVERIFY(QFileInfo(done->aside).size() > 0);
        QVERIFY(DatabaseCopies::check(done->aside));
        // And the log goes on.
        say(QStringLiteral("on"));
        QCOMPARE(m_fixture->events(generalRoom()).back().seq, 3);
    }

    void aCopyOfAFileThatNeverShrinksCanShrink()
    {
        StorageFixture older(QFINDTESTDATA("version1.sql"));
        QCOMPARE(older.number("PRAGMA auto_vacuum"), 0);
        const QString file = m_place->filePath(QStringLiteral("copy"));
        const auto done = DatabaseCopies::backUp(older.path() + QStringLiteral("/hearth.db"), file);
        QVERIFY2(done, done ? "" : qPrintable(done.error()));
        older.storage.reset();
        QVERIFY(DatabaseCopies::restore(file, older.path(), DatabaseCopies::Access::AsItWas));
        QCOMPARE(older.number("PRAGMA auto_vacuum"), 2);
        older.reopen();
        QCOMPARE(older.events(generalRoom()).size(), std::size_t(4));
    }

    void nobodyIsSignedInByABackup_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::newRow("unless it is wanted") << false;
        QTest::newRow("but where it is wanted") << true;
    }

    void nobodyIsSignedInByABackup()
    {
        QFETCH(bool, kept);
        StoredInvite invite;
        invite.id = InviteId(QStringLiteral("invite"));
        invite.hash = TokenHash::ofToken(QStringLiteral("code"));
        QVERIFY(m_fixture->wait<Done>([&](auto done) {
            m_fixture->storage->inviteStore().putInvite(invite, std::nullopt, done);
        }));
        const QString file = backUp();
        m_fixture->storage.reset();
        QVERIFY(DatabaseCopies::restore(file, m_fixture->path(),
                                        kept ? DatabaseCopies::Access::AsItWas
                                             : DatabaseCopies::Access::Ended));
        m_fixture->reopen();
        const std::size_t left = kept ? 1 : 0;
        QCOMPARE(m_fixture->state.tokens.size(), left);
        QCOMPARE(m_fixture->state.invites.size(), left);
        QCOMPARE(m_fixture->state.users.size(), std::size_t(1));
    }

    void aBackupOverwritesNothing()
    {
        const QString file = backUp();
        const auto again = DatabaseCopies::backUp(database(), file);
        QVERIFY(again.error().contains(QStringLiteral("is there already")));
        const auto nowhere = DatabaseCopies::backUp(database(), file + QStringLiteral("/x"));
        QVERIFY(nowhere.error().contains(QStringLiteral("can't be made")));
    }

    void whatIsNoBackupIsNotRestored_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << "missing"
                                 << "is not there";
        QTest::newRow("empty") << "empty"
                               << "is empty";
        QTest::newRow("foreign") << "foreign"
                                 << "is not a Hearth database";
        QTest::newRow("cut") << "cut"
                             << "is damaged";
        QTest::newRow("flipped") << "flipped"
                                 << "is damaged";
    }

    void whatIsNoBackupIsNotRestored()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        const QString file = backUp();
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        if (kind == QStringLiteral("missing"))
            bytes.remove();
        else if (kind == QStringLiteral("empty"))
            bytes.resize(0);
        else if (kind == QStringLiteral("foreign"))
            bytes.write(QByteArray(2000, 'x'));
        else if (kind == QStringLiteral("cut"))
            bytes.resize(bytes.size() - 5000);
        else
            flipPage(bytes);
        bytes.close();
        m_fixture->storage.reset();
        const auto done = DatabaseCopies::restore(file, m_fixture->path());
        QVERIFY(!done);
        QVERIFY2(done.error().contains(says), qPrintable(done.error()));
        QVERIFY(!done.error().contains(QLatin1Char('\n')));
        m_fixture->reopen();
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log WHERE text = 'before'"), 1);
    }

    void whatIsStoppedChangesNothing()
    {
        const QString file = backUp();
        const QString epoch = m_fixture->state.epoch;
        std::stop_source stop;
        stop.request_stop();
        const QString other = m_place->filePath(QStringLiteral("other"));
        QVERIFY(!DatabaseCopies::backUp(database(), other, stop.get_token()));
        QVERIFY(!DatabaseCopies::check(file, stop.get_token()));
        QCOMPARE(QDir(m_place->path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("backup")});
        m_fixture->storage.reset();
        const QStringList before = QDir(m_fixture->path()).entryList(QDir::Files);
        const auto restored = DatabaseCopies::restore(
            file, m_fixture->path(), DatabaseCopies::Access::Ended, stop.get_token());
        QVERIFY(!restored);
        QVERIFY2(restored.error().contains(QStringLiteral("stopped")),
                 qPrintable(restored.error()));
        QCOMPARE(QDir(m_fixture->path()).entryList(QDir::Files), before);
        m_fixture->reopen();
        QCOMPARE(m_fixture->state.epoch, epoch);
    }

    void whatAKilledRestoreLeftIsRemoved_data()
    {
        QTest::addColumn<bool>("restores");
        QTest::newRow("at the next start") << false;
        QTest::newRow("at the next restore") << true;
    }

    void whatAKilledRestoreLeftIsRemoved()
    {
        QFETCH(bool, restores);
        const QString file = backUp();
        m_fixture->storage.reset();
        const QDir directory(m_fixture->path());
        for (const char *end : {"Vl0", "Vl0-journal", "Vl0.partial-x1", "Vl0.partial-x1-wal"}) {
            QFile left(
                directory.filePath(QStringLiteral("hearth.db.restoring-") + QLatin1String(end)));
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        if (restores)
            QVERIFY(DatabaseCopies::restore(file, m_fixture->path()));
        else
            m_fixture->reopen();
        QCOMPARE(directory.entryList({QStringLiteral("*restoring*")}), QStringList());
    }

    void whatAKilledBackupLeftIsRemovedByTheNext()
    {
        const auto put = [this](const char *name, std::chrono::seconds age) {
            QFile left(m_place->filePath(QString::fromLatin1(name)));
            return left.open(QIODevice::WriteOnly)
                && left.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-age.count()),
                                    QFileDevice::FileModificationTime);
        };
        for (const char *name :
             {"backup.partial-x1", "backup.partial-x1-journal", "backup2.partial-x1"})
            QVERIFY(put(name, std::chrono::minutes(61)));
        // As by one that is still at it.
        QVERIFY(put("backup.partial-x2", std::chrono::minutes(59)));
        backUp();
        QCOMPARE(QDir(m_place->path()).entryList(QDir::Files),
                 (QStringList{QStringLiteral("backup"), QStringLiteral("backup.partial-x2"),
                              QStringLiteral("backup2.partial-x1")}));
    }

    void aMissingDatabaseIsNoNewServerWhereARestoreWas()
    {
        const QString file = backUp();
        m_fixture->storage.reset();
        QVERIFY(DatabaseCopies::restore(file, m_fixture->path()));
        QVERIFY(QFile::remove(database()));
        const auto opened =
            SqliteStorage::open(m_fixture->path(), m_fixture->clock, [](const auto &) {});
        QVERIFY(!opened);
        QVERIFY2(opened.error().contains(QStringLiteral("is missing")), qPrintable(opened.error()));
        QVERIFY(!opened.error().contains(QLatin1Char('\n')));
        QVERIFY(!QFileInfo::exists(database()));
        QVERIFY(DatabaseCopies::restore(file, m_fixture->path()));
        m_fixture->reopen();
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log WHERE text = 'before'"), 1);
    }

    void aDirectoryInUseIsLeftAlone()
    {
        const auto done = DatabaseCopies::restore(backUp(), m_fixture->path());
        QVERIFY(done.error().contains(QStringLiteral("in use")));
    }

    void whatIsDamagedIsReplaced()
    {
        const QString file = backUp();
        m_fixture->storage.reset();
        QFile bytes(database());
        QVERIFY(bytes.open(QIODevice::ReadWrite));
        bytes.write(QByteArray(static_cast<int>(bytes.size()), 'x'));
        bytes.close();
        QVERIFY(DatabaseCopies::restore(file, m_fixture->path()));
        m_fixture->reopen();
        QCOMPARE(m_fixture->number("SELECT count(*) FROM log WHERE text = 'before'"), 1);
    }

private:
    static void flipPage(QFile &file)
    {
        // The first page of the schema's second table, at least.
        file.seek(2 * 4096);
        file.write(QByteArray(4096, '\x55'));
    }

    [[nodiscard]] QString database() const
    {
        return m_fixture->path() + QStringLiteral("/hearth.db");
    }

    QString backUp()
    {
        const QString file = m_place->filePath(QStringLiteral("backup"));
        const auto done = DatabaseCopies::backUp(database(), file);
        if (!done)
            qFatal("%s", qPrintable(done.error()));
        return file;
    }

    void say(const QString &text) { m_fixture->add(StorageFixture::draft(m_ada, text, text)); }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<QTemporaryDir> m_place;
    UserId m_ada;
};

QTEST_GUILESS_MAIN(DatabaseCopiesTest)
#include "tst_databasecopies.moc"
