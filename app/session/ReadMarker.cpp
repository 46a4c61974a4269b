// SPDX-License-Identifier: MIT
#include "app/session/ReadMarker.h"

#include "app/models/RoomBook.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::milliseconds kGatherMarks{300};
} // namespace

ReadMarker::ReadMarker(CommandSender &commands, RoomBook &rooms, TimeSource time, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_rooms(rooms)
    , m_timer(time.scheduler.timer([this] { flush(); }))
{}

ReadMarker::~ReadMarker() = default;

void ReadMarker::restore(const std::map<RoomId, qint64> &marks)
{
    m_pending = marks;
}

void ReadMarker::mark(const RoomId &room, qint64 seq)
{
    const auto *known = m_rooms.find(room);
    if (!known || (known->readSeq >= seq && known->unread == 0))
        return;
    m_pending[room] = seq;
    Q_EMIT pendingChanged(room, seq);
    m_rooms.setRead(room, seq, 0, 0);
    if (m_online && !m_timer->isActive())
        m_timer->start(kGatherMarks);
}

void ReadMarker::markUnread(const RoomId &room, qint64 seq,
                            std::function<void(const CommandFailure &)> failed)
{
    // What was to be told of this room would take it back.
    const qint64 before = untold(room);
    forget(room);
    m_commands.request(ReadMark{room, seq, true},
                       [guard = QPointer(this), room, before,
                        failed = std::move(failed)](const CommandResult &result) {
                           if (!guard)
                               return;
                           if (!result) {
                               guard->tell(room, before);
                               failed(result.error());
                           } else if (result->readSeq && result->unread) {
                               guard->take(room, *result->readSeq, *result->unread,
                                           result->mentions.value_or(0));
                           }
                       });
}

void ReadMarker::tell(const RoomId &room, qint64 seq)
{
    if (seq <= untold(room))
        return;
    m_pending[room] = seq;
    Q_EMIT pendingChanged(room, seq);
    if (m_online && !m_timer->isActive())
        m_timer->start(kGatherMarks);
}

void ReadMarker::recount(const RoomId &room)
{
    m_recounts.insert(room);
    if (m_online && !m_timer->isActive())
        m_timer->start(kGatherMarks);
}

void ReadMarker::take(const RoomId &room, qint64 readSeq, qint64 unread, qint64 mentions)
{
    const auto pending = m_pending.find(room);
    if (pending == m_pending.end() || pending->second <= readSeq)
        m_rooms.setRead(room, readSeq, unread, mentions);
}

qint64 ReadMarker::untold(const RoomId &room) const
{
    const auto pending = m_pending.find(room);
    return pending == m_pending.end() ? 0 : pending->second;
}

void ReadMarker::resume()
{
    m_online = true;
    // The server's counts, just come with its welcome, do not know yet what was read meanwhile.
    const auto pending = m_pending;
    for (const auto &[room, seq] : pending) {
        const auto *known = m_rooms.find(room);
        if (!known || known->readSeq >= seq)
            forget(room);
    }
    m_recounts.clear();
    for (const auto &[room, seq] : m_pending) {
        if (m_rooms.find(room)->lastSeq <= seq)
            m_rooms.setRead(room, seq, 0, 0);
    }
    flush();
}

void ReadMarker::suspend()
{
    m_online = false;
    m_timer->stop();
}

void ReadMarker::flush()
{
    auto marks = m_pending;
    for (const auto &room : std::exchange(m_recounts, {})) {
        if (const auto *known = m_rooms.find(room))
            marks.emplace(room, known->readSeq);
    }
    for (const auto &[room, seq] : marks) {
        m_commands.request(
            ReadMark{room, seq, std::nullopt},
            [guard = QPointer(this), room = room, seq = seq](const CommandResult &result) {
                if (guard)
                    guard->onAnswer(room, seq, result);
            });
    }
}

void ReadMarker::onAnswer(const RoomId &room, qint64 seq, const CommandResult &result)
{
    if (!result && result.error().kind == CommandFailure::Kind::Disconnected)
        return;
    if (const auto patience = result ? std::nullopt : result.error().patience()) {
        if (!m_pending.contains(room))
            m_recounts.insert(room);
        m_timer->start(*patience);
        return;
    }
    const auto pending = m_pending.find(room);
    if (pending != m_pending.end() && pending->second <= seq)
        forget(room);
    if (result && result->readSeq && result->unread)
        take(room, *result->readSeq, *result->unread, result->mentions.value_or(0));
}

void ReadMarker::forget(const RoomId &room)
{
    m_pending.erase(room);
    Q_EMIT pendingChanged(room, std::nullopt);
}

} // namespace hearth::app
