// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/protocol/ErrorCode.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace hearth::server {

enum class PasswordCheck { Right, Wrong };

struct PasswordVerdict
{
    PasswordCheck check = PasswordCheck::Wrong;
    //! Of a right password whose hash costs less than one does now: the hash to keep from here on.
    std::optional<QByteArray> renewed{};
};

//! Slow on purpose, so never on the caller's thread. Called on the core's thread only; each `done`
//! is called once, there, later. When too much is waiting already, it is `rate_limited`. The
//! password's bytes are wiped as soon as they have been used.
class PasswordHasher
{
public:
    using HashDone = std::function<void(Result<QByteArray, RequestError>)>;
    using VerifyDone = std::function<void(Result<PasswordVerdict, RequestError>)>;

    virtual ~PasswordHasher() = default;

    //! The hash holds its salt and parameters (PHC string format).
    virtual void hash(const QByteArray &password, HashDone done) = 0;
    //! Without a hash the answer is Wrong and takes as long, so that nobody learns which names
    //! exist.
    virtual void verify(const QByteArray &password, const std::optional<QByteArray> &hash,
                        VerifyDone done) = 0;
};

} // namespace hearth::server
