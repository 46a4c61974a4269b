// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/RoomChange.h"
#include "app/time/Scheduler.h"

#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace hearth::app {

class NotificationSettings;
class ReadMarker;
class RoomBook;
class RoomRoles;
class SessionNotifier;
class UserDirectory;

//! Tells of messages while nobody looks at the window: of direct ones and mentions, and of what
//! else the person wants to hear of a room. One notice a room, which the next one replaces, and
//! which goes once the room is read up to there, on whatever device. Each waits for `patience`
//! first: what is read within it, or deleted, is never told of, and a crowd is told of once.
class MessageNotices : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds patience{1000};

    //! All of it outlives the notices.
    struct Parts
    {
        SessionNotifier &notifier;
        RoomBook &rooms;
        RoomRoles &roles;
        UserDirectory &users;
        const ReadMarker &readMarker;
        const NotificationSettings *settings; //!< null: nobody chose anything
        TimeSource time;
        //! The window is, now. Empty: nobody ever does.
        std::function<bool()> isLookedAt{};
    };

    explicit MessageNotices(const Parts &parts, QObject *parent = nullptr);
    //! Those that are shown go.
    ~MessageNotices() override;

    //! Once the room's counts know of it.
    void apply(const RoomChange &change);

Q_SIGNALS:
    // What the person did with a notice of a room, whose newest message is the one of this seq.

    void chosen(const hearth::RoomId &room, qint64 seq);
    //! Without a text where to write is to be shown.
    void replied(const hearth::RoomId &room, qint64 seq, const QString &text);
    void markedRead(const hearth::RoomId &room, qint64 seq);

private:
    struct Told
    {
        std::vector<ChatMessage> messages; //!< the latest of them, the newest last; never empty
        int count = 0; //!< messages since the room was read

        [[nodiscard]] const ChatMessage &newest() const { return messages.back(); }

        void add(const ChatMessage &message);
        //! False: none is left.
        [[nodiscard]] bool remove(const MessageId &message);
    };

    using Notices = std::map<RoomId, Told>;

    void add(const ChatMessage &message);
    void onDeleted(const RoomId &room, const MessageId &message);
    [[nodiscard]] bool isWanted(const ChatMessage &message) const;
    //! Of a room where nothing else was chosen.
    [[nodiscard]] bool isUsuallyWanted(bool isAddressed) const;
    [[nodiscard]] bool isRead(const ChatMessage &message) const;
    void raiseAll();
    void raise(const Told &told);
    [[nodiscard]] QString titleOf(const ChatMessage &message);
    [[nodiscard]] QString subjectOf(const RoomId &room) const;
    void onRoomChanged(const RoomId &room);
    void withdraw(const RoomId &room);

    Parts m_parts;
    std::unique_ptr<Timer> m_timer; //!< runs while something waits
    Notices m_waiting;
    Notices m_shown;
};

} // namespace hearth::app
