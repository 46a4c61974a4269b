// SPDX-License-Identifier: MIT
#pragma once

#include "server/accounts/PasswordHasher.h"
#include "shared/base/Executor.h"

namespace hearth::server {

//! Hashes at no cost, when the executor runs it.
class FakePasswordHasher final : public PasswordHasher
{
public:
    explicit FakePasswordHasher(Executor home)
        : m_home(std::move(home))
    {}

    void hash(const QByteArray &password, HashDone done) override
    {
        m_home([this, password, done = std::move(done)] {
            if (error)
                done(Failure{*error});
            else
                done(made + password);
        });
    }

    void verify(const QByteArray &password, const std::optional<QByteArray> &hash,
                VerifyDone done) override
    {
        ++verifications;
        m_home([this, password, hash, done = std::move(done)] {
            if (error)
                done(Failure{*error});
            else
                done(verdict(password, hash));
        });
    }

    std::optional<RequestError> error;
    QByteArray made = "hash of "; //!< what new hashes begin with; the others are outdated
    int verifications = 0;

private:
    [[nodiscard]] PasswordVerdict verdict(const QByteArray &password,
                                          const std::optional<QByteArray> &hash) const
    {
        if (hash == made + password)
            return {PasswordCheck::Right};
        if (hash == "hash of " + password)
            return {PasswordCheck::Right, made + password};
        return {};
    }

    Executor m_home;
};

} // namespace hearth::server
