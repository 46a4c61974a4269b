// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Codec.h"

#include <memory>

namespace hearth {

//! The encoding of `hearth.v1.json`. Frames are UTF-8; maps nested deeper than 32 are malformed.
class JsonCodec final : public Codec
{
public:
    JsonCodec();
    ~JsonCodec() override;

    [[nodiscard]] Result<Frame, ProtocolError> decode(QByteArrayView frame,
                                                      Direction from) override;
    [[nodiscard]] QByteArray encode(const FrameHeader &header, const Message &message) override;

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace hearth
