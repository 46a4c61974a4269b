// SPDX-License-Identifier: MIT
#include "tests/faults/Ledger.h"

#include <algorithm>
#include <functional>

namespace hearth::faults {

namespace {
constexpr std::uint64_t kFirstMark = 16; // below it stand the marks that are no message
constexpr std::size_t kMostDoubts = 20;
} // namespace

std::uint64_t Ledger::markOf(std::string_view message)
{
    return std::hash<std::string_view>()(message) | kFirstMark;
}

void Ledger::sent(const std::string &id, const std::string &room, const std::string &text)
{
    m_sent.emplace(id, Sent{room, text});
}

void Ledger::acked(const std::string &id, const std::string &message, std::int64_t seq)
{
    const auto found = m_sent.find(id);
    if (found == m_sent.end())
        return doubt("an ack for what was not sent: " + id);
    Sent &sent = found->second;
    if (sent.seq != 0 && (sent.seq != seq || sent.message != message))
        doubt("two acks of " + id + " differ: seq " + std::to_string(sent.seq) + " and "
              + std::to_string(seq));
    sent.seq = seq;
    sent.message = message;
    View &view = m_views[sent.room];
    view.acked = std::max(view.acked, seq);
}

void Ledger::refused(const std::string &id, const std::string &code)
{
    if (const auto found = m_sent.find(id); found != m_sent.end())
        found->second.refusal = code;
}

void Ledger::enter(const std::string &room, std::int64_t lastSeq)
{
    m_views.try_emplace(room, View{lastSeq + 1, {}});
}

void Ledger::startOver(const std::string &room)
{
    m_views[room] = View();
}

Ledger::Sight Ledger::saw(const std::string &room, std::int64_t seq, std::uint64_t mark,
                          Disorder disorder)
{
    View &view = m_views[room];
    const std::int64_t last = view.last();
    if (seq == last + 1) {
        view.marks.push_back(mark);
        return Sight::New;
    }
    const Sight sight = seq > last ? Sight::Gap : Sight::Repeated;
    if (disorder == Disorder::Expected)
        return sight;
    if (sight == Sight::Gap)
        doubt("a gap in " + room + ": " + std::to_string(seq) + " came after "
              + std::to_string(last));
    else
        doubt(room + " " + std::to_string(seq) + " came when " + std::to_string(last)
              + " was there already");
    return sight;
}

void Ledger::forget(const std::string &room, std::int64_t to)
{
    View &view = m_views[room];
    view.marks.assign(static_cast<std::size_t>(std::max<std::int64_t>(to - view.first + 1, 0)),
                      notFetched);
}

void Ledger::fetched(const std::string &room, std::int64_t seq, std::uint64_t mark)
{
    View &view = m_views[room];
    if (seq >= view.first && seq <= view.last())
        view.marks[static_cast<std::size_t>(seq - view.first)] = mark;
}

void Ledger::doubt(const std::string &what)
{
    if (m_doubts.size() < kMostDoubts)
        m_doubts.push_back(what);
}

std::int64_t Ledger::lastSeq(const std::string &room) const
{
    const auto found = m_views.find(room);
    return found == m_views.end() ? 0 : found->second.last();
}

} // namespace hearth::faults
