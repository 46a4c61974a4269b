// SPDX-License-Identifier: MIT
#include "app/session/Outbox.h"

#include "shared/protocol/TextRule.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::milliseconds widestSpacing{1000};

QString reasonOf(const OutgoingMessage &message, const RequestError &error)
{
    if (message.replyTo && error.code == ErrorCode::NotFound)
        return Outbox::tr("the message that it answers is not there any more");
    switch (error.code) {
    case ErrorCode::TooLarge:
        return Outbox::tr("it is too long");
    case ErrorCode::NotFound:
    case ErrorCode::Forbidden:
        return Outbox::tr("you can't write here any more");
    case ErrorCode::Internal:
        return Outbox::tr("the server had a problem");
    default:
        return error.message;
    }
}

} // namespace

Outbox::Outbox(CommandSender &commands, OutboxStore &store, TimeSource time, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
    , m_store(store)
    , m_time(time)
    , m_throttle(time.scheduler.timer([this] { sendAll(); }))
{}

Outbox::~Outbox() = default;

bool Outbox::fits(const QString &text)
{
    const auto error = checkText(text, TextRules::messageText, QString());
    return !error || error->code != ErrorCode::TooLarge;
}

void Outbox::restore(std::vector<OutgoingMessage> messages, OutboxStore::Kept words)
{
    m_messages = std::move(messages);
    setOutlivesExit(words != OutboxStore::Kept::UntilExit);
    Q_EMIT waitingChanged();
}

CommandId Outbox::add(const RoomId &room, const QString &text,
                      const std::optional<MessageId> &replyTo)
{
    const OutgoingMessage message{newCommandId(),
                                  room,
                                  text,
                                  toMillis(m_time.clock.now()),
                                  OutgoingMessage::State::Queued,
                                  {},
                                  replyTo};
    m_messages.push_back(message);
    Q_EMIT updated(message);
    Q_EMIT waitingChanged();
    keep(message);
    return message.id;
}

void Outbox::resume()
{
    m_online = true;
    sendAll();
}

void Outbox::suspend()
{
    m_online = false;
    m_pauses.clear();
    m_throttle->stop();
    m_spacing = {};
}

void Outbox::retry(const CommandId &id)
{
    const auto message = iteratorOf(id);
    if (message == m_messages.end() || message->state != OutgoingMessage::State::Failed)
        return;
    const RoomId room = message->room;
    setState(*message, OutgoingMessage::State::Queued);
    if (m_unkept.contains(id))
        keep(*iteratorOf(id));
    else
        sendNext(room);
}

void Outbox::discard(const CommandId &id)
{
    const auto message = iteratorOf(id);
    if (message == m_messages.end() || message->state == OutgoingMessage::State::Sending)
        return;
    const RoomId room = message->room;
    take(message);
    sendNext(room);
}

void Outbox::confirm(const CommandId &id)
{
    const auto message = iteratorOf(id);
    if (message == m_messages.end())
        return;
    const RoomId room = message->room;
    take(message);
    sendNext(room);
}

void Outbox::dropRoom(const RoomId &room, const QString &reason)
{
    std::vector<CommandId> ids;
    for (const auto &message : m_messages) {
        if (message.room == room && message.state != OutgoingMessage::State::Failed)
            ids.push_back(message.id);
    }
    for (const auto &id : ids) {
        const auto message = iteratorOf(id);
        if (message != m_messages.end())
            setState(*message, OutgoingMessage::State::Failed, reason);
    }
}

const OutgoingMessage *Outbox::find(const CommandId &id) const
{
    const auto found =
        std::find_if(m_messages.begin(), m_messages.end(),
                     [&](const OutgoingMessage &message) { return message.id == id; });
    return found == m_messages.end() ? nullptr : &*found;
}

std::vector<OutgoingMessage> Outbox::of(const RoomId &room) const
{
    std::vector<OutgoingMessage> result;
    std::copy_if(m_messages.begin(), m_messages.end(), std::back_inserter(result),
                 [&](const OutgoingMessage &message) { return message.room == room; });
    return result;
}

int Outbox::waiting() const
{
    return static_cast<int>(
        std::count_if(m_messages.begin(), m_messages.end(), [](const OutgoingMessage &message) {
            return message.state != OutgoingMessage::State::Failed;
        }));
}

void Outbox::keep(const OutgoingMessage &message)
{
    m_unkept.insert(message.id);
    m_store.add(message, [guard = QPointer(this), id = message.id](OutboxStore::Kept kept) {
        if (guard)
            guard->onKept(id, kept);
    });
}

void Outbox::onKept(const CommandId &id, OutboxStore::Kept kept)
{
    const auto message = iteratorOf(id);
    if (message == m_messages.end())
        return;
    const RoomId room = message->room;
    if (kept == OutboxStore::Kept::NotAtAll) {
        setState(*message, OutgoingMessage::State::Failed,
                 tr("this computer can't keep it; is the disk full?"));
    } else {
        m_unkept.erase(id);
        setOutlivesExit(kept == OutboxStore::Kept::Durably);
    }
    sendNext(room);
}

void Outbox::setOutlivesExit(bool outlives)
{
    if (std::exchange(m_outlivesExit, outlives) != outlives)
        Q_EMIT outlivesExitChanged();
}

void Outbox::sendNext(const RoomId &room)
{
    const auto paused = m_pauses.find(room);
    if (!m_online || m_throttle->isActive()
        || (paused != m_pauses.end() && paused->second->isActive()))
        return;
    const auto next =
        std::find_if(m_messages.begin(), m_messages.end(), [&](const OutgoingMessage &message) {
            return message.room == room && message.state != OutgoingMessage::State::Failed;
        });
    if (next == m_messages.end() || next->state == OutgoingMessage::State::Sending
        || m_unkept.contains(next->id))
        return;
    // A frame that is too large ends the connection, and would do so again after each reconnect.
    if (!fits(next->text)) {
        setState(*next, OutgoingMessage::State::Failed, tr("it is too long"));
        sendNext(room);
        return;
    }
    const CommandId id = next->id;
    const MessageSend command{room, next->text, next->replyTo};
    setState(*next, OutgoingMessage::State::Sending);
    if (m_spacing.count() > 0)
        m_throttle->start(m_spacing);
    m_commands.request(id, command,
                       [guard = QPointer(this), id, room](const CommandResult &result) {
                           if (!guard)
                               return;
                           guard->onAnswer(id, result);
                           guard->sendNext(room);
                       });
}

void Outbox::sendAll()
{
    // Whose first message is the oldest comes first.
    std::vector<RoomId> rooms;
    for (const auto &message : m_messages) {
        if (std::find(rooms.begin(), rooms.end(), message.room) == rooms.end())
            rooms.push_back(message.room);
    }
    for (const auto &room : rooms)
        sendNext(room);
}

void Outbox::onAnswer(const CommandId &id, const CommandResult &result)
{
    const auto message = iteratorOf(id);
    if (message == m_messages.end())
        return;
    if (result) {
        if (result->message)
            Q_EMIT sent(*result->message);
        const auto still = iteratorOf(id);
        if (still != m_messages.end())
            take(still);
        return;
    }
    if (result.error().kind == CommandFailure::Kind::Disconnected) {
        m_online = false;
        setState(*message, OutgoingMessage::State::Queued);
    } else {
        onRefused(*message, result.error());
    }
}

void Outbox::onRefused(OutgoingMessage &message, const CommandFailure &failure)
{
    const auto patience = failure.patience();
    if (!patience) {
        setState(message, OutgoingMessage::State::Failed, reasonOf(message, failure.error));
        return;
    }
    const RoomId room = message.room;
    if (failure.error.code == ErrorCode::RateLimited)
        slowDown(*patience);
    else
        pause(room, *patience);
    setState(message, OutgoingMessage::State::Queued);
}

void Outbox::setState(OutgoingMessage &message, OutgoingMessage::State state, const QString &reason)
{
    const bool wasFailed = message.state == OutgoingMessage::State::Failed;
    message.state = state;
    message.reason = reason;
    const OutgoingMessage copy = message;
    if ((wasFailed || state == OutgoingMessage::State::Failed) && !m_unkept.contains(copy.id))
        m_store.update(copy);
    Q_EMIT updated(copy);
    Q_EMIT waitingChanged();
}

void Outbox::take(Messages::iterator message)
{
    const OutgoingMessage taken = std::move(*message);
    m_messages.erase(message);
    m_unkept.erase(taken.id);
    m_store.remove(taken.id);
    if (waiting() == 0)
        m_spacing = {};
    Q_EMIT removed(taken.room, taken.id);
    Q_EMIT waitingChanged();
}

Outbox::Messages::iterator Outbox::iteratorOf(const CommandId &id)
{
    return std::find_if(m_messages.begin(), m_messages.end(),
                        [&](const OutgoingMessage &message) { return message.id == id; });
}

void Outbox::pause(const RoomId &room, std::chrono::milliseconds delay)
{
    auto &timer = m_pauses[room];
    if (!timer)
        timer = m_time.scheduler.timer([this, room] { sendNext(room); });
    timer->start(delay);
}

void Outbox::slowDown(std::chrono::milliseconds delay)
{
    // A token that is nearly there says little of how soon the one after it comes.
    m_spacing = std::min(std::max(delay, m_spacing * 3 / 2), widestSpacing);
    m_throttle->start(delay);
}

} // namespace hearth::app
