// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <cstddef>
#include <deque>
#include <functional>
#include <unordered_map>

namespace hearth::server {

//! Lets a few TLS handshakes go on at a time, the others in the order they came. In a storm of
//! reconnects all of them at once would share the processor until none is done in time.
class HandshakeQueue
{
public:
    //! Some tenths of a second of work for one core.
    static constexpr std::size_t atOnce = 128;

    using Start = std::function<void()>;

    //! `start` is called, maybe from within, when it is the turn of `who`.
    void enter(const void *who, Start start);
    //! Done, or given up, whether its turn had come or not. Others may start from within. Unknown
    //! ones are ignored.
    void leave(const void *who);

private:
    enum class Place { Waiting, Going };

    void startNext();

    std::unordered_map<const void *, Place> m_places;
    std::deque<std::pair<const void *, Start>> m_waiting;
    std::size_t m_going = 0;
    bool m_isStarting = false;
};

} // namespace hearth::server
