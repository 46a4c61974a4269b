// SPDX-License-Identifier: MIT
// What a Session does with what the server says.
#include "app/session/Session.h"
#include "shared/protocol/Limits.h"

#include <algorithm>

namespace hearth::app {

namespace {

template <class... Handlers>
struct Overloaded : Handlers...
{
    using Handlers::operator()...;
};

template <class... Handlers>
Overloaded(Handlers...) -> Overloaded<Handlers...>;

} // namespace

void Session::onWelcome(const Welcome &welcome)
{
    auto beginning = m_sync.begin(welcome);
    m_users.setSelf(welcome.user);
    for (const auto &user : welcome.users)
        m_users.put(user);
    m_username = welcome.user.username;
    m_serverName = welcome.server.name;
    Q_EMIT identityChanged();
    for (const auto &room : beginning.outcome.gone)
        removeRoom(room);
    m_book.replaceAll(welcome.rooms);
    if (!m_current)
        open(firstRoom());
    if (!m_ready) {
        m_ready = true;
        Q_EMIT readyChanged();
    }
    if (!beginning.sync) {
        onSynced(beginning.outcome);
        return;
    }
    const Sync asked = *beginning.sync;
    m_connection.request(asked, [this, asked](const CommandResult &result) {
        if (!result && result.error().kind == CommandFailure::Kind::Disconnected)
            return;
        SyncOutcome outcome;
        if (const auto *ranges =
                result && result->rooms ? std::get_if<SyncRanges>(&*result->rooms) : nullptr) {
            outcome = m_sync.finish(*ranges);
        } else {
            for (const auto &[room, seq] : asked.rooms)
                outcome.stale.push_back(room);
        }
        onSynced(outcome);
    });
}

void Session::onSynced(const SyncOutcome &outcome)
{
    for (const auto &room : outcome.gone)
        removeRoom(room);
    m_connection.setSynced();
    for (const auto &room : outcome.stale) {
        if (auto *shown = view(room))
            shown->reload();
    }
}

void Session::onStateChanged()
{
    const bool online = m_status.isOnline();
    if (online) {
        sendStatus();
        m_readMarker.resume();
    } else {
        m_readMarker.suspend();
        m_outbox.suspend();
    }
    for (const auto &[room, shown] : m_views)
        shown->setOnline(online);
    if (online) {
        setProblem({});
        m_users.askAgain();
        m_outbox.resume();
    }
    Q_EMIT statusChanged();
}

void Session::onMessage(const Message &message)
{
    std::visit(Overloaded{
                   [&](const MessageNew &event) { onRoomEvent(event.room, event.seq, message); },
                   [&](const MemberJoined &event) { onRoomEvent(event.room, event.seq, message); },
                   [&](const MemberLeft &event) { onRoomEvent(event.room, event.seq, message); },
                   [this](const MessageEdited &event) { countRoomEvent(event.room, event.seq); },
                   [this](const MessageDeleted &event) { countRoomEvent(event.room, event.seq); },
                   [this](const ReactionAdded &event) { countRoomEvent(event.room, event.seq); },
                   [this](const ReactionRemoved &event) { countRoomEvent(event.room, event.seq); },
                   [this](const RoomAdded &event) { m_book.put(event.room); },
                   [this](const RoomRemoved &event) { removeRoom(event.room); },
                   [this](const ReadMarked &event) {
                       m_readMarker.take(event.room, event.readSeq, event.unread, event.mentions);
                   },
                   [this](const hearth::Presence &event) {
                       m_users.setPresence(event.user, event.status, event.lastSeen);
                   },
                   [this](const UserChanged &event) { m_users.put(event.user); },
                   [this](const TypingStart &event) {
                       if (auto *shown = view(event.room); shown && event.user)
                           shown->typing().start(*event.user);
                   },
                   [this](const TypingStop &event) {
                       if (auto *shown = view(event.room); shown && event.user)
                           shown->typing().stop(*event.user);
                   },
                   [](const auto &) {},
               },
               message);
}

void Session::onRoomEvent(const RoomId &room, qint64 seq, const Message &message)
{
    switch (m_sync.see(room, seq)) {
    case SyncEngine::Verdict::Next:
        applyRoomEvent(message, seq);
        break;
    case SyncEngine::Verdict::Gap:
        fillGap(room);
        break;
    case SyncEngine::Verdict::Seen:
    case SyncEngine::Verdict::Unknown:
        break;
    }
}

void Session::countRoomEvent(const RoomId &room, qint64 seq)
{
    const auto verdict = m_sync.see(room, seq);
    if (verdict == SyncEngine::Verdict::Next)
        m_book.countEvent(room, seq);
    else if (verdict == SyncEngine::Verdict::Gap)
        fillGap(room);
}

void Session::applyRoomEvent(const Message &message, qint64 seq)
{
    std::visit(Overloaded{
                   [&](const MessageNew &event) { showMessage(event.message, seq); },
                   [&](const MemberJoined &event) {
                       // What the room's members said already has been counted with them.
                       const auto *room = m_book.find(event.room);
                       if (room && seq > room->lastSeq)
                           m_book.memberJoined(event.room, event.user);
                       m_book.countEvent(event.room, seq);
                   },
                   [&](const MemberLeft &event) {
                       const auto *room = m_book.find(event.room);
                       if (room && seq > room->lastSeq)
                           m_book.memberLeft(event.room, event.user);
                       m_book.countEvent(event.room, seq);
                   },
                   [](const auto &) {},
               },
               message);
}

void Session::showMessage(const ChatMessage &message, qint64 seq)
{
    m_book.countMessage(message, seq);
    if (auto *shown = view(message.room))
        shown->showMessage(message);
    if (message.clientId && message.author == m_users.self())
        m_outbox.confirm(*message.clientId);
}

void Session::fillGap(const RoomId &room)
{
    const auto sync = m_sync.gapSync(room);
    if (!sync)
        return;
    m_connection.request(*sync, [this, room](const CommandResult &result) {
        const auto *ranges =
            result && result->rooms ? std::get_if<SyncRanges>(&*result->rooms) : nullptr;
        if (!ranges) {
            m_sync.gapSyncFailed(room);
            return;
        }
        onSynced(m_sync.finish(*ranges));
    });
}

void Session::fetchUsers(const std::vector<UserId> &users)
{
    for (size_t first = 0; first < users.size(); first += Limits::idsPerRequest) {
        const auto begin = users.begin() + static_cast<std::ptrdiff_t>(first);
        const auto count = std::min<std::ptrdiff_t>(Limits::idsPerRequest, users.end() - begin);
        m_connection.request(UserGet{{begin, begin + count}}, [this](const CommandResult &result) {
            if (!result || !result->users)
                return;
            for (const auto &user : *result->users)
                m_users.put(user);
        });
    }
}

} // namespace hearth::app
