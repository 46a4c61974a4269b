// SPDX-License-Identifier: MIT
#include "tests/fuzz/CodecTarget.h"

#include "tests/fuzz/Require.h"

namespace hearth::fuzz {

namespace {

void checkRoundTrip(Codec &codec, const Frame &frame, Direction from)
{
    const QByteArray written = codec.encode(frame.header, frame.message);
    const auto again = codec.decode(written, from);
    require(bool(again), "what was written can't be read");
    require(*again == frame, "what was written means something else");
    require(codec.encode(again->header, again->message) == written, "it is written in two ways");
}

void checkError(const ProtocolError &error)
{
    require(!error.error.message.isEmpty(), "an error without a word");
    require(error.error.message.size() < 1000, "an error as long as its frame");
    require(error.ref.has_value() == (error.kind != ProtocolError::Kind::Malformed),
            "a ref where none can be, or none where there is one");
}

} // namespace

void checkFrame(Encoding encoding, QByteArrayView bytes)
{
    static const std::unique_ptr<Codec> json = makeCodec(Encoding::Json);
    static const std::unique_ptr<Codec> messagePack = makeCodec(Encoding::MessagePack);
    Codec &codec = encoding == Encoding::Json ? *json : *messagePack;
    for (const Direction from : {Direction::FromClient, Direction::FromServer}) {
        const auto frame = codec.decode(bytes, from);
        if (frame) {
            checkRoundTrip(*json, *frame, from);
            checkRoundTrip(*messagePack, *frame, from);
        } else {
            checkError(frame.error());
        }
    }
}

} // namespace hearth::fuzz
