// SPDX-License-Identifier: MIT
#include "app/text/MessageParser.h"
#include "tests/fuzz/Require.h"
#include "tests/fuzz/Target.h"
#include "tests/support/StyledCheck.h"

using namespace hearth::app;
using hearth::fuzz::require;

//! Whatever was written, what is shown is well-formed, bounded, and leads only where links may.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const TextPalette palette = hearth::test::somePalette();
    const QString text =
        QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const MessageRendering rendering =
        MessageParser(palette, QStringLiteral("alice"))
            .parse(text, {QStringLiteral("alice"), QStringLiteral("bob")});
    const QString fault = hearth::test::faultOf(rendering);
    require(fault.isEmpty(), qPrintable(fault));
    return 0;
}
