// SPDX-License-Identifier: MIT
#include "shared/protocol/Codec.h"
#include "tests/bench/AllocationCount.h"
#include "tests/bench/QtJson.h"
#include "tests/bench/Samples.h"

#include <benchmark/benchmark.h>

using namespace hearth;
using namespace hearth::bench;

// A chat message of 200 bytes through both codecs, and through QJsonDocument beside them in the
// same run. The goal is 1.5 us each way in JSON and 2 us in MessagePack.

namespace {

constexpr qsizetype kTextBytes = 200;

//! Runs `work` as the benchmark, and says how much memory it asks for and how long the frame is.
template <class Work>
void measure(benchmark::State &state, qsizetype frameBytes, Work &&work)
{
    const std::uint64_t before = allocationCount();
    for (auto _ : state)
        work();
    const auto allocations = static_cast<double>(allocationCount() - before);
    state.counters["allocations"] =
        benchmark::Counter(allocations, benchmark::Counter::kAvgIterations);
    state.counters["bytes"] = static_cast<double>(frameBytes);
}

void encode(benchmark::State &state, Encoding encoding, const Message &message)
{
    const auto codec = makeCodec(encoding);
    const qsizetype bytes = codec->encode(header(), message).size();
    measure(state, bytes, [&] {
        auto frame = codec->encode(header(), message);
        benchmark::DoNotOptimize(frame);
    });
}

void decode(benchmark::State &state, Encoding encoding, const Message &message, Direction from)
{
    const auto codec = makeCodec(encoding);
    const QByteArray frame = codec->encode(header(), message);
    if (!codec->decode(frame, from))
        return state.SkipWithError("the frame can't be read");
    measure(state, frame.size(), [&] {
        auto decoded = codec->decode(frame, from);
        benchmark::DoNotOptimize(decoded);
    });
}

template <class M>
void encodeWithQt(benchmark::State &state, const Message &message)
{
    const M &content = std::get<M>(message);
    measure(state, encodeByQt(header(), content).size(), [&] {
        auto frame = encodeByQt(header(), content);
        benchmark::DoNotOptimize(frame);
    });
}

template <class Decode>
void decodeWithQt(benchmark::State &state, const QByteArray &frame, Decode &&decodeFrame)
{
    measure(state, frame.size(), [&] {
        auto decoded = decodeFrame(frame);
        benchmark::DoNotOptimize(decoded);
    });
}

void addOfBoth(const std::string &name, const Message &message, Direction from)
{
    for (const auto &[word, encoding] :
         {std::pair("json", Encoding::Json), std::pair("msgpack", Encoding::MessagePack)}) {
        const auto spoken = encoding;
        benchmark::RegisterBenchmark(
            (name + "/encode/" + word).c_str(),
            [spoken, message](benchmark::State &state) { encode(state, spoken, message); });
        benchmark::RegisterBenchmark((name + "/decode/" + word).c_str(),
                                     [spoken, message, from](benchmark::State &state) {
                                         decode(state, spoken, message, from);
                                     });
    }
}

void addAll()
{
    const Message send = messageSend(kTextBytes);
    const Message received = messageNew(kTextBytes);
    addOfBoth("message.send", send, Direction::FromClient);
    benchmark::RegisterBenchmark(
        "message.send/encode/QJsonDocument",
        [send](benchmark::State &state) { encodeWithQt<MessageSend>(state, send); });
    benchmark::RegisterBenchmark(
        "message.send/decode/QJsonDocument", [send](benchmark::State &state) {
            decodeWithQt(state, encodeByQt(header(), std::get<MessageSend>(send)), decodeSendByQt);
        });
    addOfBoth("message.new", received, Direction::FromServer);
    benchmark::RegisterBenchmark(
        "message.new/encode/QJsonDocument",
        [received](benchmark::State &state) { encodeWithQt<MessageNew>(state, received); });
    benchmark::RegisterBenchmark(
        "message.new/decode/QJsonDocument", [received](benchmark::State &state) {
            decodeWithQt(state, encodeByQt(header(), std::get<MessageNew>(received)),
                         decodeNewByQt);
        });
}

} // namespace

int main(int count, char **arguments)
{
    benchmark::Initialize(&count, arguments);
    addAll();
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
