// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace hearth {

//! RFC 6455 §7.4.1 and our own from 4000 up.
enum class CloseCode : std::uint16_t {
    Normal = 1000,
    GoingAway = 1001,
    ProtocolError = 1002,
    UnsupportedData = 1003,
    InvalidPayload = 1007,
    PolicyViolation = 1008,
    MessageTooBig = 1009,
    AuthTimeout = 4001,
    InvalidToken = 4002,
    NotAuthenticated = 4003,
    SlowConsumer = 4008,
    SessionRevoked = 4010,
    RateAbuse = 4029
};

//! What a client does after the connection ended.
enum class AfterClose { Reconnect, SignInAgain };

//! Every code but the four that say "this token is no good" means: try again. Unknown codes too.
AfterClose afterClose(int closeCode);

} // namespace hearth
