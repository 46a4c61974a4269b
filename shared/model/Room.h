// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/Enums.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

//! A room as one of its users sees it: read state and counts are that user's own.
struct Room
{
    RoomId id;
    QString name; //!< empty for a direct room, which is named by its other members
    RoomKind kind = RoomKind::Room;
    QString topic;
    Visibility visibility = Visibility::Public;
    qint64 lastSeq = 0; //!< the last event that precedes the frame that carries this
    qint64 readSeq = 0;
    qint64 unread = 0; //!< undeleted messages of others with seq > readSeq
    qint64 mentions = 0;
    qint64 memberCount = 0;
    std::optional<std::vector<UserId>> members; //!< absent above Limits::listedMembers
    std::optional<RoomRole> role; //!< the user's own; absent for a member and for who is none
    std::optional<bool> readOnly; //!< true: only owners and moderators write

    friend bool operator==(const Room &, const Room &) = default;
};

} // namespace hearth
