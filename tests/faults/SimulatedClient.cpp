// SPDX-License-Identifier: MIT
#include "tests/faults/SimulatedClient.h"

#include "tests/bench/load/FrameScan.h"
#include "tests/bench/load/RunTag.h"

#include <algorithm>

namespace hearth::faults {

using bench::jsonText;
using bench::nowNanoseconds;
using simdjson::dom::element;

namespace {

constexpr std::int64_t kRetryNanoseconds = 200'000'000;
constexpr std::int64_t kPageMessages = 200;
//! Of the 500 that room events wait for the first command.
constexpr std::int64_t kPromptMillis = 250;
//! No lateness: a server whose wall clock the scenario has set.
constexpr std::int64_t kClockIsFalseMillis = 60'000;

std::int64_t nanoseconds(std::chrono::milliseconds time)
{
    return std::chrono::nanoseconds(time).count();
}

std::int64_t wallClockMillis()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::system_clock::now().time_since_epoch())
        .count();
}

std::string text(const element &map, std::string_view key)
{
    std::string_view found;
    return map[key].get(found) == simdjson::SUCCESS ? std::string(found) : std::string();
}

std::int64_t integer(const element &map, std::string_view key)
{
    std::int64_t found = 0;
    return map[key].get(found) == simdjson::SUCCESS ? found : 0;
}

bool isTrue(const element &map, std::string_view key)
{
    bool found = false;
    return map[key].get(found) == simdjson::SUCCESS && found;
}

} // namespace

SimulatedClient::SimulatedClient(std::size_t index, std::string token,
                                 bench::Connection::Surroundings &surroundings,
                                 const ClientHabits &habits)
    : m_index(index)
    , m_token(std::move(token))
    , m_surroundings(&surroundings)
    , m_habits(habits)
    , m_random(static_cast<std::mt19937::result_type>(index))
{}

void SimulatedClient::goOnline()
{
    if (m_state == State::Away)
        connect(nowNanoseconds());
}

void SimulatedClient::goOffline()
{
    drop();
    m_state = State::Away;
}

void SimulatedClient::freeze()
{
    m_isFrozen = true;
    if (m_connection)
        m_connection->stopReading();
}

void SimulatedClient::thaw()
{
    m_isFrozen = false;
    if (m_connection)
        m_connection->resumeReading();
}

void SimulatedClient::send(const std::string &room, const std::string &words)
{
    const std::string id = bench::newCommandId();
    m_ledger.sent(id, room, words);
    m_waiting.push_back(id);
    flush();
}

void SimulatedClient::sync()
{
    if (m_state != State::Connecting && m_state != State::Online)
        return;
    std::string rooms;
    for (const auto &[room, view] : m_ledger.views())
        rooms += (rooms.empty() ? "" : ",") + jsonText(room) + ":" + std::to_string(view.last());
    m_syncId = nextId();
    m_state = State::Syncing;
    if (m_welcomedAt != 0) {
        const std::int64_t late = wallClockMillis() - m_welcomedAt;
        m_isLate = late > kPromptMillis && late < kClockIsFalseMillis;
        m_welcomedAt = 0;
    }
    post(m_syncId, R"("type":"sync","epoch":)" + jsonText(m_epoch) + R"(,"rooms":{)" + rooms + "}");
}

void SimulatedClient::tick(std::int64_t now)
{
    if (m_isFrozen)
        return;
    switch (m_state) {
    case State::Away:
        return;
    case State::Waiting:
        if (now >= m_due)
            connect(now);
        return;
    case State::Connecting:
        if (now >= m_due)
            m_connection->giveUp();
        return;
    case State::Syncing:
    case State::Online:
        break;
    }
    const std::int64_t silence = nanoseconds(m_habits.silence);
    if (now >= m_heard + silence + nanoseconds(m_habits.patience)) {
        ++m_counts.givenUp;
        drop();
        return waitForNext();
    }
    if (now >= m_heard + silence && !m_hasPinged) {
        m_hasPinged = true;
        post(nextId(), R"("type":"ping")");
    }
    if (m_hasToSync && now >= m_sendAgainAt) {
        m_hasToSync = false;
        m_state = State::Online;
        sync();
    }
    flush();
}

