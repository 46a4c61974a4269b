// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/Migrations.h"
#include "tests/support/server/StorageFixture.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <map>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace hearth;
using namespace hearth::server;

namespace {

//! Every file below with its bytes and the time it was changed.
std::map<QString, QByteArray> contentOf(const QString &directory)
{
    std::map<QString, QByteArray> content;
    QDirIterator it(directory, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        content[it.filePath()] = it.fileInfo().lastModified().toString(Qt::ISODateWithMs).toUtf8();
        if (it.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            content[it.filePath()] += file.readAll();
    }
    return content;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void runSql(const QString &path, const QStringList &statements)
{
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(path);
        QVERIFY(database.open());
        QSqlQuery query(database);
        for (const QString &statement : statements)
            QVERIFY(query.exec(statement));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
}

unsigned int modeOf(const QString &path)
{
    struct stat status = {};
    return ::stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 0777U : 0U;
}

} // namespace

class DataDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_root = std::make_unique<QTemporaryDir>();
        m_data = m_root->filePath(QStringLiteral("data"));
        m_database = m_data + QStringLiteral("/hearth.db");
    }

    void isMadeForItsOwnerAlone()
    {
        QVERIFY(open(m_root->filePath(QStringLiteral("some/where/data/"))).isEmpty());
        const QString made = m_root->filePath(QStringLiteral("some/where/data"));
        QCOMPARE(modeOf(made), 0700U);
        QDirIterator it(made, QDir::Files);
        while (it.hasNext())
            QCOMPARE(modeOf(it.next()), 0600U);
    }

    void isForOneServerAtATime()
    {
        const FakeClock clock;
        auto first = SqliteStorage::open(m_data, clock, [](const auto &) {});
        QVERIFY(first.hasValue());
        const auto before = contentOf(m_data);
        QVERIFY(open(m_data).contains(QStringLiteral("in use by another hearthd")));
        QCOMPARE(contentOf(m_data), before);
        (*first)->close();
        QCOMPARE(open(m_data), QString());
    }

