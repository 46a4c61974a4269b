// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/CommandSender.h"
#include "app/time/Scheduler.h"

#include <QObject>

#include <map>
#include <memory>

namespace hearth::app {

class RoomBook;

//! Tells the server how far one has read: here at once, there a moment later, and only the last of
//! several. What can't be told now is told after the next resume().
class ReadMarker : public QObject
{
    Q_OBJECT

public:
    ReadMarker(CommandSender &commands, RoomBook &rooms, TimeSource time,
               QObject *parent = nullptr);
    ~ReadMarker() override;

    void mark(const RoomId &room, qint64 seq);
    //! What the server says, unless more has been read here meanwhile.
    void take(const RoomId &room, qint64 readSeq, qint64 unread, qint64 mentions);
    void resume();
    void suspend();

private:
    void flush();
    void onAnswer(const RoomId &room, qint64 seq, const CommandResult &result);

    CommandSender &m_commands;
    RoomBook &m_rooms;
    std::unique_ptr<Timer> m_timer;
    std::map<RoomId, qint64> m_pending;
    bool m_online = false;
};

} // namespace hearth::app
