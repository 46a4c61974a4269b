// SPDX-License-Identifier: MIT
#include "server/chat/PresenceService.h"

#include "server/accounts/UserDirectory.h"
#include "server/chat/EmojiRule.h"
#include "server/chat/RoomDirectory.h"
#include "server/storage/AccountStore.h"

#include <algorithm>

namespace hearth::server {

namespace {

StoredStatus stillTrue(StoredStatus status, UnixTime now)
{
    if (status.dndUntil && *status.dndUntil != untilTurnedOff && *status.dndUntil <= now)
        status.dndUntil.reset();
    if (status.textUntil && *status.textUntil <= now) {
        status.text.clear();
        status.emoji.clear();
        status.textUntil.reset();
    }
    return status;
}

std::optional<UnixTime> endOf(const StoredStatus &status)
{
    std::optional<UnixTime> end = status.textUntil;
    if (status.dndUntil && *status.dndUntil != untilTurnedOff)
        end = end ? std::min(*end, *status.dndUntil) : *status.dndUntil;
    return end;
}

std::optional<QString> ifAny(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<qint64> millisOf(const std::optional<UnixTime> &time)
{
    return time ? std::optional(toMillis(*time)) : std::nullopt;
}

} // namespace

PresenceService::PresenceService(const Ports &ports)
    : m_ports(ports)
    , m_tracker(ports.clock)
{
    const UnixTime now = m_ports.clock.now();
    for (const UserId &user : m_ports.users.all())
        put(user, stillTrue(m_ports.users.find(user)->status, now));
}

void PresenceService::sessionOpened(const UserId &user, const SessionId &session)
{
    const PresenceStatus before = statusOf(user);
    m_tracker.sessionOpened(user, session);
    announceIfNot(user, before);
}

void PresenceService::sessionClosed(const UserId &user, const SessionId &session)
{
    const PresenceStatus before = statusOf(user);
    m_tracker.sessionClosed(user, session);
    announceIfNot(user, before);
    if (m_tracker.hasSession(user))
        return;
    // Now, not when the grace is over: a server that stops meanwhile would forget it.
    m_ports.users.setLastSeen(user, m_ports.clock.now());
    m_ports.accounts.saveLastSeen(user, m_ports.clock.now());
}

void PresenceService::set(const Request &request, const PresenceSet &command)
{
    if (command.status == PresenceStatus::Offline)
        return refuse(m_ports.sessions, request,
                      badRequest(QStringLiteral("presence.set.status can't be offline")));
    const auto change = changeIn(command);
    if (!change)
        return refuse(m_ports.sessions, request, change.error());
    // What the account keeps is not the session's, or it would stay there after its end.
    const PresenceStatus own = command.status == PresenceStatus::DoNotDisturb && command.until
        ? PresenceStatus::Online
        : command.status;
    const PresenceStatus before = statusOf(request.user);
    m_tracker.setStatus(request.user, request.session, own);
    if (!change->dnd && !change->words)
        acknowledge(m_ports.sessions, request);
    else
        m_ports.accounts.changeStatus(
            request.user, *change,
            [this, request, change = *change](const Result<Done, RequestError> &stored) {
                if (!stored)
                    return refuse(m_ports.sessions, request, stored.error());
                acknowledge(m_ports.sessions, request);
                apply(request.user, change);
            });
    announceIfNot(request.user, before);
}

Result<StatusChange, RequestError> PresenceService::changeIn(const PresenceSet &command) const
{
    StatusChange change;
    if (command.until) {
        if (*command.until == 0)
            change.dnd = StatusChange::Dnd{command.status == PresenceStatus::DoNotDisturb
                                               ? std::optional(untilTurnedOff)
                                               : std::nullopt};
        else if (command.status != PresenceStatus::DoNotDisturb)
            return Failure{badRequest(QStringLiteral("presence.set.until is a time without dnd"))};
        else if (const auto error = whyNotUntil(*command.until, "until"))
            return Failure{*error};
        else
            change.dnd = StatusChange::Dnd{fromMillis(*command.until)};
    }
    if (!command.statusText && !command.statusEmoji) {
        if (command.statusUntil)
            return Failure{
                badRequest(QStringLiteral("presence.set.status_until is there without a status"))};
        return change;
    }
    if (command.statusEmoji && !isEmoji(*command.statusEmoji))
        return Failure{badRequest(QStringLiteral("presence.set.status_emoji is not one emoji"))};
    change.words = StatusChange::Words{command.statusText.value_or(QString()).trimmed(),
                                       command.statusEmoji.value_or(QString()), std::nullopt};
    if (!command.statusUntil)
        return change;
    if (const auto error = whyNotUntil(*command.statusUntil, "status_until"))
        return Failure{*error};
    if (!change.words->text.isEmpty() || !change.words->emoji.isEmpty())
        change.words->until = fromMillis(*command.statusUntil);
    return change;
}

std::optional<RequestError> PresenceService::whyNotUntil(qint64 until, const char *field) const
{
    if (until > toMillis(m_ports.clock.now()))
        return std::nullopt;
    return badRequest(
        QStringLiteral("presence.set.%1 has passed already").arg(QLatin1String(field)));
}

void PresenceService::apply(const UserId &user, const StatusChange &change)
{
    const StoredUser *stored = m_ports.users.findActive(user);
    if (!stored)
        return;
    StoredStatus status = stored->status;
    if (change.dnd)
        status.dndUntil = change.dnd->until;
    if (change.words) {
        status.text = change.words->text;
        status.emoji = change.words->emoji;
        status.textUntil = change.words->until;
    }
    if (status == stored->status)
        return;
    put(user, status);
    announce(user);
}

void PresenceService::put(const UserId &user, const StoredStatus &status)
{
    m_ports.users.setStatus(user, status);
    if (const auto end = endOf(status))
        m_ends.set(user, *end);
    else
        m_ends.remove(user);
}

void PresenceService::announceIfNot(const UserId &user, PresenceStatus before)
{
    if (statusOf(user) != before)
        announce(user);
}

void PresenceService::announce(const UserId &user)
{
    const StoredUser *stored = m_ports.users.find(user);
    if (!stored)
        return;
    const User seen = withStatus(user, *stored);
    Presence presence{user, *seen.status,    toMillis(m_ports.clock.now()),
                      {},   seen.statusText, seen.statusEmoji,
                      {}};
    if (presence.status == PresenceStatus::Offline)
        presence.lastSeen = toMillis(stored->lastSeen);
    std::vector<UserId> told = m_ports.rooms.peersOf(user);
    // When it ends is nobody else's.
    if (seen.until || seen.statusUntil) {
        std::erase(told, user);
        Presence own = presence;
        own.until = seen.until;
        own.statusUntil = seen.statusUntil;
        m_ports.sessions.sendToUsers({user}, own);
    }
    m_ports.sessions.sendToUsers(told, presence);
}

bool PresenceService::hasSession(const UserId &user) const
{
    return m_tracker.hasSession(user);
}

User PresenceService::asSeenBy(const UserId &viewer, const StoredUser &user) const
{
    return m_ports.rooms.arePeers(viewer, user.id) ? withStatus(viewer, user) : publicUser(user);
}

User PresenceService::withStatus(const UserId &viewer, const StoredUser &user) const
{
    User result = publicUser(user);
    result.status = statusOf(user.id);
    if (*result.status == PresenceStatus::Offline)
        result.lastSeen = toMillis(user.lastSeen);
    result.statusText = ifAny(user.status.text);
    result.statusEmoji = ifAny(user.status.emoji);
    if (viewer == user.id) {
        result.until = millisOf(user.status.dndUntil);
        result.statusUntil = millisOf(user.status.textUntil);
    }
    return result;
}

PresenceStatus PresenceService::statusOf(const UserId &user) const
{
    const PresenceStatus there = m_tracker.statusOf(user);
    const StoredUser *stored = m_ports.users.find(user);
    return there != PresenceStatus::Offline && stored && stored->status.dndUntil
        ? PresenceStatus::DoNotDisturb
        : there;
}

std::optional<SteadyTime> PresenceService::nextDeadline() const
{
    std::optional<SteadyTime> next = m_tracker.nextDeadline();
    if (const auto end = m_ends.next()) {
        const auto wait = std::max(*end - m_ports.clock.now(), std::chrono::milliseconds(0));
        const SteadyTime when = m_ports.clock.steadyNow() + wait;
        next = next ? std::min(*next, when) : when;
    }
    return next;
}

void PresenceService::tick()
{
    for (const UserId &user : m_tracker.takeOffline())
        announce(user);
    const UnixTime now = m_ports.clock.now();
    // Storage is not told: what has ended is not taken from there.
    for (const UserId &user : m_ends.takeDue(now)) {
        const StoredUser *stored = m_ports.users.findActive(user);
        if (!stored)
            continue;
        put(user, stillTrue(stored->status, now));
        announce(user);
    }
}

} // namespace hearth::server
