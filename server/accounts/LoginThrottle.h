// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"

#include <QHash>
#include <QString>

#include <chrono>
#include <optional>

namespace hearth::server {

//! Makes guessing of passwords slow: after freeFailures each further try has to wait, twice as long
//! each time. Nobody is ever locked out for good, and nobody can lock out somebody else:
//!
//! - An address that fails waits by its own failures, whatever the accounts.
//! - An account that is guessed at, from wherever, makes those addresses wait that have failed at
//!   least once lately: each of many gets one guess and then waits like one that has made them all.
//!   Who comes from an address that has not failed may always try.
//! - A wait counts from the address's own last failure, so that it ends though others go on.
//!
//! A success takes nothing back, or whoever has an account could buy guesses with it. Names that do
//! not exist count like those that do. Lives on the core's thread; memory is bounded: beyond
//! entryLimit the rest shares one entry.
class LoginThrottle
{
public:
    enum class Mode { Off, On };

    static constexpr int freeFailures = 5;
    static constexpr std::chrono::seconds firstDelay{1};
    static constexpr std::chrono::minutes longestDelay{5};
    static constexpr std::chrono::hours forgetAfter{1}; //!< without a failure
    static constexpr qsizetype entryLimit = 16384; //!< of addresses, and of accounts

    LoginThrottle(const Clock &clock, Mode mode);

    //! Nothing: it may try now. `from` is whatever stands for an address.
    [[nodiscard]] std::optional<std::chrono::milliseconds> delayFor(const QString &name,
                                                                    const QString &from) const;
    void failed(const QString &name, const QString &from);

    [[nodiscard]] qsizetype entryCount() const { return m_accounts.size() + m_addresses.size(); }

private:
    struct Failures
    {
        int count = 0;
        SteadyTime last;
    };

    using Table = QHash<QString, Failures>;

    [[nodiscard]] Failures failuresOf(const Table &table, const QString &key) const;
    void count(Table &table, const QString &key);

    const Clock &m_clock;
    Mode m_mode;
    Table m_accounts; //!< by folded name
    Table m_addresses;
};

} // namespace hearth::server
