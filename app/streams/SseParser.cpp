// SPDX-License-Identifier: MIT
#include "app/streams/SseParser.h"

#include "app/streams/Utf8.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
// Whoever names more means never; the clock of a timer has to hold it.
constexpr qint64 longestRetry = 24LL * 60 * 60 * 1000;

bool isOfDigits(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

} // namespace

SseParser::SseParser(SseListener &listener, Limits limits, QByteArray lastEventId)
    : m_listener(listener)
    , m_limits(limits)
    , m_lines(limits.line, [this](const LineSplitter::Line &line) { onLine(line); })
    , m_id(lastEventId)
    , m_lastEventId(std::move(lastEventId))
{}

void SseParser::add(QByteArrayView bytes)
{
    while (m_bomBytes >= 0 && !bytes.isEmpty()) {
        if (bytes.front() == byteOrderMark[m_bomBytes]) {
            bytes = bytes.sliced(1);
            if (++m_bomBytes == byteOrderMark.size())
                m_bomBytes = -1;
            continue;
        }
        // It only looked like one so far.
        m_lines.add(byteOrderMark.first(std::exchange(m_bomBytes, -1)));
    }
    m_lines.add(bytes);
}

void SseParser::end()
{
    if (m_bomBytes > 0)
        m_lines.add(byteOrderMark.first(m_bomBytes));
    m_bomBytes = 0;
    m_lines.end();
    // Told before it is forgotten; its id has never been the last one.
    if (m_hasData || m_hasId || !m_type.isEmpty())
        m_listener.onUnfinished(takeEvent());
    m_isRepaired = false;
    m_id = m_lastEventId;
}

void SseParser::onLine(const LineSplitter::Line &line)
{
    if (line.dropped > 0) {
        m_listener.onLongLine(Utf8::repaired(line.text), line.dropped);
        return;
    }
    if (line.text.isEmpty()) {
        dispatch();
        return;
    }
    if (Utf8::isValid(line.text)) {
        const qsizetype colon = line.text.indexOf(':');
        QByteArrayView value = colon < 0 ? QByteArrayView() : line.text.sliced(colon + 1);
        if (value.startsWith(' '))
            value = value.sliced(1);
        if (colon == 0)
            m_listener.onComment(value.toByteArray());
        else
            onField(colon < 0 ? line.text : line.text.first(colon), value, line.text);
        return;
    }
    m_isRepaired = true;
    // It cannot come here again, for it is valid now.
    onLine({Utf8::repaired(line.text), 0});
}

void SseParser::onField(QByteArrayView name, QByteArrayView value, QByteArrayView line)
{
    if (name == "data") {
        addData(value);
    } else if (name == "event") {
        m_type = value.toByteArray();
    } else if (name == "id") {
        if (value.contains('\0')) {
            m_listener.onIgnored(SseListener::Ignored::BadId, line.toByteArray());
            return;
        }
        m_id = value.toByteArray();
        m_hasId = true;
    } else if (name == "retry") {
        if (!isOfDigits(value)) {
            m_listener.onIgnored(SseListener::Ignored::BadRetry, line.toByteArray());
            return;
        }
        bool fits = false;
        const qint64 time = value.toByteArray().toLongLong(&fits);
        m_listener.onRetry(
            std::chrono::milliseconds(fits ? std::min(time, longestRetry) : longestRetry));
    } else {
        m_listener.onIgnored(SseListener::Ignored::UnknownField, line.toByteArray());
    }
}

void SseParser::addData(QByteArrayView value)
{
    // The standard puts a line feed behind each line, and takes the last one away again.
    const qsizetype between = m_hasData ? 1 : 0;
    m_hasData = true;
    const qsizetype room = m_limits.event - m_data.size() - between;
    // What follows a cut would read as if it belonged there.
    if (m_dropped > 0 || room < 0) {
        m_dropped += between + value.size();
        return;
    }
    if (between > 0)
        m_data.append('\n');
    const QByteArrayView kept = Utf8::beginning(value, room);
    m_data.append(kept);
    m_dropped += value.size() - kept.size();
}

void SseParser::dispatch()
{
    m_lastEventId = m_id;
    if (m_hasData)
        m_listener.onEvent(takeEvent());
    else if (m_hasId || !m_type.isEmpty())
        m_listener.onEmptyEvent(takeEvent());
    // That of a comment, say.
    m_isRepaired = false;
}

SseEvent SseParser::takeEvent()
{
    SseEvent event;
    event.type = m_type.isEmpty() ? QByteArrayLiteral("message") : std::exchange(m_type, {});
    event.data = std::exchange(m_data, {});
    event.id = m_id;
    event.hasId = std::exchange(m_hasId, false);
    event.isRepaired = std::exchange(m_isRepaired, false);
    event.dropped = std::exchange(m_dropped, 0);
    m_hasData = false;
    return event;
}

} // namespace hearth::app
