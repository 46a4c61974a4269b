// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/MessageType.h"
#include "shared/protocol/ModelFields.h"

// What an admin may ask of the server, and notices to a user's devices. docs/protocol.md,
// "Administration".
namespace hearth {

struct SessionList
{
    static constexpr MessageType type = MessageType::SessionList;
    std::optional<SessionId> after{}; //!< the last one of the page before

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("after", self.after);
    }

    friend bool operator==(const SessionList &, const SessionList &) = default;
};

struct SessionKick
{
    static constexpr MessageType type = MessageType::SessionKick;
    SessionId session;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("session", self.session);
    }

    friend bool operator==(const SessionKick &, const SessionKick &) = default;
};

//! From a client a command; from the server, with `by`, to all sessions of that user.
struct UserNotify
{
    static constexpr MessageType type = MessageType::UserNotify;
    UserId user;
    QString title;
    QString body;
    std::optional<QString> link; //!< http, https or hearth
    std::optional<UserId> by; //!< who sent it

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("user", self.user);
        v.required("title", self.title, TextRules::name);
        v.required("body", self.body, TextRules::noticeBody);
        v.optional("link", self.link, TextRules::link);
        v.optional("by", self.by);
    }

    friend bool operator==(const UserNotify &, const UserNotify &) = default;
};

} // namespace hearth
