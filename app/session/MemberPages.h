// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/CommandSender.h"

#include <QObject>

#include <optional>
#include <set>

namespace hearth::app {

class MemberModel;
class RoomBook;
class UserDirectory;

//! Fills the list of a room that does not list its members: page by page, once somebody looks at
//! it, and kept by the room's events afterwards.
class MemberPages : public QObject
{
    Q_OBJECT

public:
    //! All of them outlive it.
    struct Parts
    {
        RoomId room;
        CommandSender &commands;
        RoomBook &rooms;
        UserDirectory &users;
        MemberModel &members;
    };

    explicit MemberPages(const Parts &parts, QObject *parent = nullptr);

    //! Asks for all pages, one after the other; nothing if they are here or under way.
    void want();
    //! Events may have been missed: what is listed stays until it is asked for again.
    void doubt();

    [[nodiscard]] bool isAsked() const { return m_isAsked; }

private:
    enum class Page { First, Next };
    enum class Membership { Came, Went };

    void ask(const std::optional<UserId> &after);
    void take(const CommandResult &result, Page page);
    void onMember(const UserId &user, Membership membership);
    void show();

    Parts m_parts;
    bool m_isAsked = false; //!< and answered, unless pages are on their way
    int m_round = 0; //!< an answer to an earlier one is dropped
    std::set<UserId> m_listed;
    //! Since the first page was asked for: pages may be older than that.
    std::set<UserId> m_came;
    std::set<UserId> m_went;
};

} // namespace hearth::app
