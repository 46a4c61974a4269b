// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Result.h"

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
//! A try counts from its begin, as long as nobody knows what it comes to: what is sent in parallel
//! gets no more guesses than what is sent one by one. A success takes nothing back but its own try,
//! or whoever has an account could buy guesses with it. Names that do not exist count like those
//! that do. Lives on the core's thread; memory is bounded: beyond
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

    //! What was counted stays.
    void setMode(Mode mode) { m_mode = mode; }

    //! A try that is under way, and where it is counted.
    class Attempt
    {
    private:
        friend class LoginThrottle;
        bool m_isCounted = false; //!< not one that began while the throttle was off
        QString m_account;
        QString m_address;
    };

    //! The try, which has to end by one of the two below; or how long it has to wait. `from` is
    //! whatever stands for an address.
    [[nodiscard]] Result<Attempt, std::chrono::milliseconds> begin(const QString &name,
                                                                   const QString &from);
    void failed(const Attempt &attempt);
    //! It was no guess: the password was right, or was not looked at.
    void forgive(const Attempt &attempt);

    [[nodiscard]] qsizetype entryCount() const { return m_accounts.size() + m_addresses.size(); }

private:
    struct Failures
    {
        int count = 0;
        SteadyTime last;
        int underWay = 0; //!< of addresses alone: others' tries make nobody wait
    };

    using Table = QHash<QString, Failures>;

    [[nodiscard]] std::chrono::milliseconds delayFor(const QString &name,
                                                     const QString &from) const;
    [[nodiscard]] Failures failuresOf(const Table &table, const QString &key) const;
    //! The key of its entry: that of the shared one when there are too many.
    QString placeFor(Table &table, const QString &key) const;
    void count(Table &table, const QString &key);

    const Clock &m_clock;
    Mode m_mode;
    Table m_accounts; //!< by folded name
    Table m_addresses;
};

} // namespace hearth::server
