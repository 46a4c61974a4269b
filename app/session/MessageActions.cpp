// SPDX-License-Identifier: MIT
#include "app/session/MessageActions.h"

#include "app/models/RoomBook.h"
#include "app/models/RoomRoles.h"
#include "app/models/UserDirectory.h"
#include "app/net/ServerLink.h"
#include "app/session/CommandSender.h"
#include "app/session/ReadMarker.h"
#include "app/session/RecentEmoji.h"
#include "app/session/ServerFeatures.h"
#include "shared/protocol/Limits.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

QString reasonOf(const CommandFailure &failure, MessageType asked)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return MessageActions::tr("the connection was lost");
    switch (failure.error.code) {
    case ErrorCode::NotFound:
        return MessageActions::tr("the message is not there any more");
    case ErrorCode::Forbidden:
        return MessageActions::tr("you may not do that here");
    case ErrorCode::TooLarge:
        return asked == MessageType::MessagePin
            ? MessageActions::tr("a room has %1 pinned messages at most").arg(Limits::pins)
            : MessageActions::tr("it is too much for one message");
    case ErrorCode::Internal:
        return MessageActions::tr("the server had a problem");
    default:
        return failure.error.message;
    }
}

} // namespace

MessageActions::MessageActions(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

void MessageActions::setOnline(bool online)
{
    if (std::exchange(m_online, online) == online)
        return;
    for (const auto &key : std::exchange(m_stopped, {}))
        m_parts.timeline.setProblem(key, {});
    Q_EMIT obstacleChanged();
}

QString MessageActions::obstacle() const
{
    return m_online ? QString() : tr("This needs a connection to the server.");
}

bool MessageActions::isThere(const QString &key) const
{
    const auto message = m_parts.timeline.find(key);
    return message && message->seq > 0 && !message->deleted;
}

bool MessageActions::isPossible(const QString &key)
{
    if (!m_online) {
        m_stopped.insert(key);
        m_parts.timeline.setProblem(key, obstacle());
    }
    return m_online;
}

bool MessageActions::mayWrite() const
{
    const auto *room = m_parts.rooms.find(m_parts.room);
    return room && m_parts.roles.permissions(m_parts.room).mayWrite();
}

bool MessageActions::mayModerate() const
{
    const auto *room = m_parts.rooms.find(m_parts.room);
    return room && m_parts.roles.permissions(m_parts.room).mayUpdate();
}

QString MessageActions::linkTo(const QString &key) const
{
    if (!isThere(key) || !m_parts.server)
        return {};
    ServerLink link{m_parts.server(), {}, {}};
    link.room = m_parts.room;
    link.seq = m_parts.timeline.find(key)->seq;
    return link.toString();
}

bool MessageActions::mayReply(const QString &key) const
{
    return isThere(key) && mayWrite();
}

bool MessageActions::mayReact(const QString &key) const
{
    return isThere(key) && mayWrite();
}

bool MessageActions::mayEdit(const QString &key) const
{
    return mayReply(key) && m_parts.timeline.find(key)->author == m_parts.users.self();
}

bool MessageActions::mayRemove(const QString &key) const
{
    return isThere(key)
        && (m_parts.timeline.find(key)->author == m_parts.users.self() || mayModerate());
}

bool MessageActions::mayPin(const QString &key) const
{
    return isThere(key) && m_parts.features.has(ServerFeatures::pins)
        && m_parts.roles.permissions(m_parts.room).mayPin();
}

bool MessageActions::mayMarkUnread(const QString &key) const
{
    const auto message = m_parts.timeline.find(key);
    return message && message->seq > 0 && m_parts.rooms.find(m_parts.room);
}

void MessageActions::toggleReaction(const QString &key, const QString &emoji)
{
    if (!mayReact(key) || emoji.isEmpty() || !isPossible(key))
        return;
    const MessageId message = m_parts.timeline.find(key)->id;
    // A second click before the answer is one too many.
    if (!m_reacting.insert({message, emoji}).second)
        return;
    const auto reactions = m_parts.timeline.reactionsOf(key);
    const bool isOwn = std::any_of(reactions.begin(), reactions.end(), [&](const auto &reaction) {
        return reaction.own && reaction.emoji == emoji;
    });
    const auto done = [this, message, emoji] { m_reacting.erase({message, emoji}); };
    if (isOwn) {
        ask(key, ReactionRemove{m_parts.room, message, emoji},
            tr("The reaction could not be taken back: %1."), done);
    } else {
        m_parts.recentEmoji.use(emoji);
        ask(key, ReactionAdd{m_parts.room, message, emoji},
            tr("The reaction could not be added: %1."), done);
    }
}

void MessageActions::remove(const QString &key)
{
    if (!mayRemove(key) || !isPossible(key))
        return;
    ask(key, MessageDelete{m_parts.room, m_parts.timeline.find(key)->id},
        tr("The message could not be deleted: %1."));
}

void MessageActions::pin(const QString &key)
{
    if (!mayPin(key) || !isPossible(key))
        return;
    ask(key, MessagePin{m_parts.room, m_parts.timeline.find(key)->id},
        tr("The message could not be pinned: %1."));
}

void MessageActions::unpin(const QString &key)
{
    if (!mayPin(key) || !isPossible(key))
        return;
    ask(key, MessageUnpin{m_parts.room, m_parts.timeline.find(key)->id},
        tr("The message could not be unpinned: %1."));
}

void MessageActions::markUnread(const QString &key)
{
    if (!mayMarkUnread(key) || !isPossible(key))
        return;
    const qint64 seq = m_parts.timeline.find(key)->seq - 1;
    m_parts.timeline.setProblem(key, {});
    Q_EMIT markedUnread(seq);
    m_parts.readMarker.markUnread(
        m_parts.room, seq, [guard = QPointer(this), key](const CommandFailure &failure) {
            if (!guard)
                return;
            guard->m_parts.timeline.setProblem(key,
                                               tr("It could not be marked as unread: %1.")
                                                   .arg(reasonOf(failure, MessageType::ReadMark)));
            Q_EMIT guard->unreadRefused();
        });
}

void MessageActions::edit(const MessageId &message, const QString &text, Edited done)
{
    if (!m_online) {
        done(obstacle());
        return;
    }
    m_parts.commands.request(
        MessageEdit{m_parts.room, message, text},
        [guard = QPointer(this), done = std::move(done)](const CommandResult &result) {
            if (guard)
                done(result ? QString()
                            : tr("The change was not saved: %1.")
                                  .arg(reasonOf(result.error(), MessageType::MessageEdit)));
        });
}

void MessageActions::ask(const QString &key, const Message &command, const QString &failed,
                         std::function<void()> done)
{
    m_parts.timeline.setProblem(key, {});
    m_parts.commands.request(command,
                             [guard = QPointer(this), key, failed, asked = typeOf(command),
                              done = std::move(done)](const CommandResult &result) {
                                 if (!guard)
                                     return;
                                 if (done)
                                     done();
                                 if (!result)
                                     guard->m_parts.timeline.setProblem(
                                         key, failed.arg(reasonOf(result.error(), asked)));
                             });
}

} // namespace hearth::app
