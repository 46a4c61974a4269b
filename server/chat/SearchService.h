// SPDX-License-Identifier: MIT
#pragma once

#include "server/chat/Request.h"

namespace hearth::server {

class RoomDirectory;
class RoomHistory;

//! Finds messages in the asker's own rooms: search.
class SearchService
{
public:
    SearchService(SessionGateway &sessions, RoomHistory &history, const RoomDirectory &rooms);

    void search(const Request &request, const Search &command);

private:
    SessionGateway &m_sessions;
    RoomHistory &m_history;
    const RoomDirectory &m_rooms;
};

} // namespace hearth::server
