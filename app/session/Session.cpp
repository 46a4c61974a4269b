// SPDX-License-Identifier: MIT
#include "app/session/Session.h"

#include "app/models/Appearance.h"

#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::minutes refreshEvery{1};

QString directProblem(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return Session::tr("There is no connection to the server, so this conversation can't be "
                           "begun. Try again when it is back.");
    if (failure.error.code == ErrorCode::NotFound)
        return Session::tr("This person is not on this server any more.");
    return Session::tr("This conversation can't be begun: %1").arg(failure.error.message);
}

} // namespace

Session::Session(ServerAddress address, const QString &username, SessionParts parts,
                 QObject *parent)
    : QObject(parent)
    , m_address(std::move(address))
    , m_linkForOthers(std::move(parts.linkForOthers))
    , m_username(username)
    , m_time(parts.time)
    , m_store(std::move(parts.store))
    , m_notices(m_users)
    , m_notifier({parts.notifier, m_notices, m_ownPresence, parts.notifications, parts.time.clock})
    , m_transport(std::move(parts.transport))
    , m_connection(*m_transport, parts.accounts, parts.time, std::move(parts.jitter))
    , m_patient(m_connection, parts.time)
    , m_feedSubscriptions(m_patient)
    , m_feeds({m_patient, m_feedSubscriptions, *m_store, m_notifier, parts.time, m_address})
    , m_book(m_users)
    , m_roles(m_patient, m_book, m_users)
    , m_roomNames(m_book, m_patient)
    , m_people(m_patient, m_book, m_users)
    , m_details({m_patient, m_book, m_users, m_roles, m_people})
    , m_newMessage({m_patient, m_book, m_users, m_people})
    , m_keeper(*m_store, m_book, m_users, parts.time)
    , m_outbox(m_connection, m_store->outbox(), parts.time)
    , m_readMarker(m_connection, m_book, parts.time)
    , m_recentEmoji(*m_store)
    , m_ownPresence({m_connection, m_patient, m_users, parts.time})
    , m_messageNotices({m_notifier, m_book, m_roles, m_users, m_readMarker, parts.notifications,
                        parts.time, std::move(parts.isLookedAt)})
    , m_status(m_connection, parts.time)
    , m_connectionDetails(m_connection, m_status, m_address, parts.knownKey)
    , m_cacheUsage(*m_store)
    , m_roomList(RoomKind::Room, m_book, m_users)
    , m_directList(RoomKind::Direct, m_book, m_users)
    , m_attentions(m_book)
    , m_directory(m_patient, m_book)
    , m_administration({m_patient,
                        m_users,
                        m_book,
                        parts.time.clock,
                        {m_address, std::move(parts.knownKey), m_linkForOthers}})
    , m_dashboard({m_feedSubscriptions, m_patient, m_users, m_book, parts.time})
    , m_jump(m_users, m_book)
    , m_search({m_patient, *m_store, m_users, m_book, parts.time})
    , m_minute(parts.time.scheduler.timer([this] {
        for (const auto &[room, view] : m_views)
            view->refreshTimes();
        m_status.refreshTimes();
        m_ownPresence.refreshTimes();
        keepLastOnline();
        m_minute->start(refreshEvery);
    }))
{
    connectParts();
    m_minute->start(refreshEvery);
    restore();
}

Session::~Session() = default;

