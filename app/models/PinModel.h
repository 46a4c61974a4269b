// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/PagedListModel.h"
#include "shared/base/Clock.h"
#include "shared/model/ChatMessage.h"

#include <set>
#include <vector>

namespace hearth::app {

class UserDirectory;

//! The pinned messages of a room, the last that was pinned first.
class PinModel : public hearth::app::PagedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its PinnedMessages")

public:
    //! `body` is what was written, markup and all.
    enum Role {
        MessageIdRole = Qt::UserRole + 1,
        Seq,
        Author,
        Initials,
        ColorIndex,
        Time,
        FullTime,
        Body
    };

    //! Both outlive it.
    PinModel(UserDirectory &users, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    //! All there are.
    void replace(const std::vector<ChatMessage> &messages);
    //! It was pinned now.
    void prepend(const ChatMessage &message);
    void remove(const MessageId &message);
    //! Of another text; passed over where it is not pinned.
    void renew(const ChatMessage &message);

    [[nodiscard]] bool has(const MessageId &message) const;
    [[nodiscard]] std::set<MessageId> ids() const;

private:
    //! -1 if it is not pinned.
    [[nodiscard]] int rowOf(const MessageId &message) const;

    UserDirectory &m_users;
    const Clock &m_clock;
    std::vector<ChatMessage> m_messages;
};

} // namespace hearth::app
