// SPDX-License-Identifier: MIT
#include "shared/protocol/Message.h"

namespace hearth {

Message::Message() = default;
Message::Message(const Message &other) = default;
Message::Message(Message &&other) noexcept = default;
Message::~Message() = default;

Message &Message::operator=(const Message &other) = default;
Message &Message::operator=(Message &&other) noexcept = default;

bool operator==(const Message &one, const Message &other)
{
    return static_cast<const AnyMessage &>(one) == static_cast<const AnyMessage &>(other);
}

} // namespace hearth
