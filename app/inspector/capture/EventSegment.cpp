// SPDX-License-Identifier: MIT
#include "app/inspector/capture/EventSegment.h"

#include "app/inspector/EventView.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace hearth::app {

namespace {

std::size_t sizeOf(const QByteArray &bytes)
{
    return static_cast<std::size_t>(bytes.size());
}

} // namespace

EventSegment::EventSegment(qint64 firstNumber, std::size_t capacity,
                           std::shared_ptr<SpillFile> file)
    : m_firstNumber(firstNumber)
    , m_capacity(std::max(capacity, bytesEach))
    , m_file(std::move(file))
    // Neither is cleared: a page that is not written takes no memory.
    , m_entries(std::make_unique_for_overwrite<EventEntry[]>(entriesEach))
    , m_bytes(new char[m_capacity + EventView::padding])
{
    m_end = m_bytes.get();
}

EventSegment::~EventSegment()
{
    if (m_blocks)
        m_file->release(*m_blocks);
}

std::size_t EventSegment::recordSize(const Event &event, const QByteArray &type)
{
    return sizeof(EventHead) + sizeOf(event.key.toUtf8()) + sizeOf(type) + sizeOf(event.id.toUtf8())
        + sizeOf(event.payload);
}

bool EventSegment::hasRoom(std::size_t bytes) const
{
    return m_count < entriesEach && bytes <= m_capacity - m_used;
}

void EventSegment::append(EventEntry entry, const Event &event, const QByteArray &type)
{
    const QByteArray key = event.key.toUtf8();
    const QByteArray ownType = entry.type == EventEntry::ownType ? type : QByteArray();
    const QByteArray id = event.id.toUtf8();
    const EventHead head{event.seq, static_cast<quint32>(key.size()),
                         static_cast<quint32>(ownType.size()), static_cast<quint32>(id.size()),
                         static_cast<quint32>(event.form)};
    entry.offset = static_cast<quint32>(m_used);
    entry.head = static_cast<quint32>(sizeof(head) + sizeOf(key) + sizeOf(ownType) + sizeOf(id));
    entry.size = static_cast<quint32>(event.payload.size());
    const auto put = [this](const void *bytes, std::size_t size) {
        if (size > 0)
            std::memcpy(m_end, bytes, size);
        m_end += size;
        m_used += size;
    };
    put(&head, sizeof(head));
    put(key.constData(), sizeOf(key));
    put(ownType.constData(), sizeOf(ownType));
    put(id.constData(), sizeOf(id));
    put(event.payload.constData(), sizeOf(event.payload));
    m_entries[m_count++] = entry;
}

EventSegment::Bytes EventSegment::bytes(std::size_t count, bool isSealed) const
{
    const std::size_t used = count == 0 ? 0
                                        : std::size_t(m_entries[count - 1].offset)
            + m_entries[count - 1].head + m_entries[count - 1].size;
    std::shared_ptr<char[]> resident;
    SpillFile::Blocks blocks;
    {
        const std::lock_guard lock(m_mutex);
        resident = m_bytes;
        if (!resident && m_blocks)
            blocks = *m_blocks;
    }
    if (resident && isSealed)
        return resident;
    std::shared_ptr<char[]> copy(new char[used + EventView::padding]);
    std::memset(copy.get() + used, 0, EventView::padding);
    if (resident)
        std::memcpy(copy.get(), resident.get(), used);
    else if (!m_file->read(blocks, 0, copy.get(), used))
        return nullptr;
    return copy;
}

QByteArray EventSegment::read(std::size_t index, std::size_t from, std::size_t size) const
{
    const EventEntry &entry = m_entries[index];
    const std::size_t whole = std::size_t(entry.head) + entry.size;
    from = std::min(from, whole);
    size = std::min(size, whole - from);
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    const std::lock_guard lock(m_mutex);
    if (m_bytes)
        std::memcpy(out.data(), m_bytes.get() + entry.offset + from, size);
    else if (!m_blocks || !m_file->read(*m_blocks, entry.offset + from, out.data(), size))
        return {};
    return out;
}

bool EventSegment::spill()
{
    std::shared_ptr<char[]> resident;
    {
        const std::lock_guard lock(m_mutex);
        resident = m_bytes;
    }
    // Nobody else takes the bytes away, and nothing is appended any more.
    auto blocks = m_file->write({resident.get(), m_used});
    if (!blocks)
        return false;
    const std::lock_guard lock(m_mutex);
    m_blocks = std::move(blocks);
    return true;
}

bool EventSegment::isSpilled() const
{
    const std::lock_guard lock(m_mutex);
    return m_blocks.has_value();
}

void EventSegment::dropBytes()
{
    const std::lock_guard lock(m_mutex);
    if (m_blocks)
        m_bytes.reset();
}

} // namespace hearth::app
