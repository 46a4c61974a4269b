// SPDX-License-Identifier: MIT
#include "server/net/FrameMeter.h"
#include "tests/fuzz/Require.h"
#include "tests/fuzz/Target.h"

#include <algorithm>

using hearth::fuzz::require;
using hearth::server::FrameMeter;

namespace {

constexpr qint64 kLimit = 4096;

struct Outcome
{
    FrameMeter::Verdict verdict = FrameMeter::Verdict::Good;
    int frames = 0;
    bool sawClose = false;

    friend bool operator==(const Outcome &, const Outcome &) = default;
};

//! In pieces of that many bytes, payloads being shown or passed over.
Outcome read(QByteArrayView bytes, qsizetype piece, bool isSkipping)
{
    FrameMeter meter;
    meter.setMessageLimit(kLimit);
    Outcome outcome;
    while (!bytes.isEmpty() && outcome.verdict == FrameMeter::Verdict::Good) {
        require(meter.skippable() >= 0, "less than nothing to pass over");
        qsizetype next = std::min(piece, bytes.size());
        if (isSkipping && meter.skippable() > 0) {
            next = static_cast<qsizetype>(std::min<qint64>(next, meter.skippable()));
            meter.skip(next);
        } else {
            outcome.verdict = meter.add(bytes.first(next));
        }
        bytes = bytes.sliced(next);
    }
    outcome.frames = meter.takeFrameCount();
    outcome.sawClose = meter.sawClose();
    return outcome;
}

} // namespace

//! However the bytes are cut, it is the same.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const Outcome whole = read(bytes, std::max<qsizetype>(bytes.size(), 1), false);
    require(whole == read(bytes, 1, false), "byte by byte it is another");
    require(whole == read(bytes, 1, true), "with payloads passed over it is another");
    require(whole == read(bytes, 7, true), "in sevens it is another");
    return 0;
}
