// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"

#include <QByteArray>

#include <optional>

//! Payloads that are not JSON, made readable. Whatever comes: the bytes of any peer.
namespace hearth::app::PayloadDecoder {

enum class Form {
    Json, //!< JSON as it came
    MessagePack, //!< a map or a list; as JSON
    Cbor, //!< likewise (RFC 8949)
    Text, //!< UTF-8 without control characters
    Hex
};

//! What is larger is not decoded, but shown as text or in hexadecimal.
inline constexpr qsizetype largest =
    4 * 1024 * 1024; //!< bytes, of a payload and of what it comes to
inline constexpr int deepest = 128; //!< levels
inline constexpr qsizetype hexBytes = 16 * 1024; //!< of which the hexadecimal form shows them

struct Decoded
{
    Form form = Form::Text;
    QByteArray utf8; //!< of Json, MessagePack and Cbor one JSON value
};

//! The first form that fits, in their order. Any binary list or map that MessagePack and CBOR both
//! could be is taken for MessagePack.
[[nodiscard]] Decoded decode(const QByteArray &payload);
//! An event that came as bytes has them as text afterwards.
void makeReadable(Event &event);
//! As the form that was asked for; nothing where the payload is none of it.
[[nodiscard]] std::optional<QByteArray> decodeAs(Form form, const QByteArray &payload);

} // namespace hearth::app::PayloadDecoder
