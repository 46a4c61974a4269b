// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/CommandSender.h"
#include "app/time/Scheduler.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>

namespace hearth::app {

class RoomBook;

//! Tells the server how far one has read: here at once, there a moment later, and only the last of
//! several. What can't be told now is told after the next resume(), be it after a restart.
class ReadMarker : public QObject
{
    Q_OBJECT

public:
    ReadMarker(CommandSender &commands, RoomBook &rooms, TimeSource time,
               QObject *parent = nullptr);
    ~ReadMarker() override;

    //! What an earlier run could not tell.
    void restore(const std::map<RoomId, qint64> &marks);
    void mark(const RoomId &room, qint64 seq);
    //! The mark goes back to this seq, on all devices; only with a connection. `failed` is called
    //! at most once, and not after the marker's death.
    void markUnread(const RoomId &room, qint64 seq,
                    std::function<void(const CommandFailure &)> failed);
    //! Asks for the counts anew: what is unread may not be there, or not mention one, any more.
    void recount(const RoomId &room);
    //! What the server says, unless more has been read here meanwhile.
    void take(const RoomId &room, qint64 readSeq, qint64 unread, qint64 mentions);
    //! How far one has read here without the server's knowing; 0 if it knows.
    [[nodiscard]] qint64 untold(const RoomId &room) const;
    void resume();
    void suspend();

Q_SIGNALS:
    //! What is still to be told of a room; nothing: it is told.
    void pendingChanged(const hearth::RoomId &room, std::optional<qint64> seq);

private:
    void flush();
    void tell(const RoomId &room, qint64 seq);
    void forget(const RoomId &room);
    void onAnswer(const RoomId &room, qint64 seq, const CommandResult &result);

    CommandSender &m_commands;
    RoomBook &m_rooms;
    std::unique_ptr<Timer> m_timer;
    std::map<RoomId, qint64> m_pending;
    std::set<RoomId> m_recounts;
    bool m_online = false;
};

} // namespace hearth::app
