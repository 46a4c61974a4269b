// SPDX-License-Identifier: MIT
#include "server/net/AddressLedger.h"

#include "server/net/AddressRanges.h"

#include <algorithm>
#include <utility>

namespace hearth::server {

namespace {
constexpr qsizetype kFirstSweep = 1024;
constexpr std::chrono::seconds kSweepPause{1};
constexpr std::chrono::seconds kSweepInterval{60};
} // namespace

AddressLedger::Ticket::Ticket(AddressLedger &ledger, const QHostAddress &key)
    : m_ledger(&ledger)
    , m_key(key)
{}

AddressLedger::Ticket::Ticket(Ticket &&other) noexcept
    : m_ledger(std::exchange(other.m_ledger, nullptr))
    , m_key(std::move(other.m_key))
{}

AddressLedger::Ticket &AddressLedger::Ticket::operator=(Ticket &&other) noexcept
{
    std::swap(m_ledger, other.m_ledger);
    std::swap(m_key, other.m_key);
    return *this;
}

AddressLedger::Ticket::~Ticket()
{
    if (m_ledger)
        m_ledger->release(m_key);
}

AddressLedger::AddressLedger(const Clock &clock, const AddressLimits &limits)
    : m_clock(clock)
    , m_limits(limits)
    , m_sweepAt(kFirstSweep)
{}

std::optional<AddressLedger::Ticket> AddressLedger::connect(const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    if (m_limits.connections == 0)
        return Ticket();
    QHostAddress key = householdOf(address);
    Entry &entry = entryOf(key);
    if (entry.connections >= m_limits.connections || entry.connecting.take(m_clock.steadyNow()))
        return std::nullopt;
    ++entry.connections;
    return Ticket(*this, key);
}

std::optional<std::chrono::milliseconds> AddressLedger::signIn(const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_limits.signIns)
        return std::nullopt;
    QHostAddress key = householdOf(address);
    return entryOf(key).signingIn.take(m_clock.steadyNow());
}

std::optional<std::chrono::milliseconds> AddressLedger::ask(const QHostAddress &address)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_limits.requests)
        return std::nullopt;
    QHostAddress key = householdOf(address);
    return entryOf(key).asking.take(m_clock.steadyNow());
}

void AddressLedger::setLimits(const AddressLimits &limits)
{
    const std::scoped_lock lock(m_mutex);
    m_limits = limits;
}

qsizetype AddressLedger::addressCount() const
{
    const std::scoped_lock lock(m_mutex);
    return m_entries.size();
}

AddressLedger::Entry &AddressLedger::entryOf(QHostAddress &key)
{
    auto found = m_entries.find(key);
    if (found != m_entries.end())
        return *found;
    if (isSweepDue())
        sweep();
    if (m_entries.size() >= addressLimit) {
        key = QHostAddress();
        if (found = m_entries.find(key); found != m_entries.end())
            return *found;
    }
    const double burst = std::max<double>(connectionBurst, m_limits.connections);
    return *m_entries.insert(key,
                             {0, TokenBucket(connectionsPerSecond, burst),
                              TokenBucket(signInsPerSecond, signInBurst),
                              TokenBucket(requestsPerSecond, requestBurst)});
}

void AddressLedger::release(const QHostAddress &key)
{
    const std::scoped_lock lock(m_mutex);
    if (const auto entry = m_entries.find(key); entry != m_entries.end())
        --entry->connections;
}

bool AddressLedger::isSweepDue() const
{
    const auto past = m_clock.steadyNow() - m_sweptAt;
    // After a flood of addresses what it left goes too, though fewer come.
    return (m_entries.size() >= m_sweepAt && past >= kSweepPause)
        || (m_entries.size() >= kFirstSweep && past >= kSweepInterval);
}

void AddressLedger::sweep()
{
    const SteadyTime now = m_clock.steadyNow();
    m_entries.removeIf([now](const auto &each) {
        Entry &entry = each.value();
        return entry.connections == 0 && entry.connecting.isFull(now) && entry.signingIn.isFull(now)
            && entry.asking.isFull(now);
    });
    // Twice as many before the next one, so that a sweep costs each new address a constant share.
    m_sweepAt = std::clamp(2 * m_entries.size(), kFirstSweep, addressLimit);
    m_sweptAt = now;
}

} // namespace hearth::server
