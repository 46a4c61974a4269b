// SPDX-License-Identifier: MIT
// What a Session does with what the server says.
#include "app/session/Session.h"
#include "shared/base/Overloaded.h"
#include "shared/protocol/Limits.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

void Session::onWelcome(const Welcome &welcome)
{
    // The name may be somebody else's by now; nothing that is kept is theirs to see.
    if (!m_users.self().isEmpty() && m_users.self() != welcome.user.id)
        m_sync.distrust();
    auto beginning = m_sync.begin(welcome);
    m_store->begin(welcome.epoch, welcome.user);
    startRanges(beginning.fresh);
    startRanges(beginning.outcome.stale);
    m_users.setSelf(welcome.user);
    for (const auto &user : welcome.users)
        m_users.put(user);
    m_administration.setOwnRole(welcome.user.role);
    m_feeds.setOwnRole(welcome.user.role);
    m_features.set(welcome.features);
    m_feeds.setOffered(m_features.has(ServerFeatures::feeds));
    m_feedSubscriptions.setEpoch(welcome.epoch);
    m_administration.setOffered(m_features.has(ServerFeatures::accounts));
    m_dashboard.setOwnSession(welcome.session);
    m_dashboard.setOwnRole(welcome.user.role);
    m_dashboard.setOffered(m_features.has(ServerFeatures::feeds)
                           && m_features.has(ServerFeatures::admin));
    m_details.setVisibilityOffered(m_features.has(ServerFeatures::visibility));
    m_newMessage.setGroupsOffered(m_features.has(ServerFeatures::groups));
    m_ownPresence.setKept(m_features.has(ServerFeatures::status) ? OwnPresence::Keeping::Yes
                                                                 : OwnPresence::Keeping::No);
    m_username = welcome.user.username;
    m_serverName = welcome.server.name;
    Q_EMIT identityChanged();
    for (const auto &room : beginning.outcome.gone)
        removeRoom(room);
    m_book.replaceAll(welcome.rooms);
    // What is replayed next may be marked as read in the same breath.
    if (m_current)
        m_current->noteMissed();
    strandOutbox();
    m_keeper.keepAll();
    if (!m_current) {
        open(firstRoom());
        // That was not the person.
        if (m_awaited)
            m_awaited->openings = m_openings;
    }
    setReady();
    if (!std::exchange(m_greeted, true))
        Q_EMIT greeted();
    if (!beginning.sync) {
        onSynced(beginning.outcome);
        return;
    }
    m_patient.request(
        *beginning.sync,
        [this, asked = beginning.sync->rooms,
         known = beginning.outcome](const CommandResult &result) {
            if (!result && result.error().kind == CommandFailure::Kind::Disconnected)
                return;
            SyncOutcome outcome = known;
            const auto *ranges =
                result && result->rooms ? std::get_if<SyncRanges>(&*result->rooms) : nullptr;
            if (ranges) {
                const auto synced = m_sync.finish(*ranges);
                outcome.gone.insert(outcome.gone.end(), synced.gone.begin(), synced.gone.end());
                outcome.stale.insert(outcome.stale.end(), synced.stale.begin(), synced.stale.end());
            } else {
                for (const auto &[room, seq] : asked) {
                    if (const auto *shown = m_book.find(room))
                        m_sync.startAt(room, shown->lastSeq);
                    outcome.stale.push_back(room);
                }
            }
            onSynced(outcome);
        });
}

void Session::onSynced(const SyncOutcome &outcome)
{
    for (const auto &room : outcome.gone)
        removeRoom(room);
    startRanges(outcome.stale);
    m_connection.setSynced();
    for (const auto &room : outcome.stale) {
        if (auto *shown = view(room))
            shown->reload();
    }
}

void Session::startRanges(const std::vector<RoomId> &rooms)
{
    for (const auto &room : rooms)
        m_store->startRange(room, m_sync.lastSeen(room));
}

void Session::onStateChanged()
{
    const bool online = m_status.isOnline();
    const bool hasEnded = std::exchange(m_wasOnline, online) && !online;
    m_roles.doubt();
    if (online) {
        keepLastOnline();
        m_readMarker.resume();
    } else {
        m_patient.suspend();
        if (hasEnded)
            m_store->keepLastOnline(*m_connection.lastOnline());
        m_readMarker.suspend();
        m_outbox.suspend();
    }
    for (const auto &[room, shown] : m_views)
        shown->setOnline(online);
    m_ownPresence.setOnline(online);
    m_administration.setOnline(online);
    m_dashboard.setOnline(online);
    m_search.setOnline(online);
    m_roomNames.setOnline(online);
    m_feedSubscriptions.setOnline(online);
    m_feeds.setOnline(online);
    if (online) {
        setProblem({});
        m_users.askAgain();
        m_outbox.resume();
        followAwaited();
    }
}

