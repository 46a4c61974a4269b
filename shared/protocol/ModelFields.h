// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/AuditEntry.h"
#include "shared/model/ChatMessage.h"
#include "shared/model/Connection.h"
#include "shared/model/Device.h"
#include "shared/model/Feed.h"
#include "shared/model/Invite.h"
#include "shared/model/MessageVersion.h"
#include "shared/model/Room.h"
#include "shared/model/RoomMember.h"
#include "shared/model/User.h"
#include "shared/protocol/TextRule.h"

// The model's values on the wire. `Self` is const when writing; one description serves both ways
// and every encoding.
namespace hearth {

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, User>

void fields(Self &self, V &v)
{
    v.required("id", self.id);
    v.required("username", self.username, TextRules::any);
    v.required("display_name", self.displayName, TextRules::any);
    v.required("role", self.role);
    v.optional("status", self.status);
    v.optional("last_seen", self.lastSeen);
    v.optional("until", self.until);
    v.optional("status_text", self.statusText, TextRules::any);
    v.optional("status_emoji", self.statusEmoji, TextRules::any);
    v.optional("status_until", self.statusUntil);
    v.optional("banned", self.banned);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, Room>

void fields(Self &self, V &v)
{
    v.required("id", self.id);
    v.required("name", self.name, TextRules::any);
    v.required("kind", self.kind);
    v.required("topic", self.topic, TextRules::any);
    v.required("visibility", self.visibility);
    v.required("last_seq", self.lastSeq);
    v.required("read_seq", self.readSeq);
    v.required("unread", self.unread);
    v.required("mentions", self.mentions);
    v.required("member_count", self.memberCount);
    v.optional("members", self.members);
    v.optional("role", self.role);
    v.optional("read_only", self.readOnly);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, RoomMember>

void fields(Self &self, V &v)
{
    v.required("user", self.user);
    v.required("role", self.role);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, Reaction>

void fields(Self &self, V &v)
{
    v.required("emoji", self.emoji, TextRules::any);
    v.required("users", self.users);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, ChatMessage>

void fields(Self &self, V &v)
{
    v.required("id", self.id);
    v.required("room", self.room);
    v.required("seq", self.seq);
    v.required("author", self.author);
    v.optional("client_id", self.clientId);
    v.required("text", self.text, TextRules::any);
    v.required("timestamp", self.timestamp);
    v.optional("edited_at", self.editedAt);
    v.optional("deleted", self.deleted);
    v.optional("reply_to", self.replyTo);
    v.required("mentions", self.mentions);
    v.required("reactions", self.reactions);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, MessageVersion>

void fields(Self &self, V &v)
{
    v.required("seq", self.seq);
    v.required("timestamp", self.timestamp);
    v.required("text", self.text, TextRules::any);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, FeedRetention>

void fields(Self &self, V &v)
{
    v.optional("events", self.events);
    v.optional("age_ms", self.ageMs);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, Feed>

void fields(Self &self, V &v)
{
    v.required("feed", self.feed);
    v.required("title", self.title);
    v.required("last_seq", self.lastSeq);
    v.required("keyed", self.keyed);
    v.required("visibility", self.visibility);
    v.required("retention", self.retention);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, SeqRange>

void fields(Self &self, V &v)
{
    v.required("from", self.from);
    v.required("to", self.to);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, FeedEntry>

void fields(Self &self, V &v)
{
    v.required("seq", self.seq);
    v.required("event", self.event);
    v.required("data", self.data);
    v.optional("key", self.key);
    v.required("timestamp", self.timestamp);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, Connection>

void fields(Self &self, V &v)
{
    v.required("session", self.session);
    v.required("user", self.user);
    v.optional("device", self.device);
    v.required("address", self.address);
    v.required("connected_at", self.connectedAt);
    v.required("encoding", self.encoding);
    v.required("queued_bytes", self.queuedBytes);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, Device>

void fields(Self &self, V &v)
{
    v.required("id", self.id);
    v.optional("name", self.name);
    v.required("created_at", self.createdAt);
    v.required("last_used_at", self.lastUsedAt);
    v.required("expires_at", self.expiresAt);
    v.optional("current", self.current);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, Invite>

void fields(Self &self, V &v)
{
    v.required("id", self.id);
    v.optional("code", self.code);
    v.required("role", self.role);
    v.required("uses_left", self.usesLeft);
    v.optional("expires_at", self.expiresAt);
    v.required("created_at", self.createdAt);
    v.optional("by", self.by);
}

template <class Self, class V>
requires std::is_same_v<std::remove_const_t<Self>, AuditEntry>

void fields(Self &self, V &v)
{
    v.required("seq", self.seq);
    v.required("timestamp", self.timestamp);
    v.optional("by", self.by);
    v.required("action", self.action, TextRules::any);
    v.optional("user", self.user);
    v.optional("room", self.room);
    v.optional("detail", self.detail, TextRules::any);
}

} // namespace hearth
