// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QHostAddress>

#include <cstddef>
#include <deque>
#include <functional>
#include <unordered_map>

namespace hearth::server {

//! Lets a few TLS handshakes go on at a time: the addresses take turns, and the handshakes of each
//! go in the order they came. In a storm of reconnects all of them at once would share the
//! processor until none is done in time.
class HandshakeQueue
{
public:
    //! Some tenths of a second of work for one core.
    static constexpr std::size_t atOnce = 128;
    //! Of one address, so that one whose peers begin and say no more leaves places to the others.
    static constexpr std::size_t atOncePerAddress = atOnce / 4;

    using Start = std::function<void()>;

    //! `start` is called, maybe from within, when it is the turn of `who`.
    void enter(const void *who, const QHostAddress &address, Start start);
    //! Done, or given up, whether its turn had come or not. Others may start from within. Unknown
    //! ones are ignored.
    void leave(const void *who);
    //! Whether another would start if `who`, which goes on, left.
    [[nodiscard]] bool isWaitedFor(const void *who) const;

private:
    struct Place
    {
        enum class State { Waiting, Going };

        QHostAddress address;
        State state = State::Waiting;
    };

    struct Waiting
    {
        const void *who = nullptr;
        Start start;
    };

    struct Household
    {
        std::deque<Waiting> waiting;
        std::size_t going = 0;
    };

    void startNext();
    //! The next one's, taken out; an empty one when nobody may start.
    [[nodiscard]] Waiting takeNext();
    [[nodiscard]] bool hasShareLeft(const QHostAddress &address) const;

    std::unordered_map<const void *, Place> m_places;
    QHash<QHostAddress, Household> m_households;
    //! Those of which some wait. Few of them can have no share left, so that the next is near.
    std::deque<QHostAddress> m_turns;
    std::size_t m_going = 0;
    bool m_isStarting = false;
};

} // namespace hearth::server
