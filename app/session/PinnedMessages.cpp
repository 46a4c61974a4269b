// SPDX-License-Identifier: MIT
#include "app/session/PinnedMessages.h"

#include "app/session/CommandSender.h"
#include "app/session/LocalStore.h"
#include "app/session/ServerFeatures.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

namespace {

QString unpinProblem(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return PinnedMessages::tr("The connection was lost, so the message may still be pinned.");
    if (failure.error.code == ErrorCode::Forbidden)
        return PinnedMessages::tr("You may not unpin messages here.");
    return PinnedMessages::tr("The message could not be unpinned: %1").arg(failure.error.message);
}

} // namespace

PinnedMessages::PinnedMessages(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_messages(parts.users, parts.clock)
{}

void PinnedMessages::unpin(const QString &messageId)
{
    setProblem({});
    if (!m_online)
        return;
    const MessageId message(messageId);
    m_parts.commands.request(MessageUnpin{m_parts.room, message},
                             [guard = QPointer(this), message](const CommandResult &result) {
                                 // Somebody else may have been quicker.
                                 const bool isGone = !result
                                     && result.error().error.code == ErrorCode::NotFound
                                     && result.error().kind == CommandFailure::Kind::Refused;
                                 if (!guard)
                                     return;
                                 if (result || isGone)
                                     guard->forget(message);
                                 else
                                     guard->setProblem(unpinProblem(result.error()));
                             });
}

void PinnedMessages::refresh()
{
    setProblem({});
    if (m_asking) {
        m_outdated = true;
        return;
    }
    if (!m_online || !m_wanted || !m_parts.features.has(ServerFeatures::pins))
        return;
    m_asking = true;
    m_messages.beginPage();
    ask({});
}

void PinnedMessages::want()
{
    if (!std::exchange(m_wanted, true))
        refresh();
}

void PinnedMessages::setOnline(bool online)
{
    m_online = online;
    if (online)
        refresh();
}

void PinnedMessages::onPinned(const MessagePinned &event)
{
    m_outdated = true;
    if (!m_messages.isLoaded() || m_messages.has(event.message))
        return;
    m_expected.insert(event.message);
    m_parts.store.find(m_parts.room, event.message,
                       [guard = QPointer(this), id = event.message](const StoredMessage &stored) {
                           if (!guard || guard->m_expected.erase(id) == 0)
                               return;
                           if (!stored.message) {
                               guard->refresh();
                               return;
                           }
                           guard->m_messages.prepend(*stored.message);
                           Q_EMIT guard->changed();
                       });
}

void PinnedMessages::onUnpinned(const MessageUnpinned &event)
{
    forget(event.message);
}

void PinnedMessages::apply(const RoomChange &change)
{
    if (const auto *gone = std::get_if<MessageDeleted>(&change)) {
        forget(gone->message);
    } else if (const auto *edited = std::get_if<MessageEdited>(&change)) {
        m_outdated = true;
        m_messages.renew(edited->message);
    }
}

void PinnedMessages::ask(const std::optional<MessageId> &after)
{
    if (!after) {
        m_outdated = false;
        m_found.clear();
    }
    m_parts.commands.request(
        RoomPins{m_parts.room, after}, [guard = QPointer(this)](const CommandResult &result) {
            if (!guard)
                return;
            if (result)
                guard->take(result->messages.value_or(std::vector<ChatMessage>()),
                            result->more.value_or(false));
            else
                guard->fail(result.error());
        });
}

void PinnedMessages::take(const std::vector<ChatMessage> &messages, bool more)
{
    m_found.insert(m_found.end(), messages.begin(), messages.end());
    if (more && !messages.empty()) {
        ask(messages.back().id);
        return;
    }
    // The answer may be older than what was told meanwhile.
    if (m_outdated) {
        ask({});
        return;
    }
    m_asking = false;
    m_expected.clear();
    m_messages.replace(std::exchange(m_found, {}));
    m_messages.endPage(false);
    Q_EMIT changed();
}

void PinnedMessages::fail(const CommandFailure &failure)
{
    m_asking = false;
    m_messages.failPage(
        failure.kind == CommandFailure::Kind::Disconnected
            ? QString()
            : tr("The pinned messages can't be shown: %1").arg(failure.error.message));
}

void PinnedMessages::forget(const MessageId &message)
{
    m_outdated = true;
    m_expected.erase(message);
    if (!m_messages.has(message))
        return;
    m_messages.remove(message);
    Q_EMIT changed();
}

void PinnedMessages::setProblem(const QString &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT problemChanged();
}

} // namespace hearth::app
