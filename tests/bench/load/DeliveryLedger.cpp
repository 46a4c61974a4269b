// SPDX-License-Identifier: MIT
#include "tests/bench/load/DeliveryLedger.h"

namespace hearth::bench {

std::uint64_t DeliveryLedger::begin(std::size_t sender, std::size_t members, std::int64_t due)
{
    m_entries.push_back(Entry{due, sender, members, false});
    ++m_outstanding;
    m_missing += members;
    return m_next++;
}

std::optional<DeliveryLedger::Receipt> DeliveryLedger::receive(std::uint64_t number,
                                                               std::int64_t now)
{
    Entry *entry = find(number);
    if (!entry)
        return std::nullopt;
    --entry->missing;
    --m_missing;
    const Receipt receipt{now - entry->due, entry->sender,
                          entry->missing == 0 && !entry->isGivenUp};
    settle(*entry);
    return receipt;
}

std::optional<DeliveryLedger::Receipt> DeliveryLedger::refuse(std::uint64_t number)
{
    Entry *entry = find(number);
    if (!entry)
        return std::nullopt;
    m_missing -= entry->missing;
    entry->missing = 0;
    const Receipt receipt{0, entry->sender, !entry->isGivenUp};
    settle(*entry);
    return receipt;
}

std::vector<std::size_t> DeliveryLedger::expire(std::int64_t before)
{
    std::vector<std::size_t> senders;
    for (Entry &entry : m_entries) {
        if (entry.due >= before)
            break;
        if (entry.missing == 0 || entry.isGivenUp)
            continue;
        entry.isGivenUp = true;
        --m_outstanding;
        senders.push_back(entry.sender);
    }
    return senders;
}

std::optional<std::int64_t> DeliveryLedger::dueOf(std::uint64_t number)
{
    const Entry *entry = find(number);
    return entry ? std::optional(entry->due) : std::nullopt;
}

DeliveryLedger::Entry *DeliveryLedger::find(std::uint64_t number)
{
    if (number < m_first || number - m_first >= m_entries.size())
        return nullptr;
    Entry &entry = m_entries[number - m_first];
    return entry.missing > 0 ? &entry : nullptr;
}

void DeliveryLedger::settle(const Entry &entry)
{
    if (entry.missing > 0)
        return;
    if (!entry.isGivenUp)
        --m_outstanding;
    while (!m_entries.empty() && m_entries.front().missing == 0) {
        m_entries.pop_front();
        ++m_first;
    }
}

} // namespace hearth::bench
