// SPDX-License-Identifier: MIT
#include "server/accounts/Argon2PasswordHasher.h"
#include "tests/support/server/ManualExecutor.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <ctime>
#include <limits>

using namespace hearth;
using namespace hearth::server;

namespace {

constexpr Argon2Cost kCheap{1, 64 * 1024};

} // namespace

class PasswordHasherTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void tellsTheRightPasswordFromOthers()
    {
        Argon2PasswordHasher hasher(m_core.executor(), kCheap);
        const QByteArray hash = hashOf(hasher, "correct horse");
        QVERIFY(hash.startsWith("$argon2id$v=19$m=64,t=1,p=1$"));
        QCOMPARE(check(hasher, "correct horse", hash), PasswordCheck::Right);
        QCOMPARE(check(hasher, "correct horsf", hash), PasswordCheck::Wrong);
        QCOMPARE(check(hasher, "", hash), PasswordCheck::Wrong);
    }

    void offersAnotherHashWhenTheOldOneIsTooCheap()
    {
        Argon2PasswordHasher cheap(m_core.executor(), kCheap);
        Argon2PasswordHasher dearer(m_core.executor(),
                                    Argon2Cost{kCheap.passes + 1, kCheap.memoryBytes});
        const QByteArray hash = hashOf(cheap, "correct horse");
        QCOMPARE(check(cheap, "correct horse", hash), PasswordCheck::Right);
        QVERIFY(!m_renewed);
        QCOMPARE(check(dearer, "wrong horse", hash), PasswordCheck::Wrong);
        QVERIFY(!m_renewed);
        QCOMPARE(check(dearer, "correct horse", hash), PasswordCheck::Right);
        QVERIFY(m_renewed);
        const QByteArray renewed = *m_renewed;
        QCOMPARE(check(dearer, "correct horse", renewed), PasswordCheck::Right);
        QVERIFY(!m_renewed);
    }

    void saltsEveryHash()
    {
        Argon2PasswordHasher hasher(m_core.executor(), kCheap);
        QVERIFY(hashOf(hasher, "correct horse") != hashOf(hasher, "correct horse"));
    }

    void aHashCostsWhatIsAdvised()
    {
        Argon2PasswordHasher hasher(m_core.executor(), Argon2Cost());
        const QByteArray hash = hashOf(hasher, "correct horse");
        QVERIFY2(hash.startsWith("$argon2id$v=19$m=19456,t=2,p=1$"), hash.constData());
    }

    void leavesTheCallersPasswordAlone()
    {
        Argon2PasswordHasher hasher(m_core.executor(), kCheap);
        const QByteArray password("correct horse");
        const QByteArray hash = hashOf(hasher, password);
        QCOMPARE(check(hasher, password, hash), PasswordCheck::Right);
        QCOMPARE(password, QByteArray("correct horse"));
    }

    void nobodysPasswordIsWrongAndTakesAsLong()
    {
        constexpr Argon2Cost cost{2, std::size_t{16} << 20U};
        Argon2PasswordHasher hasher(m_core.executor(), cost);
        Argon2PasswordHasher earlier(m_core.executor(), Argon2Cost{1, cost.memoryBytes / 2});
        const QByteArray hash = hashOf(hasher, "correct horse");
        const QByteArray older = hashOf(earlier, "correct horse");
        std::array<qint64, 3> fastest{};
        fastest.fill(std::numeric_limits<qint64>::max());
        // In turns, so that whatever else the machine does befalls all of them.
        for (int round = 0; round < 7; ++round) {
            fastest[0] = std::min(fastest[0], timeOfRefusal(hasher, hash));
            fastest[1] = std::min(fastest[1], timeOfRefusal(hasher, older));
            fastest[2] = std::min(fastest[2], timeOfRefusal(hasher, std::nullopt));
        }
        for (const qint64 time : fastest)
            QVERIFY2(time > fastest[0] / 2 && time < 2 * fastest[0],
                     qPrintable(QStringLiteral("%1, %2 and %3 ns")
                                    .arg(fastest[0])
                                    .arg(fastest[1])
                                    .arg(fastest[2])));
    }

    void nobodysHashIsLikeAnybodys()
    {
        constexpr Argon2Cost cost{3, std::size_t{1} << 20U};
        Argon2PasswordHasher hasher(m_core.executor(), cost);
        const QByteArray real = hashOf(hasher, "correct horse");
        const QByteArray decoy = decoyHash(cost);
        QCOMPARE(costOf(decoy), std::optional(cost));
        QCOMPARE(costOf(real), std::optional(cost));
        QCOMPARE(decoy.size(), real.size());
        QVERIFY(decoyHash(cost) != decoy);
        // libsodium takes it for a hash, and goes all the way through it.
        QCOMPARE(check(hasher, "correct horse", decoy), PasswordCheck::Wrong);
        QVERIFY(!costOf("$2b$12$abc"));
    }

    void whatAnOlderHashSavesIsMadeUpFor_data()
    {
        QTest::addColumn<qulonglong>("passes");
        QTest::addColumn<qulonglong>("kiB");
        QTest::newRow("fewer passes") << qulonglong(1) << qulonglong(19'456);
        QTest::newRow("less memory") << qulonglong(2) << qulonglong(9'728);
        QTest::newRow("much less") << qulonglong(1) << qulonglong(64);
        QTest::newRow("more passes over less") << qulonglong(3) << qulonglong(4'096);
        QTest::newRow("the same") << qulonglong(2) << qulonglong(19'456);
        QTest::newRow("more") << qulonglong(3) << qulonglong(19'456);
    }

    void whatAnOlderHashSavesIsMadeUpFor()
    {
        QFETCH(qulonglong, passes);
        QFETCH(qulonglong, kiB);
        const Argon2Cost wanted;
        const Argon2Cost spent{passes, static_cast<std::size_t>(kiB) * 1024};
        const auto rest = restOf(spent, wanted);
        QCOMPARE(rest.has_value(), spent.work() < wanted.work());
        if (!rest)
            return;
        const auto missing = wanted.work() - spent.work() - rest->work();
        QVERIFY(missing < rest->passes); // less than one KiB in each pass
        QVERIFY(rest->memoryBytes <= wanted.memoryBytes);
    }

    void refusesWhenTooManyWait()
    {
        Argon2PasswordHasher hasher(m_core.executor(), kCheap);
        int done = 0;
        int refused = 0;
        const int asked = 5 * Argon2PasswordHasher::queueLimit;
        for (int i = 0; i < asked; ++i)
            hasher.hash("correct horse", [&](const Result<QByteArray, RequestError> &hash) {
                ++done;
                if (hash)
                    return;
                ++refused;
                QCOMPARE(hash.error().code, ErrorCode::RateLimited);
            });
        QCOMPARE(done, 0); // never in place
        QVERIFY(m_core.runUntil([&] { return done == asked; }));
        QVERIFY(refused > 0);
        QVERIFY(asked - refused >= Argon2PasswordHasher::queueLimit);
        hashOf(hasher, "correct horse"); // there is room again
    }

#ifdef Q_OS_LINUX
    void oneThreadHashes()
    {
        const auto threads = [] {
            int count = 0;
            QDirIterator tasks(QStringLiteral("/proc/self/task"),
                               QDir::Dirs | QDir::NoDotAndDotDot);
            while (tasks.hasNext()) {
                QFile name(tasks.next() + QStringLiteral("/comm"));
                count += name.open(QIODevice::ReadOnly) && name.readAll() == "passwords\n" ? 1 : 0;
            }
            return count;
        };
        // That of a hasher before may be about to go.
        QTRY_COMPARE(threads(), 0);
        Argon2PasswordHasher hasher(m_core.executor(), Argon2Cost{1, std::size_t{8} << 20U});
        constexpr int asked = 8;
        int done = 0;
        int most = 0;
        for (int i = 0; i < asked; ++i)
            hasher.hash("correct horse", [&done](const auto &) { ++done; });
        QVERIFY(m_core.runUntil([&] {
            most = std::max(most, threads());
            return done == asked;
        }));
        QCOMPARE(most, 1);
    }
#endif

    void answersNothingOnceItHasStopped()
    {
        Argon2PasswordHasher hasher(m_core.executor(), kCheap);
        int done = 0;
        const auto count = [&done](const Result<QByteArray, RequestError> &) { ++done; };
        for (int i = 0; i < 10; ++i)
            hasher.hash("correct horse", count);
        hasher.stop();
        m_core.runAll();
        const int before = done;
        hasher.hash("correct horse", count);
        m_core.runAll();
        QCOMPARE(done, before);
    }

private:
    //! Of the processor, which other work on the machine changes little; ns.
    qint64 timeOfRefusal(PasswordHasher &hasher, const std::optional<QByteArray> &hash)
    {
        const std::clock_t begin = std::clock();
        const PasswordCheck verdict = check(hasher, "wrong", hash);
        const qint64 nsPerTick = 1'000'000'000 / CLOCKS_PER_SEC;
        return verdict == PasswordCheck::Wrong ? (std::clock() - begin) * nsPerTick : 0;
    }

    QByteArray hashOf(PasswordHasher &hasher, const QByteArray &password)
    {
        std::optional<QByteArray> result;
        hasher.hash(password,
                    [&](const Result<QByteArray, RequestError> &hash) { result = *hash; });
        m_core.runUntil([&] { return result.has_value(); });
        return *result;
    }

    PasswordCheck check(PasswordHasher &hasher, const QByteArray &password,
                        const std::optional<QByteArray> &hash)
    {
        std::optional<PasswordCheck> result;
        hasher.verify(password, hash, [&](const Result<PasswordVerdict, RequestError> &checked) {
            result = checked->check;
            m_renewed = checked->renewed;
        });
        m_core.runUntil([&] { return result.has_value(); });
        return *result;
    }

    ManualExecutor m_core;
    std::optional<QByteArray> m_renewed; //!< of the last check
};

QTEST_GUILESS_MAIN(PasswordHasherTest)
#include "tst_passwordhasher.moc"
