// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>
#include <memory>

namespace hearth::server {

//! The HTTP requests of one worker that are under way: from their head on until their answer has
//! left this program, and where the connection ends with it, until the peer has had the time to
//! take it. Outlives its tickets.
class OpenExchanges
{
    struct Closing
    {
        void operator()(OpenExchanges *all) const { all->close(); }
    };

public:
    //! Stands for one of them, for as long as it or what it was moved to lives. May be null, which
    //! stands for none.
    using Ticket = std::unique_ptr<OpenExchanges, Closing>;

    //! `emptied` is called whenever the last of them closes.
    explicit OpenExchanges(std::function<void()> emptied)
        : m_emptied(std::move(emptied))
    {}

    OpenExchanges(const OpenExchanges &) = delete;
    OpenExchanges &operator=(const OpenExchanges &) = delete;

    [[nodiscard]] Ticket open()
    {
        ++m_count;
        return Ticket(this);
    }

    [[nodiscard]] bool isEmpty() const { return m_count == 0; }

private:
    void close()
    {
        if (--m_count == 0)
            m_emptied();
    }

    std::function<void()> m_emptied;
    std::size_t m_count = 0;
};

} // namespace hearth::server
