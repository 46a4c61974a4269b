// SPDX-License-Identifier: MIT
#include "server/accounts/Argon2PasswordHasher.h"
#include "tests/support/server/ManualExecutor.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

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
        Argon2PasswordHasher hasher(m_core.executor(), Argon2Cost{2, std::size_t{32} << 20U});
        const QByteArray hash = hashOf(hasher, "correct horse");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(check(hasher, "wrong", hash), PasswordCheck::Wrong);
        const qint64 somebodys = timer.nsecsElapsed();
        timer.restart();
        QCOMPARE(check(hasher, "wrong", std::nullopt), PasswordCheck::Wrong);
        // A hash that libsodium refuses at sight would be done in microseconds.
        QVERIFY(timer.nsecsElapsed() > somebodys / 5);
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