void Session::connectParts()
{
    connect(&m_connection, &ServerConnection::welcomed, this, &Session::onWelcome);
    connect(&m_connection, &ServerConnection::stateChanged, this, &Session::onStateChanged);
    connect(&m_connection, &ServerConnection::messageReceived, this, &Session::onMessage);
    connect(&m_connection, &ServerConnection::feedEventReceived, this,
            [this](const FeedEvent &event, qint64 timestamp) {
                m_feedSubscriptions.onEntry(
                    event.feed, {event.seq, event.event, event.data, event.key, timestamp});
            });
    connect(&m_connection, &ServerConnection::unreadableEvent, this, &Session::countRoomEvent);
    connect(&m_connection, &ServerConnection::signInNeeded, this, &Session::signInNeeded);
    connect(&m_users, &UserDirectory::wanted, this, &Session::fetchUsers);
    connect(&m_users, &UserDirectory::nameChanged, this, [this](const UserId &user) {
        if (user == m_users.self())
            Q_EMIT identityChanged();
    });
    connect(&m_book, &RoomBook::added, this, [this](const RoomId &room) {
        m_removals.erase(room);
        if (m_sync.addRoom(room, m_book.find(room)->lastSeq))
            startRanges({room});
        const bool isBack = m_putOutOf && m_putOutOf->id == room;
        if (isBack)
            m_putOutOf.reset();
        if (m_leftRooms.find(room))
            forgetLeft(room);
        else if (!isBack)
            return;
        dropView(room, room);
    });
    connect(&m_readMarker, &ReadMarker::pendingChanged, this,
            [this](const RoomId &room, std::optional<qint64> seq) {
                m_store->keepReadMark(room, seq);
            });
    m_store->setOnLost([this] { refillStore(); });
    connect(&m_book, &RoomBook::totalUnreadChanged, this, &Session::totalUnreadChanged);
    connect(&m_outbox, &Outbox::updated, this, [this](const OutgoingMessage &message) {
        if (auto *shown = view(message.room))
            shown->showOutgoing(message);
    });
    connect(&m_outbox, &Outbox::sent, this, [this](const ChatMessage &message) {
        // What was sent again may be older than all that is here. It comes with its page; alone it
        // would leave a hole that looks like the room's past.
        if (message.seq <= m_sync.lastSeen(message.room))
            return;
        m_store->putSent(message);
        if (auto *shown = view(message.room))
            shown->showSent(message);
    });
    connect(&m_outbox, &Outbox::removed, this, [this](const RoomId &room, const CommandId &id) {
        if (auto *shown = view(room))
            shown->removeOutgoing(id);
        if (m_leftRooms.find(room) && m_outbox.of(room).empty()) {
            forgetLeft(room);
            dropView(room, firstRoom());
        }
    });
    connect(&m_outbox, &Outbox::waitingChanged, this,
            [this] { m_status.setWaitingMessages(m_outbox.waiting()); });
    connect(&m_outbox, &Outbox::outlivesExitChanged, this, &Session::keepingNoticeChanged);
    connectPlaces();
    connectMessageNotices();
    connect(&m_notices, &ReceivedNotices::linkFollowed, this, &Session::onLinkFollowed);
    connect(&m_people, &ServerPeople::came, &m_administration, &ServerAdministration::onUserCame);
    connect(&m_people, &ServerPeople::went, &m_administration, &ServerAdministration::onUserWent);
    connect(&m_ownPresence, &OwnPresence::problem, this, &Session::setProblem);
    connect(&m_ownPresence, &OwnPresence::changed, this, [this] {
        using Telling = JumpModel::Telling;
        const bool isThere = m_status.isOnline();
        m_jump.setTelling(!isThere                     ? Telling::Nothing
                              : m_ownPresence.isKept() ? Telling::Status
                                                       : Telling::Presence);
    });
    connect(&m_directory, &RoomDirectoryModel::entered, this, &Session::openRoom);
}

void Session::connectPlaces()
{
    connect(&m_administration, &ServerAdministration::changed, this,
            [this] { m_jump.setAdministering(m_administration.isAvailable()); });
    connect(&m_feeds, &Feeds::availableChanged, this,
            [this] { m_jump.setReadingFeeds(m_feeds.isAvailable()); });
    connect(&m_dashboard, &Dashboard::availableChanged, this,
            [this] { m_jump.setWatching(m_dashboard.isAvailable()); });
    connect(&m_jump, &JumpModel::opened, &m_feeds, &Feeds::refresh);
    connect(&m_feeds, &Feeds::listed, this, [this] { m_jump.setFeeds(m_feeds.list()->places()); });
}

void Session::restore()
{
    const KeptState kept = m_store->load();
    m_outbox.restore(kept.outbox, kept.words);
    m_drafts = kept.drafts;
    for (const auto &[room, level] : kept.attention)
        m_book.setAttention(room, level);
    m_recentEmoji.restore(kept.recentEmoji, kept.skinTone);
    m_feeds.restore(kept.feedHabits);
    m_status.setLastOnline(kept.lastOnline);
    for (const auto &room : kept.leftRooms) {
        if (m_outbox.of(room.id).empty())
            m_store->removeLeftRoom(room.id);
        else
            m_leftRooms.add(room);
    }
    if (kept.epoch.isEmpty())
        return;
    m_users.setSelf(kept.self);
    m_administration.setOwnRole(kept.self.role);
    m_feeds.setOwnRole(kept.self.role);
    m_dashboard.setOwnRole(kept.self.role);
    for (const auto &user : kept.users)
        m_users.put(user);
    m_sync.restore(kept.epoch, kept.seen);
    m_book.replaceAll(kept.rooms);
    m_readMarker.restore(kept.readMarks);
    if (kept.rooms.empty())
        return;
    setReady();
    // The first frame is to show it.
    open(m_book.find(kept.openRoom) ? kept.openRoom : firstRoom(), FirstPage::Now);
}

