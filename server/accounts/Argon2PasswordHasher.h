// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/Argon2Cost.h"
#include "server/accounts/PasswordHasher.h"
#include "shared/base/Executor.h"

#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace hearth::server {

//! argon2id by libsodium in one thread of its own, first come, first served. A password that is
//! wrong takes the time of one hash of the present cost, whether nobody is called so or the hash is
//! of a time when it cost less.
class Argon2PasswordHasher final : public PasswordHasher
{
public:
    //! Requests that may wait at one time; at some 30 ms each the last of them waits two seconds.
    static constexpr int queueLimit = 64;

    explicit Argon2PasswordHasher(Executor home, Argon2Cost cost = {});
    //! As stop().
    ~Argon2PasswordHasher() override;

    //! Callable from any thread. What has not begun, and what is asked for later, is dropped
    //! without its `done`; blocks until the executor has the answer to what has begun.
    void stop();

    void hash(const QByteArray &password, HashDone done) override;
    void verify(const QByteArray &password, const std::optional<QByteArray> &hash,
                VerifyDone done) override;

private:
    template <class R>
    void submit(std::function<R()> work, std::function<void(R)> done);

    Executor m_home;
    Argon2Cost m_cost;
    QByteArray m_decoy;
    std::atomic<int> m_waiting{0};
    std::mutex m_mutex; //!< for m_isStopped and what is started meanwhile
    bool m_isStopped = false;
    QThreadPool m_thread;
};

} // namespace hearth::server
