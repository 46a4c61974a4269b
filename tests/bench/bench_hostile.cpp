// SPDX-License-Identifier: MIT
#include "shared/protocol/Codec.h"
#include "tests/bench/AllocationCount.h"

#include <benchmark/benchmark.h>
#include <numeric>

using namespace hearth;
using namespace hearth::bench;

// Frames that are made to cost much, of 200 KiB, beside what it takes to look at each of their
// bytes once.

namespace {

constexpr qsizetype kBytes = 200 * 1024;

QByteArray filled(const QByteArray &head, const QByteArray &part)
{
    return head + part.repeated((kBytes - head.size()) / part.size());
}

void readOnce(benchmark::State &state, const QByteArray &frame)
{
    for (auto _ : state) {
        auto sum = std::accumulate(frame.begin(), frame.end(), 0U,
                                   [](unsigned all, char c) { return all * 31U + unsigned(c); });
        benchmark::DoNotOptimize(sum);
    }
}

void decode(benchmark::State &state, Encoding encoding, const QByteArray &frame)
{
    const auto codec = makeCodec(encoding);
    // The first of that size makes room for it.
    (void)codec->decode(frame, Direction::FromClient);
    const std::uint64_t before = allocationCount();
    for (auto _ : state) {
        auto decoded = codec->decode(frame, Direction::FromClient);
        benchmark::DoNotOptimize(decoded);
    }
    state.counters["allocations"] = benchmark::Counter(
        static_cast<double>(allocationCount() - before), benchmark::Counter::kAvgIterations);
}

void add(const char *name, Encoding encoding, const QByteArray &frame)
{
    benchmark::RegisterBenchmark(
        name, [encoding, frame](benchmark::State &state) { decode(state, encoding, frame); });
}

} // namespace

int main(int count, char **arguments)
{
    benchmark::Initialize(&count, arguments);
    const QByteArray head = "{\"type\":\"ping\",\"id\":\"p1\",\"x\":";
    const QByteArray packedHead = "\x83\xa4type\xa4ping\xa2id\xa2p1\xa1x";
    QByteArray keys;
    for (int i = 0; keys.size() < kBytes - 20; ++i)
        keys += "\"k" + QByteArray::number(i) + "\":0,";
    benchmark::RegisterBenchmark("read each byte once", [](benchmark::State &state) {
        readOnce(state, QByteArray(kBytes, '['));
    });
    add("json: [[[[", Encoding::Json, QByteArray(kBytes, '['));
    add("json: {x:[[[[", Encoding::Json, filled(head, "["));
    add("json: {x:[[],[],…", Encoding::Json, filled(head + '[', "[],") + "[]]}");
    add("json: {x:{k0:0,k1:0,…", Encoding::Json, head + '{' + keys + "\"end\":0}}");
    add("json: text of \\u0001", Encoding::Json, filled(head + '"', "\\u0001") + "\"}");
    add("msgpack: fixarrays", Encoding::MessagePack, QByteArray(kBytes, '\x91'));
    add("msgpack: arrays that promise much", Encoding::MessagePack,
        filled(packedHead, QByteArray("\xdc\x7f\xff", 3)));
    add("msgpack: nils", Encoding::MessagePack,
        packedHead + QByteArray("\xdd\x00\x03\x00\x00", 5) + QByteArray(0x30000, '\xc0'));
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
