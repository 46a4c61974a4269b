// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/TokenBucket.h"

#include <QHash>
#include <QHostAddress>

#include <mutex>
#include <optional>

namespace hearth::server {

//! How many at most of what one address may do. 0: any number.
struct AddressLimits
{
    int connections = 0;
    bool signIns = false; //!< whether logging in and registering is limited
    bool requests = false; //!< and what else is asked over HTTP
};

//! What each address does: its open connections, how fast it makes new ones, how often it logs in
//! or registers, and asks over HTTP. Addresses count as householdOf() says. Callable from any
//! thread. Memory is bounded: beyond addressLimit addresses the rest share one entry, and what is
//! as if it had never been heard of is forgotten in time.
class AddressLedger
{
public:
    static constexpr qsizetype addressLimit = 65536;
    static constexpr double connectionsPerSecond = 50;
    //! At once, after a pause; or as many as may be open, where those are more.
    static constexpr double connectionBurst = 100;
    static constexpr double signInsPerSecond = 1;
    static constexpr double signInBurst = 30;
    static constexpr double requestsPerSecond = 50;
    static constexpr double requestBurst = 200;

    //! One open connection, for as long as it lives. The ledger outlives it.
    class Ticket
    {
    public:
        //! Counts nothing.
        Ticket() = default;
        Ticket(Ticket &&other) noexcept;
        Ticket &operator=(Ticket &&other) noexcept;
        ~Ticket();
        Ticket(const Ticket &) = delete;
        Ticket &operator=(const Ticket &) = delete;

    private:
        friend class AddressLedger;
        Ticket(AddressLedger &ledger, const QHostAddress &key);

        AddressLedger *m_ledger = nullptr;
        QHostAddress m_key;
    };

    AddressLedger(const Clock &clock, const AddressLimits &limits);

    //! Nothing when the address has too many connections or makes them too fast.
    [[nodiscard]] std::optional<Ticket> connect(const QHostAddress &address);
    //! Nothing: it may try. Else after which time.
    [[nodiscard]] std::optional<std::chrono::milliseconds> signIn(const QHostAddress &address);
    //! The same, of a request that somebody has to work for.
    [[nodiscard]] std::optional<std::chrono::milliseconds> ask(const QHostAddress &address);

    //! For what comes from here on. How fast an address that is known already may connect goes by
    //! the limits before, for as long as it is not forgotten.
    void setLimits(const AddressLimits &limits);

    [[nodiscard]] qsizetype addressCount() const;

private:
    struct Entry
    {
        int connections = 0;
        TokenBucket connecting;
        TokenBucket signingIn;
        TokenBucket asking;
    };

    Entry &entryOf(QHostAddress &key);
    void release(const QHostAddress &key);
    [[nodiscard]] bool isSweepDue() const;
    void sweep();

    const Clock &m_clock;
    AddressLimits m_limits;
    mutable std::mutex m_mutex;
    QHash<QHostAddress, Entry> m_entries;
    qsizetype m_sweepAt;
    SteadyTime m_sweptAt{};
};

} // namespace hearth::server
