// SPDX-License-Identifier: MIT
#include "app/streams/SseParser.h"
#include "app/streams/Utf8.h"
#include "tests/fuzz/Require.h"
#include "tests/fuzz/Target.h"

#include <QList>

#include <algorithm>
#include <vector>

using hearth::app::SseEvent;
using hearth::app::SseListener;
using hearth::app::SseParser;
using hearth::fuzz::require;
namespace Utf8 = hearth::app::Utf8;

namespace {

//! All that a stream said, each of it as something that can be compared.
class Record final : public SseListener
{
public:
    struct Entry
    {
        char kind = 0;
        SseEvent event;
        QByteArray text;
        qint64 number = 0;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit Record(SseParser::Limits limits)
        : m_limits(limits)
    {}

    void onEvent(SseEvent &&event) override { add({'e', event, {}, 0}); }

    void onEmptyEvent(const SseEvent &event) override { add({'n', event, {}, 0}); }

    void onComment(const QByteArray &text) override { add({':', {}, text, 0}); }

    void onRetry(std::chrono::milliseconds time) override { add({'r', {}, {}, time.count()}); }

    void onIgnored(Ignored why, const QByteArray &line) override
    {
        add({'i', {}, line, static_cast<qint64>(why)});
    }

    void onLongLine(const QByteArray &kept, qint64 dropped) override
    {
        require(dropped > 0, "a line is called too long that is not");
        add({'l', {}, kept, dropped});
    }

    void onUnfinished(const SseEvent &event) override { add({'u', event, {}, 0}); }

    std::vector<Entry> entries;

private:
    void add(Entry entry)
    {
        require(Utf8::isValid(entry.event.data) && Utf8::isValid(entry.event.type)
                    && Utf8::isValid(entry.event.id) && Utf8::isValid(entry.text),
                "what is told is no UTF-8");
        require(entry.event.data.size() <= m_limits.event, "an event beyond the limit");
        // A byte that is wrong takes three as U+FFFD.
        require(entry.text.size() <= 3 * m_limits.line, "a line beyond the limit");
        entries.push_back(std::move(entry));
    }

    SseParser::Limits m_limits;
};

std::vector<Record::Entry> read(QByteArrayView bytes, qsizetype piece, SseParser::Limits limits)
{
    Record record(limits);
    SseParser parser(record, limits);
    for (; !bytes.isEmpty(); bytes = bytes.sliced(std::min(piece, bytes.size())))
        parser.add(bytes.first(std::min(piece, bytes.size())));
    parser.end();
    return record.entries;
}

//! The events by the words of the standard, one after the other, with all of the stream at hand.
std::vector<SseEvent> byTheStandard(QByteArrayView bytes)
{
    QByteArray stream = Utf8::repaired(bytes);
    if (stream.startsWith("\xEF\xBB\xBF"))
        stream.remove(0, 3);
    stream.replace("\r\n", "\n").replace('\r', '\n');
    QList<QByteArray> lines = stream.split('\n');
    lines.removeLast(); // what has no end
    std::vector<SseEvent> events;
    QByteArray data, type, id;
    for (const QByteArray &line : lines) {
        if (line.isEmpty()) {
            if (!data.isEmpty()) {
                data.chop(1);
                events.push_back({type.isEmpty() ? "message" : type, data, id, false, false, 0});
            }
            data.clear();
            type.clear();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = colon < 0 ? line : line.first(colon);
        QByteArray value = colon < 0 ? QByteArray() : line.sliced(colon + 1);
        if (value.startsWith(' '))
            value.remove(0, 1);
        if (name == "data")
            data += value + '\n';
        else if (name == "event")
            type = value;
        else if (name == "id" && !value.contains('\0'))
            id = value;
    }
    return events;
}

} // namespace

//! However the bytes are cut, it is the same; and where no limit is met, the standard's.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    constexpr SseParser::Limits narrow{100, 150};
    const auto whole = read(bytes, std::max<qsizetype>(bytes.size(), 1), narrow);
    require(whole == read(bytes, 1, narrow), "byte by byte it is another");
    require(whole == read(bytes, 7, narrow), "in sevens it is another");

    std::vector<SseEvent> events;
    for (auto &entry : read(bytes, 16, {bytes.size() + 8, 3 * bytes.size() + 8})) {
        if (entry.kind != 'e')
            continue;
        entry.event.hasId = entry.event.isRepaired = false; // of which the standard says nothing
        events.push_back(entry.event);
    }
    require(events == byTheStandard(bytes), "it is not what the standard says");
    return 0;
}
