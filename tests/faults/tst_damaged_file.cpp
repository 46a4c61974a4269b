// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"
#include "tests/faults/StoredLog.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QVariant>

#include <functional>
#include <random>

using namespace hearth::faults;
using namespace std::chrono_literals;

namespace {

constexpr int kDamagedPatienceMs = 20'000;
constexpr int kPage = 4096;
constexpr int kHeader = 100; // of the file, within its first page (SQLite file format §1.3)

using Damage = std::function<void(QByteArray &)>;

//! The header of a page's b-tree (§1.6).
void breakTree(QByteArray &file, int page)
{
    const qsizetype at = (page - 1) * kPage + (page == 1 ? kHeader : 0);
    file.replace(at, 8, QByteArray(8, '\xff'));
}

} // namespace

Q_DECLARE_METATYPE(Damage)

//! A database that a disk or a careless copy has damaged, after a crash.
class DamagedFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    //! Some hundred messages in the file, and some only in the log beside it.
    void initTestCase()
    {
        m_stage = std::make_unique<Stage>(3);
        QVERIFY2(m_stage->open(), qPrintable(m_stage->why()));
        m_swarm = std::make_unique<Swarm>(m_stage->server().webSocketUrl(), m_stage->tokens());
        m_swarm->goOnline();
        for (const int messages : {400, 40}) {
            for (int i = 0; i < messages; ++i)
                m_swarm->sendOne(Stage::general, 1500);
            QVERIFY2(m_swarm->runUntilWhole(30s), qPrintable(m_swarm->describe()));
            if (messages == 400) {
                QCOMPARE(m_stage->server().terminate(), 0);
                QVERIFY2(m_stage->server().start(), qPrintable(m_stage->why()));
            }
        }
        m_stage->server().kill();
    }

    void cleanupTestCase() { m_stage.reset(); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_copy = std::make_unique<QTemporaryDir>();
        for (const QString &name : QDir(dataDirectory()).entryList(QDir::Files))
            QVERIFY(QFile::copy(QDir(dataDirectory()).filePath(name), m_copy->filePath(name)));
    }

    void isUsedWhenItIsWhole()
    {
        QCOMPARE(startAndEnd(), 0);
        QCOMPARE(m_swarm->judge(m_copy->path()), QString());
    }

    void isRefusedOrHasLostNothing_data()
    {
        QTest::addColumn<Damage>("damage");
        const auto cutTo = [](qsizetype size) {
            return Damage([size](QByteArray &file) { file.truncate(size); });
        };
        const qsizetype size =
            QFile(QDir(dataDirectory()).filePath(QStringLiteral("hearth.db"))).size();
        QTest::newRow("nothing left") << cutTo(0);
        QTest::newRow("half a header") << cutTo(50);
        QTest::newRow("a header") << cutTo(kHeader);
        QTest::newRow("one page") << cutTo(kPage);
        QTest::newRow("half of it") << cutTo(size / 2);
        QTest::newRow("half of its pages") << cutTo(size / kPage / 2 * kPage);
        QTest::newRow("all but a page") << cutTo(size - kPage);
        QTest::newRow("all but a byte") << cutTo(size - 1);
        QTest::newRow("another name") << Damage([](QByteArray &file) { file[3] = 'x'; });
        QTest::newRow("the schema") << Damage([](QByteArray &file) { breakTree(file, 1); });
        for (const auto &[name, page] : roots())
            QTest::addRow("%s", qPrintable(name))
                << Damage([page = page](QByteArray &file) { breakTree(file, page); });
    }

    //! The log beside the file may hold the only page that was damaged; then nothing is lost.
    void isRefusedOrHasLostNothing()
    {
        QFETCH(Damage, damage);
        const QByteArray damaged = apply(damage);
        if (const int status = startAndEnd(); status == 0) {
            QCOMPARE(StoredLog::integrity(m_copy->path()), QStringLiteral("ok"));
            QCOMPARE(m_swarm->judge(m_copy->path()), QString());
        } else {
            expectRefusal(status, damaged);
        }
    }

    //! What may be a letter of a text is nobody's to find. But nothing crashes, and nothing is made
    //! anew.
    void isRefusedOrUsedWhateverBytesAreFlipped()
    {
        std::minstd_rand random(23);
        for (int i = 0; i < scaled(15, 200); ++i) {
            init();
            const QByteArray damaged = apply([&random](QByteArray &file) {
                std::uniform_int_distribution<qsizetype> where(0, file.size() - 1);
                for (int flips = 0; flips < 8; ++flips) {
                    const qsizetype at = where(random);
                    file[at] = static_cast<char>(file[at] ^ 0x55);
                }
            });
            if (const int status = startAndEnd(); status != 0) {
                expectRefusal(status, damaged);
            } else {
                const auto log = StoredLog::read(m_copy->path());
                QVERIFY(log);
                QCOMPARE(log->rooms.at(Stage::general).size(), std::size_t(443));
            }
        }
    }

private:
    //! One plain line, and what is left of the data is left.
    void expectRefusal(int status, const QByteArray &damaged) const
    {
        QCOMPARE(status, 2);
        QVERIFY2(m_said.startsWith("hearthd: ") && m_said.count('\n') == 1, m_said.constData());
        QVERIFY(databaseFile().size() >= damaged.size());
    }

    [[nodiscard]] QString dataDirectory() const { return m_stage->server().dataDirectory(); }

    [[nodiscard]] QString path() const { return m_copy->filePath(QStringLiteral("hearth.db")); }

    //! Of tables and indexes, which ever is which.
    [[nodiscard]] std::map<QString, int> roots() const
    {
        std::map<QString, int> pages;
        {
            QSqlDatabase database =
                QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("roots"));
            database.setDatabaseName(QDir(dataDirectory()).filePath(QStringLiteral("hearth.db")));
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            if (database.open()) {
                QSqlQuery query(database);
                query.exec(
                    QStringLiteral("SELECT name, rootpage FROM sqlite_master WHERE rootpage > 0"));
                while (query.next())
                    pages.emplace(query.value(0).toString(), query.value(1).toInt());
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("roots"));
        return pages;
    }

    [[nodiscard]] QByteArray databaseFile() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    //! What the file is now.
    QByteArray apply(const Damage &damage) const
    {
        QByteArray content = databaseFile();
        damage(content);
        QFile file(path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return "unwritable";
        return content;
    }

    //! The exit status: 0 after SIGTERM when it came up, else its own; -1 for a crash.
    int startAndEnd()
    {
        QProcess process;
        process.start(QStringLiteral(HEARTHD_BINARY),
                      {QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                       QStringLiteral("--no-tls"), QStringLiteral("--data"), m_copy->path()});
        process.waitForReadyRead(kDamagedPatienceMs);
        process.terminate();
        process.waitForFinished(kDamagedPatienceMs);
        m_said = process.readAllStandardError();
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    std::unique_ptr<Stage> m_stage;
    std::unique_ptr<Swarm> m_swarm;
    std::unique_ptr<QTemporaryDir> m_copy;
    QByteArray m_said;
};

QTEST_GUILESS_MAIN(DamagedFileTest)
#include "tst_damaged_file.moc"
