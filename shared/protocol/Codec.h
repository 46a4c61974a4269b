// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/model/Connection.h"
#include "shared/protocol/Message.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace hearth {

//! Why a frame was not understood.
struct ProtocolError
{
    //! Malformed: no map, or no valid `type` or `id`; it has no `ref` and counts towards
    //! Limits::malformedFrames. Refused: a frame with an id whose type is unknown (or not for this
    //! direction) or whose fields are wrong.
    enum class Kind { Malformed, UnknownType, Refused };

    Kind kind = Kind::Malformed;
    std::optional<CommandId> ref; //!< always there unless Malformed
    RequestError error;
    std::optional<qint64> seq; //!< UnknownType: the frame's `seq` and `room`, so that a client can
                               //!< count what it can't read
    std::optional<RoomId> room;

    friend bool operator==(const ProtocolError &, const ProtocolError &) = default;
};

//! One encoding of the protocol. Stateless towards its user; not thread-safe: one instance a
//! thread.
class Codec
{
public:
    virtual ~Codec() = default;

    //! `from` says who sent the frame; a type that this side does not send is unknown. Unknown
    //! fields are ignored, wrong types, missing fields and limits are named precisely, first one
    //! first. What no frame may hold (ValueCheck) is refused wherever it stands. Costs at most a
    //! small multiple of the frame's bytes in time and memory, whatever they are.
    [[nodiscard]] virtual Result<Frame, ProtocolError> decode(QByteArrayView frame,
                                                              Direction from) = 0;

    //! Never fails: what our own structs hold can be written. What it writes, decode() reads back
    //! as the same frame, where it keeps the limits and no text holds U+0000.
    [[nodiscard]] virtual QByteArray encode(const FrameHeader &header, const Message &message) = 0;
};

std::unique_ptr<Codec> makeCodec(Encoding encoding);

} // namespace hearth
