// SPDX-License-Identifier: MIT
#include "tests/faults/Verdict.h"

namespace hearth::faults {

namespace {
constexpr std::size_t kMostComplaints = 12;
} // namespace

Verdict::Verdict(const StoredLog &log)
    : m_log(log)
{
    checkLog();
}

QString Verdict::screenComplaint(const StoredLog &log, const std::string &room,
                                 const std::vector<std::string> &screen)
{
    const auto found = log.rooms.find(room);
    std::string last = "nothing";
    std::size_t at = 0;
    for (const StoredLog::Entry &entry :
         found == log.rooms.end() ? std::vector<StoredLog::Entry>() : found->second) {
        if (entry.message.empty())
            continue;
        if (at == screen.size() || screen[at] != entry.text)
            return QString::fromStdString((at < screen.size() ? screen[at] : "nothing")
                                          + " stands after " + last + ", the log has " + entry.text
                                          + "\n");
        last = screen[at++];
    }
    return at < screen.size() ? QString::fromStdString(screen[at] + " stands after the log's end\n")
                              : QString();
}

void Verdict::checkLog()
{
    for (const auto &[room, entries] : m_log.rooms) {
        std::int64_t expected = 1;
        for (const StoredLog::Entry &entry : entries) {
            if (entry.seq != expected)
                complain(room + ": seq " + std::to_string(entry.seq) + " follows "
                         + std::to_string(expected - 1));
            expected = entry.seq + 1;
            if (entry.message.empty())
                continue;
            Place &place = m_texts[entry.text];
            place = {room, entry.seq, entry.message, place.count + 1, false};
            if (place.count > 1)
                complain("twice in the log: " + entry.text);
        }
    }
}

void Verdict::hear(const std::string &name, const Ledger &ledger)
{
    for (const std::string &doubt : ledger.doubts())
        complain(name + ": " + doubt);
    checkSends(name, ledger);
    for (const auto &[room, view] : ledger.views())
        checkView(name, room, view);
}

void Verdict::checkSends(const std::string &name, const Ledger &ledger)
{
    for (const auto &[id, sent] : ledger.sends()) {
        const auto found = m_texts.find(sent.text);
        if (found != m_texts.end())
            found->second.isSent = true;
        if (!sent.refusal.empty())
            complain(name + ": refused for good, with " + sent.refusal + ": " + sent.text);
        if (sent.seq == 0)
            continue;
        if (found == m_texts.end()) {
            complain(name + ": acked with seq " + std::to_string(sent.seq)
                     + " and not in the log: " + sent.text);
            continue;
        }
        const Place &place = found->second;
        if (place.room != sent.room || place.seq != sent.seq || place.message != sent.message)
            complain(name + ": acked as " + sent.message + " at " + std::to_string(sent.seq)
                     + ", stored as " + place.message + " at " + std::to_string(place.seq));
    }
}

void Verdict::checkView(const std::string &name, const std::string &room, const Ledger::View &view)
{
    const auto found = m_log.rooms.find(room);
    const std::int64_t last =
        found == m_log.rooms.end() || found->second.empty() ? 0 : found->second.back().seq;
    if (view.last() != last)
        complain(name + ": knows " + room + " up to " + std::to_string(view.last())
                 + ", the log goes to " + std::to_string(last));
    if (found == m_log.rooms.end())
        return;
    for (const StoredLog::Entry &entry : found->second) {
        if (entry.seq < view.first || entry.seq > view.last())
            continue;
        const std::uint64_t mark = view.marks[static_cast<std::size_t>(entry.seq - view.first)];
        const bool fits = entry.message.empty()
            ? mark == Ledger::otherEvent || mark == Ledger::notFetched
            : mark == Ledger::markOf(entry.message);
        if (!fits)
            complain(name + ": saw something else at " + room + " " + std::to_string(entry.seq));
    }
}

QString Verdict::complaints()
{
    for (const auto &[text, place] : m_texts) {
        if (!place.isSent)
            complain("nobody sent " + text);
    }
    QString lines;
    for (const std::string &complaint : m_complaints)
        lines += QString::fromStdString(complaint).left(300) + QLatin1Char('\n');
    return lines;
}

void Verdict::complain(const std::string &what)
{
    if (m_complaints.size() < kMostComplaints)
        m_complaints.push_back(what);
}

} // namespace hearth::faults
