// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/PagedListModel.h"
#include "app/text/SearchHits.h"
#include "shared/base/Clock.h"
#include "shared/model/ChatMessage.h"

#include <vector>

namespace hearth::app {

class RoomBook;
class UserDirectory;

//! Messages that a search found, the newest first.
class FoundModel : public hearth::app::PagedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the MessageSearch")

public:
    //! `plain` is without markup, `styled` the part of that with the words, for StyledText.qml.
    enum Role {
        RoomIdRole = Qt::UserRole + 1,
        Seq,
        RoomTitle,
        Author,
        Initials,
        ColorIndex,
        Time,
        FullTime,
        Text,
        Styled
    };

    //! All of them outlive it.
    FoundModel(UserDirectory &users, RoomBook &rooms, const Clock &clock,
               QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    //! Nothing is found yet of these words.
    void begin(const QString &words);
    void append(const std::vector<ChatMessage> &messages);

private:
    [[nodiscard]] QString roomTitle(const RoomId &room) const;

    UserDirectory &m_users;
    RoomBook &m_rooms;
    const Clock &m_clock;
    //! `text` of each is without markup.
    std::vector<ChatMessage> m_messages;
    SearchHits m_hits;
};

} // namespace hearth::app
