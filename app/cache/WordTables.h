// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/LocalStore.h"

namespace hearth::app {

class Database;

//! What a person wrote and the server does not have: the outbox and the drafts. Works inside a
//! transaction of the caller.
class WordTables
{
public:
    explicit WordTables(Database &database);

    //! As much as can be read, also of a damaged file.
    void load(KeptState &state);
    void put(const OutgoingMessage &message);
    void remove(const CommandId &id);
    //! An empty one is none.
    void setDraft(const RoomId &room, const QString &text);

private:
    Database &m_database;
};

} // namespace hearth::app
