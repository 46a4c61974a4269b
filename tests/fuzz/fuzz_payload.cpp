// SPDX-License-Identifier: MIT
#include "app/inspector/PayloadDecoder.h"
#include "tests/fuzz/Require.h"
#include "tests/fuzz/Target.h"

#include <QJsonDocument>

using namespace hearth::app;
using hearth::fuzz::require;

//! Whatever a payload is, it is shown, and what is called JSON is.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray payload(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    for (const auto form : {PayloadDecoder::Form::MessagePack, PayloadDecoder::Form::Cbor}) {
        const auto decoded = PayloadDecoder::decodeAs(form, payload);
        require(!decoded || !QJsonDocument::fromJson(*decoded).isNull(),
                "what is no JSON is shown");
    }
    const auto shown = PayloadDecoder::decode(payload);
    require(payload.isEmpty() || !shown.utf8.isEmpty(), "a payload is not shown");
    return 0;
}
