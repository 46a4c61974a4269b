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

std::optional<std::chrono::milliseconds> LoginThrottle::delayFor(const QString &name,
                                                                 const QString &from) const
{
    const Failures address = failuresOf(m_addresses, from);
    if (address.count == 0)
        return std::nullopt;
    const int counted = std::max(address.count, failuresOf(m_accounts, foldName(name)).count);
    const auto wait = address.last + delayAfter(counted) - m_clock.steadyNow();
    return wait.count() > 0 ? std::optional(wait) : std::nullopt;
}

void LoginThrottle::failed(const QString &name, const QString &from)
{
    if (m_mode == Mode::Off)
        return;
    count(m_accounts, foldName(name));
    count(m_addresses, from);
}

LoginThrottle::Failures LoginThrottle::failuresOf(const Table &table, const QString &key) const
{
    auto found = table.constFind(key);
    if (found == table.cend() && table.size() >= entryLimit)
        found = table.constFind(QString());
    const bool counts = found != table.cend() && found->last + forgetAfter > m_clock.steadyNow();
    return counts ? *found : Failures();
}

void LoginThrottle::count(Table &table, const QString &key)
{
    const SteadyTime now = m_clock.steadyNow();
    if (!table.contains(key) && table.size() >= entryLimit - 1)
        table.removeIf([now](const auto &each) { return each.value().last + forgetAfter <= now; });
    const bool isFull = table.size() >= entryLimit - 1 && !table.contains(key);
    Failures &failures = table[isFull ? QString() : key];
    if (failures.last + forgetAfter <= now)
        failures.count = 0;
    ++failures.count;
    failures.last = now;
}

} // namespace hearth::server