void SimulatedClient::connect(std::int64_t now)
{
    m_state = State::Connecting;
    m_due = now + nanoseconds(m_habits.patience);
    m_connection = std::make_unique<bench::Connection>(m_index, 0, m_token, *m_surroundings);
    m_connection->open(m_pace == Pace::Slow);
}

void SimulatedClient::waitForNext()
{
    m_state = State::Waiting;
    const auto most = std::min(m_habits.firstPause.count() << std::min(m_tries, 10U),
                               m_habits.longestPause.count());
    ++m_tries;
    const auto pause = std::uniform_int_distribution<std::int64_t>(0, most)(m_random);
    m_due = nowNanoseconds() + nanoseconds(std::chrono::milliseconds(pause));
}

//! What was in flight is sent again first, in its order.
void SimulatedClient::drop()
{
    if (m_connection) {
        m_connection->drop();
        m_past.push_back(std::move(m_connection));
    }
    m_waiting.insert(m_waiting.begin(), m_inFlight.begin(), m_inFlight.end());
    m_inFlight.clear();
    m_pages.clear();
    m_syncId.clear();
    m_hasToSync = false;
    m_hasPinged = false;
    m_isLate = false;
    m_welcomedAt = 0;
}

void SimulatedClient::opened()
{
    m_tries = 0;
    ++m_counts.welcomes;
    sync();
}

void SimulatedClient::ended(int code)
{
    ++m_counts.closes[code];
    drop();
    waitForNext();
}

void SimulatedClient::refused(const std::string &why)
{
    ++m_counts.refusals[why];
    drop();
    waitForNext();
}

void SimulatedClient::frame(std::string_view payload, std::int64_t now)
{
    m_heard = now;
    m_hasPinged = false;
    element frame;
    if (m_parser.parse(payload.data(), payload.size()).get(frame) != simdjson::SUCCESS)
        return m_ledger.doubt("a frame that can't be read: " + std::string(payload.substr(0, 80)));
    const std::string type = text(frame, "type");
    if (type == "welcome")
        welcome(frame);
    else if (type == "ack")
        ack(frame);
    else if (type == "error")
        error(frame);
    else if (integer(frame, "seq") > 0 && !text(frame, "room").empty())
        event(frame, type);
}

void SimulatedClient::welcome(const element &frame)
{
    const std::string epoch = text(frame, "epoch");
    const bool isOther = !m_epoch.empty() && epoch != m_epoch;
    m_epoch = epoch;
    m_welcomedAt = integer(frame, "timestamp");
    simdjson::dom::array rooms;
    if (frame["rooms"].get(rooms) != simdjson::SUCCESS)
        return m_ledger.doubt("a welcome without rooms");
    for (const element room : rooms) {
        const std::string id = text(room, "id");
        if (isOther)
            m_ledger.startOver(id);
        else
            m_ledger.enter(id, integer(room, "last_seq"));
    }
}

void SimulatedClient::event(const element &frame, std::string_view type)
{
    const std::string room = text(frame, "room");
    std::uint64_t mark = Ledger::otherEvent;
    element message;
    if (type == "message.new" && frame["message"].get(message) == simdjson::SUCCESS)
        mark = Ledger::markOf(text(message, "id"));
    const auto disorder = m_isLate ? Ledger::Disorder::Expected : Ledger::Disorder::Doubted;
    if (m_ledger.saw(room, integer(frame, "seq"), mark, disorder) == Ledger::Sight::Gap
        && m_syncId.empty())
        sync();
}

void SimulatedClient::ack(const element &frame)
{
    const std::string ref = text(frame, "ref");
    element part;
    if (ref == m_syncId && frame["rooms"].get(part) == simdjson::SUCCESS)
        return syncAck(part);
    if (const auto found = m_pages.find(ref); found != m_pages.end()) {
        const std::string room = found->second.first;
        return page(room, frame);
    }
    const auto sent = std::find(m_inFlight.begin(), m_inFlight.end(), ref);
    if (sent == m_inFlight.end() || frame["message"].get(part) != simdjson::SUCCESS)
        return m_ledger.doubt("an ack that nothing asked for: " + ref);
    m_ledger.acked(ref, text(part, "id"), integer(part, "seq"));
    m_inFlight.erase(sent);
    flush();
}

