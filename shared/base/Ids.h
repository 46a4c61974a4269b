// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>

#include <utility>

namespace hearth {

//! An opaque string of one purpose, so that a room's id can't be passed for a user's. Compared
//! bytewise, never parsed. The empty id means "none".
template <class Tag>
class Id
{
public:
    Id() = default;

    explicit Id(QString text)
        : m_text(std::move(text))
    {}

    [[nodiscard]] const QString &toString() const { return m_text; }

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;

    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }

    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

using UserId = Id<struct UserTag>;
using RoomId = Id<struct RoomTag>;
using MessageId = Id<struct MessageTag>;
//! The name that an admin gave it, or `$server`.
using FeedId = Id<struct FeedTag>;
using SessionId = Id<struct SessionTag>;
//! Of an invite to the server; not the code that is handed on.
using InviteId = Id<struct InviteTag>;
//! Of a token, for the one who holds it and may end it; not the token.
using DeviceId = Id<struct DeviceTag>;
//! Chosen by the sender of a command; of a logged command it holds at least 96 random bits and
//! makes a retry idempotent.
using CommandId = Id<struct CommandTag>;

} // namespace hearth
