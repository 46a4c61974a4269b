// SPDX-License-Identifier: MIT
#include "server/accounts/Argon2PasswordHasher.h"

#include "shared/base/Logging.h"

#include <array>
#include <sodium.h>

namespace hearth::server {

namespace {

RequestError busy()
{
    return RequestError{ErrorCode::RateLimited, QStringLiteral("too many sign-ins at once")};
}

Result<QByteArray, RequestError> hashNow(const QByteArray &password, const Argon2Cost &cost)
{
    std::array<char, crypto_pwhash_STRBYTES> phc{};
    if (crypto_pwhash_str(phc.data(), password.constData(),
                          static_cast<unsigned long long>(password.size()), cost.passes,
                          cost.memoryBytes)
        != 0) {
        qCWarning(lcAccounts) << "no memory to hash a password with";
        return Failure{
            RequestError{ErrorCode::Unavailable, QStringLiteral("the server is short of memory")}};
    }
    return QByteArray(phc.data());
}

//! The bytes of the queue's own copy; what the caller holds is the caller's to wipe.
void wipe(QByteArray &password)
{
    sodium_memzero(password.data(), static_cast<std::size_t>(password.size()));
}

bool isOutdated(const QByteArray &hash, const Argon2Cost &cost)
{
    return crypto_pwhash_str_needs_rehash(hash.constData(), cost.passes, cost.memoryBytes) != 0;
}

//! Works for as long as a hash of less cost was done too early.
void spendTheRest(const QByteArray &password, const QByteArray &hash, const Argon2Cost &cost)
{
    const auto spent = costOf(hash);
    const auto rest = spent ? restOf(*spent, cost) : std::nullopt;
    if (!rest)
        return;
    std::array<unsigned char, crypto_pwhash_SALTBYTES> salt{};
    std::array<unsigned char, 32> nobodys{};
    if (crypto_pwhash(nobodys.data(), nobodys.size(), password.constData(),
                      static_cast<unsigned long long>(password.size()), salt.data(), rest->passes,
                      rest->memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        qCWarning(lcAccounts) << "no memory to take as long as a hash of today";
}

PasswordVerdict verifyNow(const QByteArray &password, const QByteArray &hash,
                          const Argon2Cost &cost)
{
    const bool right = crypto_pwhash_str_verify(hash.constData(), password.constData(),
                                                static_cast<unsigned long long>(password.size()))
        == 0;
    if (!right) {
        spendTheRest(password, hash, cost);
        return {};
    }
    PasswordVerdict verdict{PasswordCheck::Right};
    if (isOutdated(hash, cost)) {
        if (auto renewed = hashNow(password, cost))
            verdict.renewed = std::move(*renewed);
    }
    return verdict;
}

} // namespace

Argon2PasswordHasher::Argon2PasswordHasher(Executor home, Argon2Cost cost)
    : m_home(std::move(home))
    , m_cost(cost)
    , m_decoy(decoyHash(cost))
{
    if (sodium_init() < 0)
        qFatal("libsodium does not start");
    m_thread.setMaxThreadCount(1);
    m_thread.setObjectName(QStringLiteral("passwords"));
}

Argon2PasswordHasher::~Argon2PasswordHasher()
{
    stop();
}

void Argon2PasswordHasher::stop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopped = true;
    }
    m_thread.clear();
    m_thread.waitForDone();
}

void Argon2PasswordHasher::hash(const QByteArray &password, HashDone done)
{
    submit<Result<QByteArray, RequestError>>(
        [password = QByteArray(password.constData(), password.size()), cost = m_cost]() mutable {
            auto result = hashNow(password, cost);
            wipe(password);
            return result;
        },
        std::move(done));
}

void Argon2PasswordHasher::verify(const QByteArray &password, const std::optional<QByteArray> &hash,
                                  VerifyDone done)
{
    submit<Result<PasswordVerdict, RequestError>>(
        [password = QByteArray(password.constData(), password.size()), known = hash.has_value(),
         hash = hash.value_or(m_decoy),
         cost = m_cost]() mutable -> Result<PasswordVerdict, RequestError> {
            const PasswordVerdict verdict = verifyNow(password, hash, cost);
            wipe(password);
            return known ? verdict : PasswordVerdict();
        },
        std::move(done));
}

template <class R>
void Argon2PasswordHasher::submit(std::function<R()> work, std::function<void(R)> done)
{
    const std::scoped_lock lock(m_mutex);
    if (m_isStopped)
        return;
    if (m_waiting.load() >= queueLimit) {
        m_home([done = std::move(done)] { done(R(Failure{busy()})); });
        return;
    }
    m_waiting.fetch_add(1);
    m_thread.start([this, work = std::move(work), done = std::move(done)] {
        R result = work();
        m_waiting.fetch_sub(1);
        m_home([done, result = std::move(result)] { done(result); });
    });
}

} // namespace hearth::server
