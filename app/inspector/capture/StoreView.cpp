// SPDX-License-Identifier: MIT
#include "app/inspector/capture/StoreView.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace hearth::app {

namespace {

EventHead headOf(const char *bytes)
{
    EventHead head;
    std::memcpy(&head, bytes, sizeof(head));
    return head;
}

} // namespace

StoreView::StoreView(std::vector<Part> parts, std::shared_ptr<const TypeNames> types, qint64 oldest)
    : m_parts(std::move(parts))
    , m_types(std::move(types))
    , m_oldest(oldest)
{}

const StoreView::Part *StoreView::partOf(qint64 number) const
{
    if (!holds(number))
        return nullptr;
    const auto found = std::partition_point(
        m_parts.begin(), m_parts.end(), [&](const Part &part) { return part.newest() < number; });
    return found == m_parts.end() ? nullptr : &*found;
}

const EventEntry *StoreView::entry(qint64 number) const
{
    const Part *part = partOf(number);
    return part
        ? &part->segment->entry(static_cast<std::size_t>(number - part->segment->firstNumber()))
        : nullptr;
}

std::optional<Event> StoreView::read(qint64 number) const
{
    return read(number, std::numeric_limits<qint32>::max());
}

std::optional<Event> StoreView::read(qint64 number, qsizetype most) const
{
    const Part *part = partOf(number);
    if (!part)
        return std::nullopt;
    const auto index = static_cast<std::size_t>(number - part->segment->firstNumber());
    const EventEntry &entry = part->segment->entry(index);
    const QByteArray record =
        part->segment->read(index, 0, entry.head + static_cast<std::size_t>(most));
    Event event;
    event.number = number;
    event.time = entry.time;
    event.kind = static_cast<Event::Kind>(entry.kind);
    event.direction = static_cast<Event::Direction>(entry.direction);
    if (entry.type != EventEntry::ownType)
        event.type = QString::fromStdString((*m_types)[entry.type]);
    if (record.size() < static_cast<qsizetype>(entry.head))
        return event;
    const EventHead head = headOf(record.constData());
    const char *key = record.constData() + sizeof(head);
    event.seq = head.seq;
    event.form = static_cast<Event::Form>(head.form);
    event.key = QString::fromUtf8(key, head.keySize);
    if (entry.type == EventEntry::ownType)
        event.type = QString::fromUtf8(key + head.keySize, head.typeSize);
    event.id = QString::fromUtf8(key + head.keySize + head.typeSize, head.idSize);
    event.payload = record.sliced(entry.head);
    return event;
}

EventView StoreView::viewOf(const EventSegment &segment, std::size_t index, qint64 number,
                            const char *bytes, std::string &ownType) const
{
    const EventEntry &entry = segment.entry(index);
    EventView view;
    view.number = number;
    view.time = entry.time;
    view.size = entry.size;
    view.kind = static_cast<Event::Kind>(entry.kind);
    view.direction = static_cast<Event::Direction>(entry.direction);
    if (entry.type != EventEntry::ownType)
        view.type = (*m_types)[entry.type];
    if (!bytes) {
        // Few types are rare enough to stand with their events.
        if (entry.type == EventEntry::ownType) {
            const QByteArray record = segment.read(index, 0, entry.head);
            if (record.size() == static_cast<qsizetype>(entry.head)) {
                const EventHead head = headOf(record.constData());
                ownType.assign(record.constData() + sizeof(head) + head.keySize, head.typeSize);
                view.type = ownType;
            }
        }
        return view;
    }
    const char *record = bytes + entry.offset;
    const EventHead head = headOf(record);
    view.seq = head.seq;
    view.form = static_cast<Event::Form>(head.form);
    view.key = {record + sizeof(head), head.keySize};
    if (entry.type == EventEntry::ownType)
        view.type = {record + sizeof(head) + head.keySize, head.typeSize};
    view.id = {record + sizeof(head) + head.keySize + head.typeSize, head.idSize};
    view.payload = {record + entry.head, entry.size};
    view.padded = true;
    return view;
}

} // namespace hearth::app
