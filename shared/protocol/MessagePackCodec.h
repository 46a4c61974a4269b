// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Codec.h"

#include <memory>

namespace hearth {

class JsonParser;
class MessagePackParser;

//! The encoding of `hearth.v1.msgpack`: maps with the same fields as in JSON. Integers come in any
//! format, whole floats are integers, nil means absent; binary, extensions and keys that are no
//! strings are refused.
class MessagePackCodec final : public Codec
{
public:
    MessagePackCodec();
    ~MessagePackCodec() override;

    [[nodiscard]] Result<Frame, ProtocolError> decode(QByteArrayView frame,
                                                      Direction from) override;
    [[nodiscard]] QByteArray encode(const FrameHeader &header, const Message &message) override;

private:
    std::unique_ptr<MessagePackParser> m_parser;
    std::unique_ptr<JsonParser> m_json; //!< for values that are kept as JSON
};

} // namespace hearth
