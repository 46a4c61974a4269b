// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/sqlite/StorageChore.h"
#include "shared/model/ChatMessage.h"

namespace hearth {
class Database;
} // namespace hearth

namespace hearth::server {

//! The index of the words of all messages (SQLite's FTS5), by their number. New messages come into
//! it some at a time, since each commit costs it as much as a hundred messages; SearchReader looks
//! at the others itself. Used in the storage's thread alone.
class SearchTable final : public StorageChore
{
public:
    //! So many messages are not left waiting even while there is no quiet moment.
    static constexpr qint64 urgentBacklog = 1000;

    //! `waiting`: how many messages are not in it.
    explicit SearchTable(qint64 waiting = 0)
        : m_waiting(waiting)
    {}

    //! How many messages of the log are not in it, about.
    static qint64 waitingIn(Database &database);

    //! The number of the last message that it has looked at; later ones are not in it. Callable
    //! from any thread, with a connection of its own.
    static qint64 indexedUpTo(Database &database);

    //! A message was added.
    void messageAdded() { ++m_waiting; }

    //! `before` is being given another text, or none.
    void textChanged(Database &database, const ChatMessage &before, const QString &text);

    Progress step(Database &database) override;

    [[nodiscard]] bool isUrgent() const override { return m_waiting >= urgentBacklog; }

private:
    qint64 m_waiting; //!< about
};

} // namespace hearth::server
