// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Result.h"
#include "shared/base/TokenBucket.h"
#include "shared/protocol/ErrorCode.h"

#include <QString>

#include <functional>

namespace hearth::server {

struct StoredUser;

//! The log's lines of who showed a password: what for, from where, as whom, and what came of it.
//! Nothing of what was typed is in them, a name only where somebody is called so. There are no more
//! than a flood of tries may write; a line says how many there were before it that are not there.
//! Lives on the core's thread.
class SignInLog
{
public:
    static constexpr double linesPerSecond = 1;
    static constexpr double burst = 60;

    //! It outlives it.
    explicit SignInLog(const Clock &clock);

    //! `done`, preceded by the line. `what` is a literal; `user` is null where nobody is called so,
    //! and `from` stands for an address.
    template <class T>
    std::function<void(Result<T, RequestError>)>
    noting(const char *what, const StoredUser *user, const QString &from,
           std::function<void(Result<T, RequestError>)> done)
    {
        return [this, what, name = nameOf(user), from,
                done = std::move(done)](const Result<T, RequestError> &result) {
            note(what, name, from, result ? QString() : result.error().message);
            done(result);
        };
    }

private:
    static QString nameOf(const StoredUser *user);
    //! `refusal` is empty where there was none.
    void note(const char *what, const QString &name, const QString &from, const QString &refusal);

    const Clock &m_clock;
    TokenBucket m_lines;
    int m_leftOut = 0;
};

} // namespace hearth::server