void Session::onMessage(const Message &message)
{
    std::visit(Overloaded{
                   [this](const MessageNew &event) { onChange(event); },
                   [this](const MessageEdited &event) { onChange(event); },
                   [this](const MessageDeleted &event) { onChange(event); },
                   [this](const ReactionAdded &event) { onChange(event); },
                   [this](const ReactionRemoved &event) { onChange(event); },
                   [this](const MemberJoined &event) {
                       onMembership(event.room, event.seq, event.user, Membership::Joined);
                   },
                   [this](const MemberLeft &event) {
                       noteRemoval(event);
                       onMembership(event.room, event.seq, event.user, Membership::Left);
                   },
                   [this](const RoomChanged &event) { onRoomChanged(event); },
                   [this](const MemberChanged &event) { onMemberChanged(event); },
                   [this](const MessagePinned &event) { onPinned(event); },
                   [this](const MessageUnpinned &event) { onUnpinned(event); },
                   [this](const RoomAdded &event) { m_book.put(event.room); },
                   [this](const RoomRemoved &event) { removeRoom(event.room); },
                   [this](const ReadMarked &event) {
                       m_readMarker.take(event.room, event.readSeq, event.unread, event.mentions);
                   },
                   [this](const hearth::Presence &event) { m_users.setPresence(event); },
                   [this](const UserChanged &event) {
                       m_users.put(event.user);
                       m_administration.onUserChanged(event.user);
                       if (event.user.id == m_users.self()) {
                           m_feeds.setOwnRole(event.user.role);
                           m_dashboard.setOwnRole(event.user.role);
                       }
                   },
                   [this](const TypingStart &event) {
                       if (auto *shown = view(event.room); shown && event.user)
                           shown->typing().start(*event.user);
                   },
                   [this](const TypingStop &event) {
                       if (auto *shown = view(event.room); shown && event.user)
                           shown->typing().stop(*event.user);
                   },
                   [this](const UserNotify &event) { m_notifier.take(event); },
                   [this](const FeedGap &event) {
                       m_feedSubscriptions.onGap(event.feed, {event.from, event.to});
                   },
                   [](const auto &) {},
               },
               message);
}

void Session::onChange(const RoomChange &change)
{
    const auto [room, seq] =
        std::visit([](const auto &event) { return std::pair(event.room, event.seq); }, change);
    if (!isNext(room, seq))
        return;
    m_store->apply(change);
    countChange(change);
    m_messageNotices.apply(change);
    if (auto *shown = view(room))
        shown->apply(change);
    const auto *sent = std::get_if<MessageNew>(&change);
    if (sent && sent->message.clientId && sent->message.author == m_users.self())
        m_outbox.confirm(*sent->message.clientId);
}

void Session::countChange(const RoomChange &change)
{
    if (const auto *sent = std::get_if<MessageNew>(&change)) {
        m_book.countMessage(sent->message, sent->seq);
        return;
    }
    const auto [room, seq] =
        std::visit([](const auto &event) { return std::pair(event.room, event.seq); }, change);
    const auto *counted = m_book.find(room);
    const bool isNews = counted && seq > counted->lastSeq;
    m_book.countEvent(room, seq);
    // Whether the message was among the unread ones, the server knows best.
    const bool maybeUnread = std::holds_alternative<MessageDeleted>(change)
        || std::holds_alternative<MessageEdited>(change);
    if (isNews && maybeUnread && counted->unread > 0)
        m_readMarker.recount(room);
}

void Session::onMembership(const RoomId &room, qint64 seq, const UserId &user,
                           Membership membership)
{
    if (!isNext(room, seq))
        return;
    m_store->count(room, seq);
    if (isNews(room, seq)) {
        if (membership == Membership::Joined) {
            m_book.memberJoined(room, user);
        } else {
            m_book.memberLeft(room, user);
            m_roles.set(room, user, RoomRole::Member);
        }
    }
    m_book.countEvent(room, seq);
}

void Session::onRoomChanged(const RoomChanged &change)
{
    if (!isNext(change.room, change.seq))
        return;
    m_store->count(change.room, change.seq);
    if (isNews(change.room, change.seq))
        m_book.change(change);
    m_book.countEvent(change.room, change.seq);
}

void Session::onMemberChanged(const MemberChanged &change)
{
    if (!isNext(change.room, change.seq))
        return;
    m_store->count(change.room, change.seq);
    if (isNews(change.room, change.seq))
        m_roles.set(change.room, change.user, change.role);
    m_book.countEvent(change.room, change.seq);
}

void Session::noteRemoval(const MemberLeft &left)
{
    if (left.user != m_users.self())
        return;
    m_removals.erase(left.room);
    if (left.by)
        m_removals.emplace(left.room, left);
}

void Session::onPinned(const MessagePinned &event)
{
    auto *shown = view(event.room);
    if (takeRoomEvent(event.room, event.seq) && shown)
        shown->pins()->onPinned(event);
}

void Session::onUnpinned(const MessageUnpinned &event)
{
    auto *shown = view(event.room);
    if (takeRoomEvent(event.room, event.seq) && shown)
        shown->pins()->onUnpinned(event);
}

void Session::countRoomEvent(const RoomId &room, qint64 seq)
{
    static_cast<void>(takeRoomEvent(room, seq));
}

bool Session::takeRoomEvent(const RoomId &room, qint64 seq)
{
    if (!isNext(room, seq))
        return false;
    m_store->count(room, seq);
    m_book.countEvent(room, seq);
    return true;
}

bool Session::isNews(const RoomId &room, qint64 seq) const
{
    const auto *counted = m_book.find(room);
    return counted && seq > counted->lastSeq;
}

bool Session::isNext(const RoomId &room, qint64 seq)
{
    const auto verdict = m_sync.see(room, seq);
    if (verdict == SyncEngine::Verdict::Gap)
        fillGap(room);
    return verdict == SyncEngine::Verdict::Next;
}

void Session::fillGap(const RoomId &room)
{
    const auto sync = m_sync.gapSync(room);
    if (!sync)
        return;
    m_patient.request(*sync, [this, room](const CommandResult &result) {
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
        m_patient.request(UserGet{{begin, begin + count}}, [this](const CommandResult &result) {
            if (!result || !result->users)
                return;
            for (const auto &user : *result->users)
                m_users.put(user);
        });
    }
}

} // namespace hearth::app
