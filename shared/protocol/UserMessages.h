// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

// What admins and owners of the server may ask about accounts. docs/protocol.md, "Accounts".
namespace hearth {

struct UserList
{
    static constexpr MessageType type = MessageType::UserList;
    std::optional<UserId> after; //!< the last user of the page before

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("after", self.after);
    }

    friend bool operator==(const UserList &, const UserList &) = default;
};

struct UserBan
{
    static constexpr MessageType type = MessageType::UserBan;
    UserId user;
    std::optional<QString> reason; //!< for the audit log

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("user", self.user);
        v.optional("reason", self.reason, TextRules::topic);
    }

    friend bool operator==(const UserBan &, const UserBan &) = default;
};

struct UserUnban
{
    static constexpr MessageType type = MessageType::UserUnban;
    UserId user;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("user", self.user);
    }

    friend bool operator==(const UserUnban &, const UserUnban &) = default;
};

struct UserSetRole
{
    static constexpr MessageType type = MessageType::UserSetRole;
    UserId user;
    Role role = Role::Member;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("user", self.user);
        v.required("role", self.role);
    }

    friend bool operator==(const UserSetRole &, const UserSetRole &) = default;
};

struct InviteCreate
{
    static constexpr MessageType type = MessageType::InviteCreate;
    std::optional<qint64> uses; //!< absent: 1
    std::optional<qint64> expiresInMs; //!< absent: it does not expire
    std::optional<Role> role; //!< absent: member

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("uses", self.uses);
        v.optional("expires_in_ms", self.expiresInMs);
        v.optional("role", self.role);
    }

    friend bool operator==(const InviteCreate &, const InviteCreate &) = default;
};

struct InviteList
{
    static constexpr MessageType type = MessageType::InviteList;

    template <class Self, class V>
    static void fields(Self &, V &)
    {}

    friend bool operator==(const InviteList &, const InviteList &) = default;
};

struct InviteRevoke
{
    static constexpr MessageType type = MessageType::InviteRevoke;
    InviteId invite;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("invite", self.invite);
    }

    friend bool operator==(const InviteRevoke &, const InviteRevoke &) = default;
};

struct AuditList
{
    static constexpr MessageType type = MessageType::AuditList;
    std::optional<qint64> before; //!< exclusive; absent: the newest page
    std::optional<qint64> limit; //!< as in history.get

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("before", self.before);
        v.optional("limit", self.limit);
    }

    friend bool operator==(const AuditList &, const AuditList &) = default;
};

} // namespace hearth
