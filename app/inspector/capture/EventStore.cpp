// SPDX-License-Identifier: MIT
#include "app/inspector/capture/EventStore.h"

#include <utility>

namespace hearth::app {

EventStore::EventStore(Bounds bounds, const QString &folder)
    : m_bounds(bounds)
    , m_file(std::make_shared<SpillFile>(folder))
    , m_types(std::make_shared<const TypeNames>())
{
    m_writer.setMaxThreadCount(1);
}

EventStore::~EventStore()
{
    m_writer.waitForDone();
}

qint64 EventStore::append(const Event &event)
{
    const QByteArray type = event.type.toUtf8();
    EventEntry entry{};
    entry.time = event.time;
    entry.type = typeNumber(type);
    entry.kind = static_cast<quint8>(event.kind);
    entry.direction = static_cast<quint8>(event.direction);
    EventSegment &segment = segmentFor(event, type);
    const auto before = static_cast<qint64>(segment.used());
    segment.append(entry, event, type);
    const qint64 grown = static_cast<qint64>(segment.used()) - before;
    m_resident += grown;
    m_stored += grown;
    ++m_captured;
    keepBounds();
    return m_captured;
}

EventSegment &EventStore::segmentFor(const Event &event, const QByteArray &type)
{
    const std::size_t size = EventSegment::recordSize(event, type);
    if (!m_segments.empty() && m_segments.back()->hasRoom(size))
        return *m_segments.back();
    seal();
    m_segments.push_back(std::make_shared<EventSegment>(m_captured + 1, size, m_file));
    return *m_segments.back();
}

quint16 EventStore::typeNumber(const QByteArray &type)
{
    const auto known = m_typeNumbers.constFind(type);
    if (known != m_typeNumbers.cend())
        return *known;
    if (m_types->size() == mostTypes)
        return EventEntry::ownType;
    // Views have the table as it was.
    auto types = std::make_shared<TypeNames>(*m_types);
    types->push_back(type.toStdString());
    m_types = std::move(types);
    const auto number = static_cast<quint16>(m_types->size() - 1);
    m_typeNumbers.insert(type, number);
    return number;
}

void EventStore::seal()
{
    if (m_segments.empty() || m_isDiskFull)
        return;
    m_writer.start([this, segment = m_segments.back()] {
        if (!m_isDiskFull && !segment->spill())
            m_isDiskFull = true;
    });
}

void EventStore::keepBounds()
{
    if (m_captured - m_oldest + 1 > m_bounds.events) {
        m_oldest = m_captured - m_bounds.events + 1;
        while (m_segments.size() > 1 && m_segments[1]->firstNumber() <= m_oldest)
            dropOldestSegment();
    }
    while (m_resident > m_bounds.memory && m_spilled + 1 < m_segments.size()) {
        EventSegment &oldest = *m_segments[m_spilled];
        if (!oldest.isSpilled() && !m_isDiskFull) {
            if (m_resident < 2 * m_bounds.memory)
                break;
            m_writer.waitForDone();
        }
        if (oldest.isSpilled()) {
            oldest.dropBytes();
            m_resident -= static_cast<qint64>(oldest.used());
            ++m_spilled;
        } else {
            dropOldestSegment();
        }
    }
    while (m_stored > m_bounds.disk && m_segments.size() > 1)
        dropOldestSegment();
}

void EventStore::dropOldestSegment()
{
    const auto used = static_cast<qint64>(m_segments.front()->used());
    m_stored -= used;
    if (m_spilled > 0)
        --m_spilled;
    else
        m_resident -= used;
    m_segments.pop_front();
    m_oldest = std::max(m_oldest, m_segments.front()->firstNumber());
}

void EventStore::clear()
{
    m_writer.waitForDone();
    m_segments.clear();
    m_typeNumbers.clear();
    m_types = std::make_shared<const TypeNames>();
    m_spilled = 0;
    m_resident = m_stored = m_captured = 0;
    m_oldest = 1;
    m_isDiskFull = false;
}

StoreView EventStore::view() const
{
    std::vector<StoreView::Part> parts;
    parts.reserve(m_segments.size());
    for (const auto &segment : m_segments)
        parts.push_back({segment, segment->count(), segment != m_segments.back()});
    return {std::move(parts), m_types, m_oldest};
}

} // namespace hearth::app
