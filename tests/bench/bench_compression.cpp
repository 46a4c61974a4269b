// SPDX-License-Identifier: MIT
#include "shared/protocol/Codec.h"
#include "tests/bench/Samples.h"

#include <QFile>
#include <QStringList>

#include <benchmark/benchmark.h>

using namespace hearth;
using namespace hearth::bench;

// What deflate would save of the answers above 1 KiB, and what it costs: history pages of 50 and
// 200 messages and the welcome of a member of 30 rooms with 200 people. docs/protocol.md,
// "Compression", has the decision.

namespace {

//! What people say: the demo's lines, each once.
QStringList prose()
{
    QStringList lines;
    for (const char *name : {"history.txt", "live.txt"}) {
        QFile file(QStringLiteral(DEMO_FOLDER "/") + QLatin1String(name));
        if (!file.open(QFile::ReadOnly))
            qFatal("can't read %s", name);
        for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
            if (line.size() > 20 && !line.startsWith(QLatin1Char('#')))
                lines.append(line);
        }
    }
    return lines;
}

Message history(qsizetype messages)
{
    Ack ack;
    ack.ref = CommandId(QStringLiteral("hK3v0bQ2x9LmYt7cPq4Z"));
    ack.messages.emplace();
    const QStringList lines = prose();
    for (qsizetype i = 0; i < messages; ++i) {
        ChatMessage message = chatMessage(70000 + i, 0);
        message.text = lines.at(i % lines.size());
        ack.messages->push_back(message);
    }
    return ack;
}

Message welcome()
{
    Welcome message;
    message.session = SessionId(QStringLiteral("s-1"));
    message.epoch = QStringLiteral("e-1");
    for (quint32 i = 0; i < 200; ++i) {
        User user;
        user.id = UserId(QStringLiteral("u-%1").arg(i * 2654435761U, 8, 16));
        user.username = QStringLiteral("person%1").arg(i);
        user.displayName = QStringLiteral("Person Number %1").arg(i);
        user.status = i % 3 == 0 ? PresenceStatus::Online : PresenceStatus::Offline;
        message.users.push_back(user);
    }
    for (quint32 i = 0; i < 30; ++i) {
        Room room;
        room.id = RoomId(QStringLiteral("r-%1").arg(i * 2654435761U, 8, 16));
        room.name = QStringLiteral("room %1").arg(i);
        room.lastSeq = i * 1000;
        room.members.emplace();
        for (quint32 m = 0; m < 40; ++m)
            room.members->push_back(message.users[(i + m) % 200].id);
        message.rooms.push_back(room);
    }
    return message;
}

void compress(benchmark::State &state, Encoding encoding, const Message &message, int level)
{
    const QByteArray frame = makeCodec(encoding)->encode(header(), message);
    qsizetype compressed = 0;
    for (auto _ : state) {
        const QByteArray small = qCompress(frame, level);
        compressed = small.size();
        benchmark::DoNotOptimize(compressed);
    }
    state.counters["bytes"] = static_cast<double>(frame.size());
    state.counters["compressed"] = static_cast<double>(compressed);
}

void encode(benchmark::State &state, Encoding encoding, const Message &message)
{
    const auto codec = makeCodec(encoding);
    qsizetype bytes = 0;
    for (auto _ : state) {
        const QByteArray frame = codec->encode(header(), message);
        bytes = frame.size();
        benchmark::DoNotOptimize(bytes);
    }
    state.counters["bytes"] = static_cast<double>(bytes);
}

} // namespace

int main(int count, char **arguments)
{
    benchmark::Initialize(&count, arguments);
    const std::vector<std::pair<std::string, Message>> answers{
        {"history.50", history(50)}, {"history.200", history(200)}, {"welcome", welcome()}};
    for (const auto &[name, message] : answers) {
        for (const auto &[word, encoding] :
             {std::pair("json", Encoding::Json), std::pair("msgpack", Encoding::MessagePack)}) {
            const Encoding spoken = encoding;
            const Message answer = message;
            benchmark::RegisterBenchmark(
                (name + '/' + word + "/encode").c_str(),
                [spoken, answer](benchmark::State &state) { encode(state, spoken, answer); });
            for (const int level : {1, 6}) {
                benchmark::RegisterBenchmark(
                    (name + '/' + word + "/deflate" + std::to_string(level)).c_str(),
                    [spoken, answer, level](benchmark::State &state) {
                        compress(state, spoken, answer, level);
                    });
            }
        }
    }
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
