// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/PinModel.h"
#include "app/models/RoomChange.h"
#include "app/time/Scheduler.h"
#include "shared/protocol/PinMessages.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <set>
#include <vector>

namespace hearth::app {

class CommandSender;
class LocalStore;
class ServerFeatures;
class UserDirectory;
struct CommandFailure;

//! What a room keeps in sight. It is asked for once the room comes on screen, again after each
//! reconnect, and kept by the room's events in between.
class PinnedMessages : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its RoomView")
    Q_PROPERTY(hearth::app::PinModel *messages READ messages CONSTANT)
    //! Why what was asked for last could not be done, as a whole sentence, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY problemChanged)

public:
    //! All of it outlives it. What the server can do only not now is for `commands` to repeat.
    struct Parts
    {
        RoomId room;
        UserDirectory &users;
        const ServerFeatures &features;
        CommandSender &commands;
        LocalStore &store;
        const Clock &clock;
    };

    explicit PinnedMessages(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] PinModel *messages() { return &m_messages; }

    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void unpin(const QString &messageId);
    //! Asks the server for all of them, if there is a connection.
    Q_INVOKABLE void refresh();

    //! From now on somebody may see them.
    void want();
    void setOnline(bool online);

    // Events of the room, in the order of the log.
    void onPinned(const MessagePinned &event);
    void onUnpinned(const MessageUnpinned &event);
    void apply(const RoomChange &change);

Q_SIGNALS:
    void problemChanged();
    //! Which they are.
    void changed();

private:
    void ask(const std::optional<MessageId> &after);
    void take(const std::vector<ChatMessage> &messages, bool more);
    void fail(const CommandFailure &failure);
    void forget(const MessageId &message);
    void setProblem(const QString &problem);

    Parts m_parts;
    PinModel m_messages;
    QString m_problem;
    std::vector<ChatMessage> m_found; //!< by the pages so far
    std::set<MessageId> m_expected; //!< pinned, and looked for in the store
    bool m_online = false;
    bool m_wanted = false;
    bool m_asking = false;
    bool m_outdated = false; //!< something happened since it was asked
};

} // namespace hearth::app
