// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/CommandSender.h"
#include "app/session/OutboxStore.h"
#include "app/time/Scheduler.h"
#include "shared/model/ChatMessage.h"

#include <QObject>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace hearth::app {

//! Every message on its way to the server. FIFO per room: the next one leaves when the one before
//! was acked or has failed for good. None is sent before the store has it, and it stays there until
//! sent() was heard: so it outlives the program at any moment, unless the store has no file. What
//! has no answer when the connection ends is queued again, and sent again with the same id after
//! resume(). Once the server finds it too fast, it keeps the pace that it was told until nothing
//! waits any more, for whoever is refused too often is thrown out.
class Outbox : public QObject
{
    Q_OBJECT

public:
    Outbox(CommandSender &commands, OutboxStore &store, TimeSource time, QObject *parent = nullptr);
    ~Outbox() override;

    //! True if the server takes so much for one message.
    [[nodiscard]] static bool fits(const QString &text);

    //! What the store kept, and how it will keep more, before anything else is added.
    void restore(std::vector<OutgoingMessage> messages,
                 OutboxStore::Kept words = OutboxStore::Kept::Durably);

    CommandId add(const RoomId &room, const QString &text,
                  const std::optional<MessageId> &replyTo = {});
    //! The connection is in sync: send.
    void resume();
    //! The connection is gone: keep.
    void suspend();
    //! Of a failed one.
    void retry(const CommandId &id);
    //! Of one that is not being sent. One that the connection ended under may be at the server.
    void discard(const CommandId &id);
    //! The message was seen among the room's: it is sent, whether or not its ack ever comes.
    void confirm(const CommandId &id);
    //! The room is no more: what waits for it fails.
    void dropRoom(const RoomId &room, const QString &reason);

    [[nodiscard]] const OutgoingMessage *find(const CommandId &id) const;
    [[nodiscard]] std::vector<OutgoingMessage> of(const RoomId &room) const;
    //! Queued or under way; failed ones wait for a person, not for the server.
    [[nodiscard]] int waiting() const;

    //! False where what is written would be lost with the program, as far as the store has said.
    [[nodiscard]] bool outlivesExit() const { return m_outlivesExit; }

    //! Everything that the server does not have, in the order of writing.
    [[nodiscard]] const std::vector<OutgoingMessage> &all() const { return m_messages; }

Q_SIGNALS:
    //! Added or changed.
    void updated(const hearth::app::OutgoingMessage &message);
    //! Acked; the store forgets it after this.
    void sent(const hearth::ChatMessage &message);
    //! Discarded, or confirmed.
    void removed(const hearth::RoomId &room, const hearth::CommandId &id);
    void waitingChanged();
    void outlivesExitChanged();

private:
    using Messages = std::vector<OutgoingMessage>;

    void keep(const OutgoingMessage &message);
    void onKept(const CommandId &id, OutboxStore::Kept kept);
    void setOutlivesExit(bool outlives);
    void sendNext(const RoomId &room);
    void sendAll();
    void onAnswer(const CommandId &id, const CommandResult &result);
    void onRefused(OutgoingMessage &message, const CommandFailure &failure);
    void setState(OutgoingMessage &message, OutgoingMessage::State state,
                  const QString &reason = {});
    void take(Messages::iterator message);
    Messages::iterator iteratorOf(const CommandId &id);
    void pause(const RoomId &room, std::chrono::milliseconds delay);
    void slowDown(std::chrono::milliseconds delay);

    CommandSender &m_commands;
    OutboxStore &m_store;
    TimeSource m_time;
    Messages m_messages; //!< in the order of writing
    std::set<CommandId> m_unkept; //!< not on disk yet, and so not to be sent
    std::map<RoomId, std::unique_ptr<Timer>> m_pauses;
    std::unique_ptr<Timer> m_throttle; //!< while it runs, nothing is sent
    std::chrono::milliseconds m_spacing{0}; //!< from one message to the next
    bool m_online = false;
    bool m_outlivesExit = true;
};

} // namespace hearth::app