    void whatCanNotBeUsedIsNotTouched_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("garbage") << QStringLiteral("garbage")
                                 << QStringLiteral("not a Hearth database");
        QTest::newRow("short") << QStringLiteral("short")
                               << QStringLiteral("not a Hearth database");
        QTest::newRow("another program's")
            << QStringLiteral("foreign") << QStringLiteral("not a Hearth database");
        QTest::newRow("newer") << QStringLiteral("newer") << QStringLiteral("newer version");
        QTest::newRow("a directory")
            << QStringLiteral("directory") << QStringLiteral("can't be read and written");
    }

    void whatCanNotBeUsedIsNotTouched()
    {
        QFETCH(QString, kind);
        QFETCH(QString, says);
        QVERIFY(QDir().mkpath(m_data));
        if (kind == QStringLiteral("garbage"))
            write(m_database, QByteArray(8192, 'x'));
        else if (kind == QStringLiteral("short"))
            write(m_database, "SQLite format 3");
        else if (kind == QStringLiteral("foreign"))
            runSql(m_database, {QStringLiteral("CREATE TABLE t (a)")});
        else if (kind == QStringLiteral("directory"))
            QVERIFY(QDir().mkpath(m_database));
        else
            makeNewer();
        const auto before = contentOf(m_data);
        const QString error = open(m_data);
        QVERIFY2(error.contains(says), qPrintable(error));
        QVERIFY(!error.contains(QLatin1Char('\n')));
        QCOMPARE(contentOf(m_data), before);
    }

    void aFileIsNoDirectory()
    {
        write(m_data, "mine");
        QVERIFY(open(m_data).contains(QStringLiteral("is not a directory")));
        QCOMPARE(contentOf(m_root->path()).size(), std::size_t{1});
        QVERIFY(open(m_data + QStringLiteral("/below")).contains(QStringLiteral("can't be made")));
    }

    void aDamagedDatabaseIsTold()
    {
        QCOMPARE(open(m_data), QString());
        QFile file(m_database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(static_cast<int>(file.size()) - 4096, 'x'));
        file.close();
        const auto before = contentOf(m_data);
        QVERIFY(open(m_data).contains(QStringLiteral("hearth.db is damaged")));
        QCOMPARE(contentOf(m_data)[m_database], before.at(m_database));
    }

    void whatNoStartReadsIsCheckedToo_data()
    {
        QTest::addColumn<bool>("isClean");
        QTest::addColumn<qint64>("checkedAlways");
        QTest::addColumn<QString>("says");
        const QString damaged = QStringLiteral("is damaged (CHECK constraint failed");
        QTest::newRow("a large one after a good end") << true << qint64{0} << QString();
        QTest::newRow("a large one after a crash") << false << qint64{0} << damaged;
        QTest::newRow("a small one after a good end") << true << qint64{1'000'000'000} << damaged;
    }

    void whatNoStartReadsIsCheckedToo()
    {
        QFETCH(const bool, isClean);
        QFETCH(const qint64, checkedAlways);
        QFETCH(const QString, says);
        QCOMPARE(open(m_data), QString());
        runSql(m_database,
               {QStringLiteral("CREATE TABLE beside (a CHECK (a > 0))"),
                QStringLiteral("PRAGMA ignore_check_constraints = ON"),
                QStringLiteral("INSERT INTO beside VALUES (0)")});
        if (!isClean)
            QVERIFY(DataDirectory::take(m_data).hasValue());
        StorageOptions options;
        options.checkedAlways = checkedAlways;
        const QString error = open(m_data, options);
        QVERIFY2(says.isEmpty() ? error.isEmpty() : error.contains(says), qPrintable(error));
    }

    void aCrashIsKnownAlsoWhereTheDiskIsFull()
    {
        using Content = DataDirectory::Content;
        {
            const auto first = DataDirectory::take(m_data, Content::Any);
            QVERIFY((*first)->wasLeftClean());
            (*first)->leaveClean();
        }
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit none{0, before.rlim_max};
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &none), 0);
        const bool wasClean = (*DataDirectory::take(m_data, Content::Any))->wasLeftClean();
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(wasClean);
        const auto last = DataDirectory::take(m_data, Content::Any);
        QVERIFY(!(*last)->wasLeftClean());
    }

    void aFileThatWasEmptiedIsNoNewServer()
    {
        QCOMPARE(open(m_data), QString());
        write(m_database, QByteArray());
        QVERIFY(open(m_data).contains(QStringLiteral("nothing is left in it")));
    }

    void aStartThatWasCutShortIsBegunAgain()
    {
        QVERIFY(QDir().mkpath(m_data));
        write(m_database, QByteArray());
        QCOMPARE(open(m_data), QString());
    }

    void theHeaderTellsTheVersionAtOnce()
    {
        // While the server runs, so that nothing has been moved out of its write-ahead log.
        const FakeClock clock;
        auto storage = SqliteStorage::open(m_data, clock, [](const auto &) {});
        QFile file(m_database);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.read(100);
        QCOMPARE(qFromBigEndian<quint32>(header.constData() + 60),
                 static_cast<quint32>(Migrations::latest()));
        QCOMPARE(header.mid(68, 4), QByteArray("Hrth"));
    }

private:
    //! The error of opening it, or an empty string; closed again at once.
    static QString open(const QString &path, const StorageOptions &options = {})
    {
        const FakeClock clock;
        const auto opened = SqliteStorage::open(
            path, clock, [](const auto &) {}, options);
        return opened ? QString() : opened.error();
    }

    void makeNewer()
    {
        QCOMPARE(open(m_data), QString());
        runSql(m_database,
               {QStringLiteral("PRAGMA user_version = %1").arg(Migrations::latest() + 1)});
    }

    std::unique_ptr<QTemporaryDir> m_root;
    QString m_data;
    QString m_database;
};

QTEST_GUILESS_MAIN(DataDirectoryTest)
#include "tst_datadirectory.moc"
