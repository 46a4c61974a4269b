// SPDX-License-Identifier: MIT
#include "app/session/RoomView.h"

#include "app/models/RoomBook.h"
#include "app/models/RoomRoles.h"
#include "app/models/ShownName.h"
#include "app/models/UserDirectory.h"
#include "app/session/CommandSender.h"
#include "app/session/Outbox.h"
#include "app/session/ReadMarker.h"
#include "app/session/ServerFeatures.h"
#include "shared/protocol/Limits.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

// A window that is looked at marks as read in the same breath; only one that is not lets this pass.
constexpr std::chrono::milliseconds unseenAfter{1000};

TimelineModel::Pending pendingOf(const OutgoingMessage &message)
{
    auto state = TimelineModel::Queued;
    if (message.state == OutgoingMessage::State::Sending)
        state = TimelineModel::Sending;
    else if (message.state == OutgoingMessage::State::Failed)
        state = TimelineModel::Failed;
    return {message.id, message.text,   message.createdAt,
            state,      message.reason, message.replyTo.value_or(MessageId())};
}

} // namespace

RoomView::RoomView(const RoomId &room, const RoomViewParts &parts, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_parts(parts)
    , m_timeline(parts.users, parts.time)
    , m_arrivals(parts.time,
                 [this](const std::vector<ChatMessage> &messages) { m_timeline.arrive(messages); })
    , m_members(room, parts.roles, parts.users, parts.time)
    , m_pages({room, parts.patient, parts.rooms, parts.users, m_members})
    , m_typing(parts.users, parts.time)
    , m_missed(room, m_timeline, parts.store, parts.time.clock)
    , m_actions({room, m_timeline, parts.users, parts.rooms, parts.roles, parts.readMarker,
                 parts.recentEmoji, parts.features, parts.patient, parts.server})
    , m_pins({room, parts.users, parts.features, parts.patient, parts.store, parts.time.clock})
    , m_edits({room, m_timeline, parts.features, parts.patient, parts.time.clock})
    , m_commands({room, parts.users, parts.rooms, parts.roles, m_actions, parts.ownPresence,
                  parts.patient})
    , m_composition({room, m_timeline, parts.users, parts.outbox, m_actions, m_commands})
    , m_completion({room, parts.users, parts.rooms, m_commands, parts.features, parts.recentEmoji})
    , m_finder(room, parts.patient, parts.store)
    , m_unseenTimer(parts.time.scheduler.timer([this] { placeNewLine(); }))
    , m_retryTimer(parts.time.scheduler.timer([this] { fetch(); }))
{
    connect(&m_parts.rooms, &RoomBook::changed, this, [this](const RoomId &changed) {
        if (changed == m_room)
            Q_EMIT roomChanged();
    });
    connect(&m_parts.rooms, &RoomBook::membersChanged, this, [this](const RoomId &changed) {
        if (changed == m_room)
            updateMembers();
    });
    connect(&m_parts.roles, &RoomRoles::changed, this, [this](const RoomId &changed) {
        if (changed == m_room || changed.isEmpty())
            updateMembers();
    });
    connect(&m_typing, &TypingNames::changed, this, &RoomView::typingTextChanged);
    connect(&m_commands, &SlashCommands::leaveWanted, this, &RoomView::leaveWanted);
    connect(&m_composition, &Composition::textChanged, this, &RoomView::draftChanged);
    connect(&m_composition, &Composition::newestWanted, this, &RoomView::showNewest);
    connect(&m_composition, &Composition::draftChanged, this, &RoomView::keptDraftChanged);
    connect(&m_actions, &MessageActions::markedUnread, this, [this](qint64 seq) {
        if (!std::exchange(m_keepsUnread, true))
            m_newBeforeUnread = m_timeline.newAfter();
        m_timeline.setNewAfter(seq);
        m_missed.end();
    });
    connect(&m_actions, &MessageActions::unreadRefused, this, [this] {
        if (std::exchange(m_keepsUnread, false))
            m_timeline.setNewAfter(m_newBeforeUnread);
    });
    connect(&m_missed, &MissedSpan::wanted, this, &RoomView::showAround);
    connect(&m_pins, &PinnedMessages::changed, this,
            [this] { m_timeline.setPinned(m_pins.messages()->ids()); });
    connect(&m_timeline, &TimelineModel::quotesWanted, &m_finder, &MessageFinder::glance);
    connect(&m_finder, &MessageFinder::searching, this,
            [this] { m_timeline.setProblem(m_lookedFor, tr("Looking for it…")); });
    connect(&m_finder, &MessageFinder::glanced, &m_timeline, &TimelineModel::putQuoted);
    connect(&m_timeline, &TimelineModel::retryRequested, &m_parts.outbox, &Outbox::retry);
    connect(&m_timeline, &TimelineModel::discardRequested, &m_parts.outbox, &Outbox::discard);
    updateMembers();
    for (const auto &message : m_parts.outbox.of(m_room))
        showOutgoing(message);
    if (m_parts.left)
        m_timeline.setLoaded(true);
}

RoomView::~RoomView() = default;

QString RoomView::roomId() const
{
    return m_room.toString();
}

QString RoomView::name() const
{
    return m_parts.left ? m_parts.left->title : m_parts.rooms.title(m_room);
}

QString RoomView::topic() const
{
    const auto *room = m_parts.rooms.find(m_room);
    return room ? shownName(room->topic) : QString();
}

bool RoomView::isDirect() const
{
    const auto *room = m_parts.rooms.find(m_room);
    return room && room->kind == RoomKind::Direct;
}

bool RoomView::isGroup() const
{
    return m_parts.rooms.isGroup(m_room);
}

bool RoomView::isPrivate() const
{
    const auto *room = m_parts.rooms.find(m_room);
    return room && room->visibility == Visibility::Private;
}

QString RoomView::leftReason() const
{
    return m_parts.left ? m_parts.left->reason : QString();
}

bool RoomView::mayWrite() const
{
    return !m_parts.left && m_parts.roles.permissions(m_room).mayWrite();
}

bool RoomView::mayPin() const
{
    return !m_parts.left && m_parts.features.has(ServerFeatures::pins)
        && m_parts.roles.permissions(m_room).mayPin();
}

bool RoomView::listsMembers() const
{
    const auto *room = m_parts.rooms.find(m_room);
    return room && room->members;
}

int RoomView::memberCount() const
{
    const auto *room = m_parts.rooms.find(m_room);
    return room ? static_cast<int>(room->memberCount) : 0;
}

QString RoomView::memberText() const
{
    if (m_parts.left)
        return tr("you are not in this room any more");
    const int count = memberCount();
    return count == 1 ? tr("1 member") : tr("%n members", nullptr, count);
}

QString RoomView::typingText() const
{
    return m_typing.text();
}

void RoomView::setDraft(const QString &draft)
{
    m_composition.setText(draft);
}

void RoomView::wantMembers()
{
    m_membersWanted = true;
    if (m_online)
        m_pages.want();
}

void RoomView::send(const QString &text)
{
    if (text.trimmed().isEmpty() || m_parts.left)
        return;
    if (m_composition.submit(text) == Composition::Sent::Nothing)
        return;
    m_timeline.setNewAfter(std::nullopt);
    m_missed.end();
    m_keepsUnread = false;
    markRead();
    // The server takes a message for the end of typing.
    m_typingSentAt.reset();
}

void RoomView::noteTyping()
{
    const auto now = m_parts.time.clock.steadyNow();
    if (!m_online || (m_typingSentAt && now - *m_typingSentAt < Limits::typingRepeat))
        return;
    m_typingSentAt = now;
    m_parts.commands.tell(TypingStart{m_room, std::nullopt});
}

void RoomView::stopTyping()
{
    if (std::exchange(m_typingSentAt, std::nullopt) && m_online)
        m_parts.commands.tell(TypingStop{m_room, std::nullopt});
}

void RoomView::markRead()
{
    m_unseenTimer->stop();
    if (m_keepsUnread)
        return;
    if (const auto *room = m_parts.rooms.find(m_room))
        m_parts.readMarker.mark(m_room, room->lastSeq);
}

void RoomView::enter()
{
    m_onScreen = true;
    if (m_online)
        m_parts.roles.want(m_room);
    if (!m_parts.left)
        m_pins.want();
    placeNewLine();
}

void RoomView::leave()
{
    m_arrivals.flush();
    m_onScreen = false;
    m_keepsUnread = false;
    m_unseenTimer->stop();
    // Whoever comes back comes to the newest ones.
    m_timeline.setFollowing(true);
    showNewest();
    m_timeline.trim(TimelineModel::End::Oldest, 2 * Limits::historyDefault);
    m_timeline.setNewAfter(std::nullopt);
    m_missed.end();
    stopTyping();
}

void RoomView::noteMissed()
{
    if (m_onScreen)
        placeNewLine();
}

void RoomView::load()
{
    if (!m_timeline.isLoaded() && !m_timeline.isLoading())
        read(Page::Newest);
}

void RoomView::reload()
{
    m_arrivals.flush();
    ++m_pageGeneration;
    m_retryTimer->stop();
    m_timeline.setLoading(false);
    m_timeline.setLoaded(false);
    m_timeline.setHasOlder(false);
    m_timeline.setHasNewer(false);
    m_timeline.clear();
    noteMissed();
    load();
    m_pins.refresh();
}

void RoomView::setOnline(bool online)
{
    m_online = online;
    m_outOfReach.reset();
    m_actions.setOnline(online);
    m_finder.setOnline(online);
    m_pins.setOnline(online);
    m_edits.setOnline(online);
    m_members.setFreshness(online ? MemberModel::Freshness::Live
                                  : MemberModel::Freshness::LastKnown);
    if (online) {
        load();
        m_pages.doubt();
        if (m_onScreen)
            m_parts.roles.want(m_room);
        if (m_onScreen && m_membersWanted)
            m_pages.want();
        m_finder.glance(m_timeline.unquoted());
        // What the server offers may be another thing than before.
        Q_EMIT roomChanged();
    } else {
        m_timeline.setDelayed(false);
        m_typing.clear();
        m_typingSentAt.reset();
    }
}

void RoomView::apply(const RoomChange &change)
{
    if (m_timeline.isLoading())
        m_meanwhile.push_back(change);
    const auto *sent = std::get_if<MessageNew>(&change);
    // One's own stands there already, and only turns into what was sent.
    if (!sent || sent->message.author == m_parts.users.self()) {
        m_arrivals.flush();
        m_timeline.apply(change);
    } else {
        m_arrivals.add(sent->message);
    }
    m_pins.apply(change);
    m_edits.apply(change);
    if (!sent)
        return;
    const UserId &author = sent->message.author;
    if (author != m_parts.users.self()) {
        m_missed.add(sent->message.seq);
        Q_EMIT arrived();
    }
    m_typing.stop(author);
    if (m_onScreen && author != m_parts.users.self() && !m_unseenTimer->isActive())
        m_unseenTimer->start(unseenAfter);
}

void RoomView::showSent(const ChatMessage &message)
{
    m_arrivals.flush();
    m_timeline.put(message);
}

void RoomView::showOutgoing(const OutgoingMessage &message)
{
    m_timeline.putPending(pendingOf(message));
}

void RoomView::removeOutgoing(const CommandId &id)
{
    m_timeline.removePending(id);
}

void RoomView::refreshTimes()
{
    m_timeline.refreshDays();
    m_members.refreshLastSeen();
}

void RoomView::placeNewLine()
{
    const auto *room = m_parts.rooms.find(m_room);
    if (!room || room->unread == 0)
        return;
    // What was read here and could not be told yet is read.
    const qint64 readSeq = std::max(room->readSeq, m_parts.readMarker.untold(m_room));
    if (readSeq >= room->lastSeq)
        return;
    const auto present = m_timeline.newAfter();
    // One beyond the newest message is of another life of the log.
    if (!present || readSeq > *present || *present > room->lastSeq) {
        m_timeline.setNewAfter(readSeq);
        m_missed.begin({readSeq, room->lastSeq, static_cast<int>(room->unread)});
    }
}

void RoomView::updateMembers()
{
    const auto *room = m_parts.rooms.find(m_room);
    if (room && room->members) {
        m_members.arrange(MemberModel::Arrangement::ByPresence);
        m_members.setMembers(*room->members);
    } else if (room) {
        m_members.arrange(MemberModel::Arrangement::ByRank);
        if (!m_pages.isAsked() && !m_members.isLoaded())
            m_members.setMembers(m_parts.roles.holders(m_room));
    }
    Q_EMIT roomChanged();
}

} // namespace hearth::app