void Session::refillStore()
{
    m_store->begin(m_sync.epoch(), *m_users.find(m_users.self()));
    for (const auto &[id, room] : m_book.rooms())
        startRanges({id});
    m_keeper.keepAll();
}

QString Session::serverName() const
{
    return m_serverName.isEmpty() ? address() : m_serverName;
}

QString Session::address() const
{
    return m_address.label();
}

QString Session::userId() const
{
    return m_users.self().toString();
}

QString Session::username() const
{
    return m_username;
}

QString Session::displayName() const
{
    const auto *self = m_users.find(m_users.self());
    return self && !self->displayName.isEmpty() ? self->displayName : m_username;
}

QString Session::initials() const
{
    return initialsOf(displayName());
}

int Session::colorIndex() const
{
    return colorIndexOf(m_users.self());
}

int Session::waitingMessages() const
{
    return m_outbox.waiting();
}

int Session::totalUnread() const
{
    return m_book.totalUnread();
}

int Session::totalAddressed() const
{
    return m_book.totalAddressed();
}

void Session::openRoom(const QString &roomId)
{
    open(RoomId(roomId));
}

void Session::openMessage(const QString &roomId, qint64 seq)
{
    const RoomId room(roomId);
    if (!m_book.find(room))
        return;
    open(room);
    m_current->showAround(seq);
}

void Session::openDirect(const QString &userId)
{
    const auto known = m_book.directWith(UserId(userId));
    if (!known.isEmpty()) {
        open(known);
        return;
    }
    // Told anew even if it is the same as before.
    setProblem({});
    const int asked = ++m_openings;
    m_patient.request(
        newCommandId(), DirectOpen{UserId(userId)},
        [this, asked](const CommandResult &result) {
            // Whoever has gone elsewhere meanwhile stays there.
            const bool isAwaited = asked == m_openings;
            if (isAwaited || !result)
                setProblem(result ? QString() : directProblem(result.error()));
            if (!result || !result->room)
                return;
            if (!m_book.find(result->room->id))
                m_book.put(*result->room);
            if (isAwaited)
                open(result->room->id);
        },
        [this, asked] {
            if (asked == m_openings)
                setProblem(tr("The server is busy. The conversation opens in a moment…"));
        });
}

void Session::markRead(const QString &roomId)
{
    const RoomId id(roomId);
    if (const auto *room = m_book.find(id))
        m_readMarker.mark(id, room->lastSeq);
}

void Session::setAttention(const QString &roomId, Attention::Level level)
{
    m_book.setAttention(RoomId(roomId), level);
    m_store->keepAttention(RoomId(roomId), level);
}

void Session::setServerName(const QString &name)
{
    m_serverName = name;
    Q_EMIT identityChanged();
}

void Session::start(const QString &token)
{
    m_token = token;
    m_connection.start(m_address, token);
}

void Session::stop()
{
    m_connection.stop();
}

void Session::forget()
{
    m_store->forget();
}

void Session::close()
{
    m_connection.stop();
    m_keeper.flush();
    m_store->close();
}

void Session::wake()
{
    m_connection.wake();
}

void Session::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
}

QString Session::keepingNotice() const
{
    return m_outbox.outlivesExit()
        ? QString()
        : tr("Hearth can't use its folder on this computer: drafts and unsent messages are lost "
             "when it is closed.");
}

void Session::setFarewell(const QString &farewell)
{
    if (std::exchange(m_farewell, farewell) != farewell)
        Q_EMIT farewellChanged();
}

void Session::setReady()
{
    if (!std::exchange(m_ready, true))
        Q_EMIT readyChanged();
}

void Session::keepLastOnline()
{
    if (m_status.isOnline())
        m_store->keepLastOnline(m_time.clock.now());
}

} // namespace hearth::app
