// SPDX-License-Identifier: MIT
#include "server/accounts/LoginThrottle.h"

#include "server/accounts/UserDirectory.h"

#include <algorithm>

namespace hearth::server {

namespace {

std::chrono::milliseconds delayAfter(int failures)
{
    if (failures < LoginThrottle::freeFailures)
        return std::chrono::milliseconds(0);
    constexpr int enough = 10; // to be above the longest delay
    const int doublings = std::min(failures - LoginThrottle::freeFailures, enough);
    return std::min<std::chrono::milliseconds>(LoginThrottle::firstDelay * (1 << doublings),
                                               LoginThrottle::longestDelay);
}

} // namespace

LoginThrottle::LoginThrottle(const Clock &clock, Mode mode)
    : m_clock(clock)
    , m_mode(mode)
{}

Result<LoginThrottle::Attempt, std::chrono::milliseconds> LoginThrottle::begin(const QString &name,
                                                                               const QString &from)
{
    if (m_mode == Mode::Off)
        return Attempt();
    if (const auto wait = delayFor(name, from); wait.count() > 0)
        return Failure{wait};
    Attempt attempt;
    attempt.m_isCounted = true;
    attempt.m_account = foldName(name);
    attempt.m_address = placeFor(m_addresses, from);
    ++m_addresses[attempt.m_address].underWay;
    return attempt;
}

void LoginThrottle::failed(const Attempt &attempt)
{
    if (m_mode == Mode::On && attempt.m_isCounted) {
        count(m_accounts, attempt.m_account);
        count(m_addresses, attempt.m_address);
    }
    forgive(attempt);
}

void LoginThrottle::forgive(const Attempt &attempt)
{
    if (!attempt.m_isCounted)
        return;
    const auto address = m_addresses.find(attempt.m_address);
    if (address == m_addresses.end())
        return;
    --address->underWay;
    if (address->underWay == 0 && address->count == 0)
        m_addresses.erase(address);
}

std::chrono::milliseconds LoginThrottle::delayFor(const QString &name, const QString &from) const
{
    const Failures address = failuresOf(m_addresses, from);
    const int ofAccount = failuresOf(m_accounts, foldName(name)).count;
    if (address.count > 0) {
        const auto wait =
            address.last + delayAfter(std::max(address.count, ofAccount)) - m_clock.steadyNow();
        if (wait.count() > 0)
            return wait;
    }
    if (address.underWay == 0)
        return std::chrono::milliseconds(0);
    // They may all fail; until that is known, nobody waits longer for them than the least.
    const int mayHaveFailed = address.count + address.underWay;
    return std::min<std::chrono::milliseconds>(delayAfter(std::max(mayHaveFailed, ofAccount)),
                                               firstDelay);
}

LoginThrottle::Failures LoginThrottle::failuresOf(const Table &table, const QString &key) const
{
    auto found = table.constFind(key);
    if (found == table.cend() && table.size() >= entryLimit)
        found = table.constFind(QString());
    if (found == table.cend())
        return {};
    Failures failures = *found;
    if (failures.last + forgetAfter <= m_clock.steadyNow())
        failures.count = 0;
    return failures;
}

QString LoginThrottle::placeFor(Table &table, const QString &key) const
{
    if (table.contains(key) || table.size() < entryLimit - 1)
        return key;
    const SteadyTime now = m_clock.steadyNow();
    table.removeIf([now](const auto &each) {
        return each.value().underWay == 0 && each.value().last + forgetAfter <= now;
    });
    return table.size() < entryLimit - 1 ? key : QString();
}

void LoginThrottle::count(Table &table, const QString &key)
{
    const SteadyTime now = m_clock.steadyNow();
    Failures &failures = table[placeFor(table, key)];
    if (failures.last + forgetAfter <= now)
        failures.count = 0;
    ++failures.count;
    failures.last = now;
}

} // namespace hearth::server
