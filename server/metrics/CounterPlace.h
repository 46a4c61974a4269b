// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Message.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>

namespace hearth::server {

//! What was done too often.
enum class RateScope {
    Command,
    Typing,
    Frames,
    Login,
    Address, //!< connections and requests of it
    User //!< sessions and streams of theirs
};

//! What was no good at signing in.
enum class AuthFailure { Token, Password, Invite };

//! Why a connection ended before anybody had signed in on it.
enum class TurnedAway {
    Descriptors, //!< only those that are kept for other things were free
    Accept, //!< the system did not give it to us
    Address, //!< too many of its address, or too fast
    Evicted, //!< nobody signed in for long, and others wanted room
    Handshake //!< TLS did not come about
};

//! Where a counter stands in the one row of all of them, so that a thread can count its own share
//! in a plain array. Labels are bounded: a value that no peer should choose falls to "other".
class CounterPlace
{
public:
    static constexpr std::array closeCodes{1000, 1001, 1002, 1003, 1007, 1008, 1009,
                                           4001, 4002, 4003, 4008, 4010, 4029};
    static constexpr std::array httpStatuses{101, 200, 201, 202, 204, 400, 401, 403, 404,
                                             405, 408, 409, 413, 426, 429, 431, 500, 503};
    static constexpr std::size_t types = std::variant_size_v<AnyMessage>;
    static constexpr std::array rateScopeNames{"command", "typing",  "frames",
                                               "login",   "address", "user"};
    static constexpr std::size_t rateScopes = rateScopeNames.size();
    static constexpr std::array authFailureNames{"token", "password", "invite"};
    static constexpr std::size_t authFailures = authFailureNames.size();
    static constexpr std::array turnedAwayNames{"descriptors", "accept", "address", "evicted",
                                                "handshake"};
    static constexpr std::size_t turnedAways = turnedAwayNames.size();

    enum Single : std::size_t {
        Connections,
        Sessions,
        EphemeralDropped,
        EphemeralCoalesced,
        Reconnects,
        Resumes,
        FirstCommand
    };

    static constexpr std::size_t firstDelivery = FirstCommand + types;
    static constexpr std::size_t firstClose = firstDelivery + types;
    static constexpr std::size_t closeOther = firstClose + closeCodes.size();
    static constexpr std::size_t closeNone = closeOther + 1;
    static constexpr std::size_t firstHttpAnswer = closeNone + 1;
    static constexpr std::size_t httpOther = firstHttpAnswer + httpStatuses.size();
    static constexpr std::size_t firstRateLimited = httpOther + 1;
    static constexpr std::size_t firstAuthFailure = firstRateLimited + rateScopes;
    static constexpr std::size_t firstTurnedAway = firstAuthFailure + authFailures;
    static constexpr std::size_t count = firstTurnedAway + turnedAways;

    static constexpr std::size_t ofCommand(MessageType type)
    {
        return FirstCommand + static_cast<std::size_t>(type);
    }

    static constexpr std::size_t ofDelivery(MessageType type)
    {
        return firstDelivery + static_cast<std::size_t>(type);
    }

    static constexpr std::size_t ofClose(std::optional<int> code)
    {
        return code ? firstClose + indexIn(closeCodes, *code) : closeNone;
    }

    static constexpr std::size_t ofHttpAnswer(int status)
    {
        return firstHttpAnswer + indexIn(httpStatuses, status);
    }

    static constexpr std::size_t of(RateScope scope)
    {
        return firstRateLimited + static_cast<std::size_t>(scope);
    }

    static constexpr std::size_t of(AuthFailure kind)
    {
        return firstAuthFailure + static_cast<std::size_t>(kind);
    }

    static constexpr std::size_t of(TurnedAway why)
    {
        return firstTurnedAway + static_cast<std::size_t>(why);
    }

private:
    //! One beyond the last when it is not there, where "other" stands.
    template <std::size_t N>
    static constexpr std::size_t indexIn(const std::array<int, N> &values, int value)
    {
        return static_cast<std::size_t>(std::find(values.begin(), values.end(), value)
                                        - values.begin());
    }
};

//! What goes up and down.
enum class GaugePlace : std::size_t { Connections, Sessions, Streams };
inline constexpr std::size_t gaugePlaces = 3;

} // namespace hearth::server
