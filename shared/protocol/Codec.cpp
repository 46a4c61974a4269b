// SPDX-License-Identifier: MIT
#include "shared/protocol/Codec.h"

#include "shared/protocol/JsonCodec.h"
#include "shared/protocol/MessagePackCodec.h"

namespace hearth {

std::unique_ptr<Codec> makeCodec(Encoding encoding)
{
    if (encoding == Encoding::MessagePack)
        return std::make_unique<MessagePackCodec>();
    return std::make_unique<JsonCodec>();
}

} // namespace hearth
