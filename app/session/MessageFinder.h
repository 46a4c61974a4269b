// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/LocalStore.h"

#include <QObject>

#include <functional>
#include <optional>
#include <set>
#include <vector>

namespace hearth::app {

class CommandSender;

//! Finds messages of one room by their ids: in the store, else among the pages of the server that
//! come before what the store has, for the protocol knows no other way.
class MessageFinder : public QObject
{
    Q_OBJECT

public:
    //! Of 200 messages each, that a search goes back at most.
    static constexpr int mostPages = 50;

    //! Nothing: it is not there, or can't be reached now.
    using Found = std::function<void(const std::optional<ChatMessage> &)>;

    //! Both outlive it.
    MessageFinder(const RoomId &room, CommandSender &commands, LocalStore &store,
                  QObject *parent = nullptr);

    void setOnline(bool online);
    //! Each that is near comes as glanced(): those of the store, and of one page before it.
    void glance(const std::vector<MessageId> &messages);
    //! However far it is; a search that was under way is given up, and not answered.
    void find(const MessageId &message, Found found);

Q_SIGNALS:
    void glanced(const hearth::ChatMessage &message);
    //! The search that is under way has to ask the server.
    void searching();

private:
    void onGlance(const MessageId &message, const StoredMessage &stored);
    void askForMissing();
    void walk(const MessageId &message, std::optional<qint64> before, int page, int search,
              const Found &found);

    RoomId m_room;
    CommandSender &m_commands;
    LocalStore &m_store;
    std::set<MessageId> m_missing; //!< glanced at, not in the store, the server not asked yet
    std::optional<qint64> m_oldest; //!< of the store, as it said last
    int m_pending = 0; //!< glances that the store has not answered
    int m_search = 0;
    bool m_asking = false;
    bool m_online = false;
};

} // namespace hearth::app
