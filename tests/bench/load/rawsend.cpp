// SPDX-License-Identifier: MIT
// What a server of this kind can't be cheaper than: one send() of a finished frame for each
// delivery, and nothing besides. It parses no frames, keeps nothing and knows nobody.
#include "tests/bench/load/RunTag.h"
#include "tests/bench/load/WebSocketFraming.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <memory>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#include <vector>

using namespace hearth::bench;

namespace {

constexpr const char *kHelp = R"(rawsend: sends finished frames, for hearth-bench to compare with

Usage: rawsend [--port N] [--message-bytes N] [--frame-bytes N] [--drop-every N]

  --port N           of 127.0.0.1; 0 takes a free one (0)
  --message-bytes N  what each message from a client has, after the frame's header (150)
  --frame-bytes N    payload of the frames that are sent (430)
  --drop-every N     leaves out every Nth delivery, to see it noticed (0: none)
)";

struct Options
{
    std::size_t port = 0;
    std::size_t messageBytes = 150;
    std::size_t frameBytes = 430;
    std::size_t dropEvery = 0;
};

struct Room;

struct Member
{
    int descriptor = -1;
    Room *room = nullptr; //!< null before the handshake
    std::string input;
    std::string unsent; //!< what the socket did not take
};

struct Room
{
    std::vector<Member *> members;
    std::uint64_t seq = 0;
};

//! A frame as hearthd would send it, in which only the seq and the message's number change.
class CannedFrame
{
public:
    explicit CannedFrame(std::size_t payloadBytes)
    {
        std::string text = R"({"type":"message.new","id":"w0-1z","timestamp":1700000000123,)"
                           R"("room":"room","seq":          ,"message":{"text":")"
            + tagOf(0);
        const std::string end = "\"}}";
        if (text.size() + end.size() < payloadBytes)
            text.append(payloadBytes - text.size() - end.size(), 'x');
        appendServerFrame(m_bytes, Opcode::Text, text + end);
        m_seqAt = m_bytes.find("\"seq\":") + 6;
        m_tagAt = m_bytes.find(kTagMark);
    }

    [[nodiscard]] std::string_view with(std::uint64_t seq, const char *tag)
    {
        const auto digits = m_bytes.begin() + static_cast<std::ptrdiff_t>(m_seqAt);
        std::fill_n(digits, kTagDigits, ' ');
        std::to_chars(&*digits, &*digits + kTagDigits, seq);
        std::memcpy(m_bytes.data() + m_tagAt, tag, kTagBytes);
        return m_bytes;
    }

private:
    std::string m_bytes;
    std::size_t m_seqAt = 0;
    std::size_t m_tagAt = 0;
};

class Server
{
public:
    explicit Server(const Options &options)
        : m_options(options)
        , m_headerBytes(clientHeaderBytes(options.messageBytes))
        , m_frame(options.frameBytes)
        , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {}

    //! False when the port can't be had.
    [[nodiscard]] bool listen()
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        const int on = 1;
        ::setsockopt(m_listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        address.sin_port = htons(static_cast<std::uint16_t>(m_options.port));
        socklen_t size = sizeof address;
        auto *generic = reinterpret_cast<sockaddr *>(&address);
        if (::bind(m_listener, generic, size) != 0 || ::listen(m_listener, 4096) != 0
            || ::getsockname(m_listener, generic, &size) != 0)
            return false;
        watch(m_listener, EPOLLIN, nullptr, EPOLL_CTL_ADD);
        std::printf("rawsend listening on ws://127.0.0.1:%d/ws\n", ntohs(address.sin_port));
        std::fflush(stdout);
        return true;
    }

    [[noreturn]] void run()
    {
        std::array<epoll_event, 1024> events{};
        while (true) {
            const int count =
                ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), -1);
            for (int i = 0; i < count; ++i) {
                const epoll_event &event = events[static_cast<std::size_t>(i)];
                if (event.data.ptr)
                    handle(*static_cast<Member *>(event.data.ptr), event.events);
                else
                    acceptAll();
            }
        }
    }