void SimulatedClient::syncAck(const element &rooms)
{
    m_syncId.clear();
    m_isLate = false;
    simdjson::dom::object ranges;
    if (rooms.get(ranges) != simdjson::SUCCESS)
        return m_ledger.doubt("an answer to sync without rooms");
    for (const auto [key, range] : ranges) {
        const std::string room(key);
        const std::int64_t to = integer(range, "to");
        if (isTrue(range, "complete")) {
            if (m_ledger.lastSeq(room) != to)
                m_ledger.doubt("a complete replay up to " + std::to_string(to) + " ended at "
                               + std::to_string(m_ledger.lastSeq(room)));
        } else if (!isTrue(range, "gone")) {
            ++m_counts.incompleteSyncs;
            m_ledger.forget(room, to);
            askPage(room, m_ledger.views().at(room).first - 1);
        }
    }
    settle();
}

void SimulatedClient::askPage(const std::string &room, std::int64_t after)
{
    const std::string id = nextId();
    m_pages.emplace(id, std::pair(room, m_ledger.lastSeq(room)));
    post(id,
         R"("type":"history.get","room":)" + jsonText(room) + R"(,"after":)" + std::to_string(after)
             + R"(,"limit":)" + std::to_string(kPageMessages));
}

void SimulatedClient::page(const std::string &room, const element &ack)
{
    const std::int64_t to = m_pages.at(text(ack, "ref")).second;
    m_pages.erase(text(ack, "ref"));
    simdjson::dom::array messages;
    if (ack["messages"].get(messages) != simdjson::SUCCESS)
        return m_ledger.doubt("a page without messages");
    std::int64_t last = 0;
    for (const element message : messages) {
        last = integer(message, "seq");
        m_ledger.fetched(room, last, Ledger::markOf(text(message, "id")));
    }
    if (isTrue(ack, "more") && last < to)
        askPage(room, last);
    settle();
}

void SimulatedClient::error(const element &frame)
{
    const std::string ref = text(frame, "ref");
    const std::string code = text(frame, "code");
    ++m_counts.errors[code];
    m_sendAgainAt = nowNanoseconds()
        + std::max(kRetryNanoseconds, integer(frame, "retry_after_ms") * 1'000'000);
    if (ref == m_syncId || m_pages.count(ref) > 0) {
        m_syncId.clear();
        m_pages.clear();
        m_hasToSync = true;
        return;
    }
    const auto sent = std::find(m_inFlight.begin(), m_inFlight.end(), ref);
    if (sent == m_inFlight.end())
        return m_ledger.doubt("an error that nothing asked for: " + code);
    m_inFlight.erase(sent);
    if (code == "unavailable" || code == "rate_limited")
        m_waiting.push_front(ref);
    else
        m_ledger.refused(ref, code);
}

void SimulatedClient::settle()
{
    if (!m_syncId.empty() || !m_pages.empty())
        return;
    m_state = State::Online;
    flush();
}

void SimulatedClient::flush()
{
    if (m_state != State::Online || m_isFrozen || nowNanoseconds() < m_sendAgainAt)
        return;
    while (!m_waiting.empty() && m_inFlight.size() < m_habits.inFlight) {
        const std::string id = m_waiting.front();
        m_waiting.pop_front();
        m_inFlight.push_back(id);
        const Ledger::Sent &sent = m_ledger.sends().at(id);
        post(id,
             R"("type":"message.send","room":)" + jsonText(sent.room) + R"(,"text":)"
                 + jsonText(sent.text));
    }
}

void SimulatedClient::post(const std::string &id, const std::string &rest)
{
    m_connection->send(R"({"id":)" + jsonText(id) + "," + rest + "}");
}

std::string SimulatedClient::nextId()
{
    return "c" + std::to_string(++m_commands);
}

} // namespace hearth::faults
