// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hearth::faults {

//! What one client sent, what it was told of it, and what it saw. It records and doubts; whether
//! all of it is as promised says the Verdict, which compares it with the log.
class Ledger
{
public:
    struct Sent
    {
        std::string room;
        std::string text;
        std::string message{}; //!< its id, once acked
        std::int64_t seq = 0; //!< 0: not acked yet
        std::string refusal{}; //!< the code of an error that no second try mends
    };

    //! One room as this client knows it, from the first event on that it was to get.
    struct View
    {
        std::int64_t first = 1;
        std::vector<std::uint64_t> marks; //!< of seq first, first + 1 …
        std::int64_t acked = 0; //!< the highest seq that an ack told; its event may come yet

        [[nodiscard]] std::int64_t last() const
        {
            return first + static_cast<std::int64_t>(marks.size()) - 1;
        }
    };

    enum class Sight { New, Repeated, Gap };
    enum class Disorder { Doubted, Expected };

    //! Marks of what is no message, and of what a client that had to fetch pages can't know.
    static constexpr std::uint64_t otherEvent = 1;
    static constexpr std::uint64_t notFetched = 2;
    static std::uint64_t markOf(std::string_view message);

    void sent(const std::string &id, const std::string &room, const std::string &text);
    //! Doubts an ack that differs from an earlier one, or answers nothing.
    void acked(const std::string &id, const std::string &message, std::int64_t seq);
    void refused(const std::string &id, const std::string &code);

    //! The room was entered when `lastSeq` was its last; only once for each room.
    void enter(const std::string &room, std::int64_t lastSeq);
    //! The log is another one: nothing is known of the room.
    void startOver(const std::string &room);
    //! Anything but New is a breach within one session, and doubted unless it is Expected: as when
    //! live events went out before a `sync` that came too late to hold them back.
    Sight saw(const std::string &room, std::int64_t seq, std::uint64_t mark,
              Disorder disorder = Disorder::Doubted);
    //! A replay was refused: what is known of the room is dropped, pages up to `to` come.
    void forget(const std::string &room, std::int64_t to);
    void fetched(const std::string &room, std::int64_t seq, std::uint64_t mark);
    void doubt(const std::string &what);

    [[nodiscard]] std::int64_t lastSeq(const std::string &room) const;

    [[nodiscard]] const std::unordered_map<std::string, Sent> &sends() const { return m_sent; }

    [[nodiscard]] const std::map<std::string, View> &views() const { return m_views; }

    //! Lines for a person.
    [[nodiscard]] const std::vector<std::string> &doubts() const { return m_doubts; }

private:
    std::unordered_map<std::string, Sent> m_sent;
    std::map<std::string, View> m_views;
    std::vector<std::string> m_doubts;
};

} // namespace hearth::faults
