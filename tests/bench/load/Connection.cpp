// SPDX-License-Identifier: MIT
#include "tests/bench/load/Connection.h"

#include "tests/bench/load/FrameScan.h"
#include "tests/bench/load/WebSocketFraming.h"

#include <array>
#include <random>

namespace hearth::bench {

namespace {

constexpr int kSlowReceiveBuffer = 4096;
constexpr int kNoCloseFrame = 1006; // RFC 6455 §7.1.5
constexpr std::size_t kMaxResponse = 16 * 1024;

std::uint32_t newMask()
{
    // Unpredictable enough: masks protect proxies from pages, and here are no pages.
    static std::minstd_rand random(std::random_device{}());
    return static_cast<std::uint32_t>(random()) | 1U;
}

std::string lowered(std::string_view text)
{
    std::string out(text);
    for (char &c : out) {
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

} // namespace

Connection::Connection(std::size_t index, std::size_t room, std::string token, Surroundings &around)
    : m_around(around)
    , m_index(index)
    , m_room(room)
    , m_token(std::move(token))
{}

void Connection::open(bool isSlow)
{
    m_isSlow = isSlow;
    m_openedAt = nowNanoseconds();
    m_state = State::Establishing;
    if (m_stream.connect(m_around.target, m_around.tls, isSlow ? kSlowReceiveBuffer : 0)
        == Stream::Status::Failed)
        return fail(m_stream.problem(), kNoCloseFrame);
    m_watched = EPOLLOUT;
    m_around.poller.add(m_stream.descriptor(), m_watched, *this);
}

void Connection::send(std::string_view payload)
{
    if (m_state == State::Ended)
        return;
    const bool wasEmpty = m_unsent.empty();
    // For rawsend in the clear: it copies the message's number from where it stands.
    appendClientFrame(m_unsent, Opcode::Text, payload,
                      m_around.dialect == Dialect::Rawsend ? 0 : newMask());
    if (wasEmpty)
        flush();
}

void Connection::stopReading()
{
    m_isReading = false;
    watch(!m_unsent.empty());
}

void Connection::resumeReading()
{
    m_isReading = true;
    watch(!m_unsent.empty());
}

void Connection::drop()
{
    if (m_stream.descriptor() >= 0)
        m_around.poller.remove(m_stream.descriptor());
    m_stream.close();
    m_state = State::Ended;
}

void Connection::giveUp()
{
    fail("no answer in time", kNoCloseFrame);
}

void Connection::ready(std::uint32_t events)
{
    if (m_state == State::Ended)
        return;
    if (m_state == State::Establishing)
        return establish();
    if ((events & EPOLLOUT) != 0 && !m_unsent.empty())
        flush();
    const bool hasInput = (events & (EPOLLIN | EPOLLHUP | EPOLLERR)) != 0;
    if (m_state == State::Ended || !hasInput)
        return;
    if (m_isReading)
        return readAll();
    // The end comes unasked for; whoever does not read is not told why.
    if ((events & (EPOLLHUP | EPOLLERR)) != 0)
        fail("the connection was cut", kNoCloseFrame);
}

void Connection::establish()
{
    switch (m_stream.establish()) {
    case Stream::Status::Done:
        return beginUpgrade();
    case Stream::Status::WantRead:
        m_watched = EPOLLIN;
        return m_around.poller.change(m_stream.descriptor(), m_watched, *this);
    case Stream::Status::WantWrite:
        m_watched = EPOLLOUT;
        return m_around.poller.change(m_stream.descriptor(), m_watched, *this);
    case Stream::Status::Ended:
        return fail("closed before the handshake", kNoCloseFrame);
    case Stream::Status::Failed:
        return fail(m_stream.problem(), kNoCloseFrame);
    }
}

void Connection::beginUpgrade()
{
    m_state = State::Upgrading;
    const Target &target = m_around.target;
    const bool isHearth = m_around.dialect == Dialect::Hearth;
    m_unsent = "GET " + target.path;
    if (!isHearth)
        m_unsent += "?room=" + std::to_string(m_room);
    m_unsent += " HTTP/1.1\r\nHost: "
        + (target.host.find(':') == std::string::npos ? target.host : "[" + target.host + "]") + ":"
        + target.port
        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
          "Sec-WebSocket-Key: "
        + m_around.key + "\r\n";
    if (isHearth)
        m_unsent +=
            "Sec-WebSocket-Protocol: hearth.v1.json\r\nAuthorization: Bearer " + m_token + "\r\n";
    m_unsent += "\r\n";
    flush();
}

void Connection::readAll()
{
    static std::array<char, 256 * 1024> buffer;
    while (m_state != State::Ended && m_isReading) {
        const Stream::Transfer got = m_stream.read(buffer.data(), buffer.size());
        switch (got.status) {
        case Stream::Status::Done:
            break;
        case Stream::Status::WantRead:
        case Stream::Status::WantWrite:
            return;
        case Stream::Status::Ended:
            return fail("closed without an answer", kNoCloseFrame);
        case Stream::Status::Failed:
            return fail(m_stream.problem(), kNoCloseFrame);
        }
        const std::string_view data(buffer.data(), got.bytes);
        if (m_partial.empty()) {
            if (!take(data, nowNanoseconds()))
                return;
        } else {
            const std::string whole = std::exchange(m_partial, {}).append(data);
            if (!take(whole, nowNanoseconds()))
                return;
        }
        // There is no more, or it makes the socket ready again. TLS may hold more than it gave.
        if (!m_around.tls && got.bytes < buffer.size())
            return;
    }
}

bool Connection::take(std::string_view data, std::int64_t now)
{
    if (m_state == State::Upgrading) {
        const std::size_t used = takeResponse(data);
        if (m_state == State::Ended)
            return false;
        data.remove_prefix(used);
        if (m_state == State::Upgrading) {
            m_partial.assign(data);
            return true;
        }
    }
    while (!data.empty()) {
        ServerFrame frame;
        switch (readServerFrame(data, frame)) {
        case FrameState::Partial:
            m_partial.assign(data);
            return true;
        case FrameState::Broken:
            fail("broken frame", kNoCloseFrame);
            return false;
        case FrameState::Whole:
            break;
        }
        if (!takeFrame(frame, now))
            return false;
        data.remove_prefix(frame.bytes);
    }
    return true;
}

std::size_t Connection::takeResponse(std::string_view data)
{
    const std::size_t end = data.find("\r\n\r\n");
    if (end == std::string_view::npos) {
        if (data.size() > kMaxResponse)
            fail("endless answer to the handshake", kNoCloseFrame);
        return 0;
    }
    const std::string_view head = data.substr(0, end);
    const std::string_view status = head.substr(0, head.find('\r'));
    if (status.find(" 101") == std::string_view::npos) {
        fail(std::string(status), kNoCloseFrame);
        return 0;
    }
    // The value has upper and lower case, the name any.
    const std::string name = "sec-websocket-accept:";
    const std::size_t at = lowered(head).find(name);
    if (at == std::string::npos
        || head.substr(at + name.size()).find(m_around.accept) == std::string_view::npos) {
        fail("wrong Sec-WebSocket-Accept", kNoCloseFrame);
        return 0;
    }
    if (m_around.dialect == Dialect::Hearth) {
        m_state = State::Greeting;
    } else {
        m_state = State::Open;
        m_around.listener.opened(*this);
    }
    return end + 4;
}

bool Connection::takeFrame(const ServerFrame &frame, std::int64_t now)
{
    switch (frame.opcode) {
    case Opcode::Ping:
        ++m_around.pings;
        appendClientFrame(m_unsent, Opcode::Pong, frame.payload, newMask());
        flush();
        return m_state != State::Ended;
    case Opcode::Pong:
        return true;
    case Opcode::Close: {
        int code = kNoCloseFrame - 1; // RFC 6455 §7.1.5: a close frame without a code
        if (frame.payload.size() >= 2)
            code = static_cast<unsigned char>(frame.payload[0]) << 8
                | static_cast<unsigned char>(frame.payload[1]);
        fail("closed with " + std::to_string(code), code);
        return false;
    }
    case Opcode::Continuation:
    case Opcode::Text:
    case Opcode::Binary:
        break;
    }
    if (frame.isFinal && m_fragments.empty()) {
        deliver(frame.payload, now);
    } else {
        m_fragments.append(frame.payload);
        if (frame.isFinal)
            deliver(std::exchange(m_fragments, {}), now);
    }
    return m_state != State::Ended;
}

void Connection::deliver(std::string_view payload, std::int64_t now)
{
    m_around.listener.frameReceived(*this, payload, now);
    if (m_state == State::Greeting && scanFrame(payload).kind == FrameFacts::Kind::Welcome) {
        m_state = State::Open;
        m_around.listener.opened(*this);
    }
}

void Connection::flush()
{
    std::size_t sent = 0;
    while (sent < m_unsent.size()) {
        const auto taken = m_stream.write(std::string_view(m_unsent).substr(sent));
        if (taken.status == Stream::Status::Ended || taken.status == Stream::Status::Failed) {
            // What it said before it went may still be read, and tells why.
            m_unsent.clear();
            return watch(false);
        }
        if (taken.status != Stream::Status::Done)
            break;
        sent += taken.bytes;
    }
    m_unsent.erase(0, sent);
    watch(!m_unsent.empty());
}

void Connection::watch(bool wantsWrite)
{
    if (m_stream.descriptor() < 0)
        return;
    const std::uint32_t wanted =
        (m_isReading ? std::uint32_t{EPOLLIN} : 0U) | (wantsWrite ? std::uint32_t{EPOLLOUT} : 0U);
    if (wanted == m_watched)
        return;
    m_watched = wanted;
    m_around.poller.change(m_stream.descriptor(), wanted, *this);
}

void Connection::fail(const std::string &why, int code)
{
    if (m_state == State::Ended)
        return;
    const bool wasOpen = m_state == State::Open;
    drop();
    if (wasOpen)
        m_around.listener.closed(*this, code);
    else
        m_around.listener.refused(*this, why);
}

} // namespace hearth::bench
