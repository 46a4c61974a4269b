// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Codec.h"

#include <memory>

namespace hearth {

class JsonParser;

//! The encoding of `hearth.v1.json`: I-JSON (RFC 7493).
class JsonCodec final : public Codec
{
public:
    JsonCodec();
    ~JsonCodec() override;

    [[nodiscard]] Result<Frame, ProtocolError> decode(QByteArrayView frame,
                                                      Direction from) override;
    [[nodiscard]] QByteArray encode(const FrameHeader &header, const Message &message) override;

private:
    std::unique_ptr<JsonParser> m_parser;
};

} // namespace hearth
