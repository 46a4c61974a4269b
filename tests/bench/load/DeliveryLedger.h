// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <vector>

namespace hearth::bench {

//! Which messages are on their way, and to how many members they have still to come.
class DeliveryLedger
{
public:
    struct Receipt
    {
        std::int64_t latency = 0; //!< nanoseconds
        std::size_t sender = 0;
        bool isLast = false; //!< everybody has it now, and the sender has not given it up
    };

    //! The number of a new message, from 1 on, that `members` have to get.
    std::uint64_t begin(std::size_t sender, std::size_t members, std::int64_t due);
    //! Nothing when no message of that number is on its way.
    std::optional<Receipt> receive(std::uint64_t number, std::int64_t now);
    //! The server said no: nobody will get it. As receive() of the last one.
    std::optional<Receipt> refuse(std::uint64_t number);
    //! Gives up what was due before `before`, and tells whose it was. What comes all the same is
    //! still counted as received.
    std::vector<std::size_t> expire(std::int64_t before);

    //! When it was due, while it is on its way.
    [[nodiscard]] std::optional<std::int64_t> dueOf(std::uint64_t number);

    //! Messages that have not come everywhere and are not given up.
    [[nodiscard]] std::size_t outstanding() const { return m_outstanding; }

    //! Deliveries that have not come, given up or not.
    [[nodiscard]] std::uint64_t missing() const { return m_missing; }

    [[nodiscard]] std::uint64_t begun() const { return m_next - 1; }

private:
    struct Entry
    {
        std::int64_t due = 0;
        std::size_t sender = 0;
        std::size_t missing = 0;
        bool isGivenUp = false;
    };

    Entry *find(std::uint64_t number);
    void settle(const Entry &entry);

    std::deque<Entry> m_entries;
    std::uint64_t m_first = 1; //!< the number of the first entry
    std::uint64_t m_next = 1;
    std::size_t m_outstanding = 0;
    std::uint64_t m_missing = 0;
};

} // namespace hearth::bench