private:
    void watch(int descriptor, std::uint32_t events, Member *member, int operation) const
    {
        epoll_event event{};
        event.events = events;
        event.data.ptr = member;
        ::epoll_ctl(m_epoll, operation, descriptor, &event);
    }

    void acceptAll()
    {
        while (true) {
            const int descriptor =
                ::accept4(m_listener, nullptr, nullptr, SOCK_NONBLOCK | SOCK_CLOEXEC);
            if (descriptor < 0)
                return;
            const int on = 1;
            ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            m_members.push_back(std::make_unique<Member>());
            m_members.back()->descriptor = descriptor;
            watch(descriptor, EPOLLIN, m_members.back().get(), EPOLL_CTL_ADD);
        }
    }

    void handle(Member &member, std::uint32_t events)
    {
        if (member.descriptor < 0)
            return;
        if ((events & EPOLLOUT) != 0)
            flush(member);
        if ((events & ~std::uint32_t{EPOLLOUT}) == 0)
            return;
        const ssize_t got = ::recv(member.descriptor, m_buffer.data(), m_buffer.size(), 0);
        if (got <= 0) {
            if (got == 0 || (errno != EAGAIN && errno != EINTR))
                leave(member);
            return;
        }
        member.input.append(m_buffer.data(), static_cast<std::size_t>(got));
        if (!member.room)
            return shakeHands(member);
        const std::size_t size = m_headerBytes + m_options.messageBytes;
        std::size_t used = 0;
        for (; member.room && member.input.size() - used >= size; used += size)
            fanOut(*member.room, member.input.data() + used + m_headerBytes);
        member.input.erase(0, used);
    }

    //! `tag` is where the message's text begins.
    void fanOut(Room &room, const char *tag)
    {
        const std::string_view frame = m_frame.with(++room.seq, tag);
        for (Member *member : room.members) {
            if (m_options.dropEvery > 0 && ++m_deliveries % m_options.dropEvery == 0)
                continue;
            if (!member->unsent.empty()) {
                member->unsent.append(frame);
                continue;
            }
            const ssize_t sent =
                ::send(member->descriptor, frame.data(), frame.size(), MSG_NOSIGNAL);
            if (sent == static_cast<ssize_t>(frame.size()))
                continue;
            member->unsent.append(
                frame.substr(static_cast<std::size_t>(std::max<ssize_t>(sent, 0))));
            watch(member->descriptor, EPOLLIN | EPOLLOUT, member, EPOLL_CTL_MOD);
        }
    }

    void flush(Member &member) const
    {
        const ssize_t sent =
            ::send(member.descriptor, member.unsent.data(), member.unsent.size(), MSG_NOSIGNAL);
        if (sent > 0)
            member.unsent.erase(0, static_cast<std::size_t>(sent));
        if (member.unsent.empty())
            watch(member.descriptor, EPOLLIN, &member, EPOLL_CTL_MOD);
    }

    void shakeHands(Member &member)
    {
        if (member.input.find("\r\n\r\n") == std::string::npos)
            return;
        const auto valueAfter = [&member](const char *name, char end) {
            const std::size_t at = member.input.find(name);
            if (at == std::string::npos)
                return std::string();
            const std::size_t begin = at + std::strlen(name);
            return member.input.substr(begin, member.input.find(end, begin) - begin);
        };
        const auto room = static_cast<std::size_t>(std::atoi(valueAfter("room=", ' ').c_str()));
        const std::string answer = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n"
                                   "Connection: Upgrade\r\nSec-WebSocket-Accept: "
            + acceptFor(valueAfter("Sec-WebSocket-Key: ", '\r')) + "\r\n\r\n";
        while (m_rooms.size() <= room)
            m_rooms.push_back(std::make_unique<Room>());
        member.input.clear();
        member.room = m_rooms[room].get();
        member.room->members.push_back(&member);
        static_cast<void>(::send(member.descriptor, answer.data(), answer.size(), MSG_NOSIGNAL));
    }

    void leave(Member &member)
    {
        if (member.room) {
            auto &members = member.room->members;
            members.erase(std::find(members.begin(), members.end(), &member));
        }
        // The object stays: events of this round may still point to it.
        ::close(member.descriptor);
        member.descriptor = -1;
        member.room = nullptr;
    }

    Options m_options;
    std::size_t m_headerBytes;
    CannedFrame m_frame;
    int m_epoll;
    int m_listener = -1;
    std::uint64_t m_deliveries = 0;
    std::array<char, 65536> m_buffer{};
    std::vector<std::unique_ptr<Member>> m_members;
    std::vector<std::unique_ptr<Room>> m_rooms;
};

bool parse(int argc, char **argv, Options &options)
{
    const std::array<std::pair<std::string_view, std::size_t *>, 4> known{
        {{"--port", &options.port},
         {"--message-bytes", &options.messageBytes},
         {"--frame-bytes", &options.frameBytes},
         {"--drop-every", &options.dropEvery}}};
    for (int i = 1; i + 1 < argc; i += 2) {
        const auto *found = std::find_if(known.begin(), known.end(),
                                         [&](const auto &flag) { return flag.first == argv[i]; });
        if (found == known.end())
            return false;
        const std::string_view value = argv[i + 1];
        const auto [stopped, error] =
            std::from_chars(value.data(), value.data() + value.size(), *found->second);
        if (error != std::errc() || stopped != value.data() + value.size())
            return false;
    }
    return argc % 2 == 1 && options.messageBytes >= kTagBytes;
}

} // namespace

int main(int argc, char **argv)
{
    Options options;
    if (!parse(argc, argv, options)) {
        std::fputs(kHelp, stderr);
        return 2;
    }
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    Server server(options);
    if (!server.listen()) {
        std::perror("rawsend");
        return 2;
    }
    server.run();
}
