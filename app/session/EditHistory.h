// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/PagedListModel.h"
#include "app/models/RoomChange.h"
#include "shared/base/Clock.h"
#include "shared/model/MessageVersion.h"

#include <optional>
#include <vector>

namespace hearth::app {

class CommandSender;
class ServerFeatures;
class TimelineModel;
struct CommandFailure;

//! What one message of the timeline said before it was changed, the latest first: of the one that
//! was asked for last. The server has it, and nobody keeps it here.
class EditHistory : public hearth::app::PagedListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its RoomView")
    //! Empty when there is none, or it is there no more.
    Q_PROPERTY(QString key READ key NOTIFY messageChanged)
    //! What it says now, and since when.
    Q_PROPERTY(QString present READ present NOTIFY messageChanged)
    Q_PROPERTY(QString presentTime READ presentTime NOTIFY messageChanged)
    //! What it said before that; empty while that is not known.
    Q_PROPERTY(QString previous READ previous NOTIFY countChanged)

public:
    enum Role { Text = Qt::UserRole + 1, Time, FullTime };

    //! All of it outlives it. What the server can do only not now is for `commands` to repeat.
    struct Parts
    {
        RoomId room;
        TimelineModel &timeline;
        const ServerFeatures &features;
        CommandSender &commands;
        const Clock &clock;
    };

    explicit EditHistory(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QString key() const { return m_key; }

    [[nodiscard]] QString present() const { return m_present; }

    [[nodiscard]] QString presentTime() const;
    [[nodiscard]] QString previous() const;

    //! Whether the message was changed, and the server tells what it said.
    Q_INVOKABLE [[nodiscard]] bool isOffered(const QString &key) const;
    //! Asks the server, unless that is known or asked already.
    Q_INVOKABLE void show(const QString &key);
    //! The page after those that are here; the first one if that could not be had.
    Q_INVOKABLE void loadMore();

    void setOnline(bool online);
    void apply(const RoomChange &change);

Q_SIGNALS:
    void messageChanged();

private:
    [[nodiscard]] QString timeText(qint64 timestamp) const;
    void take(const std::vector<MessageVersion> &versions, bool more);
    void fail(const CommandFailure &failure);
    void clear();

    Parts m_parts;
    std::vector<MessageVersion> m_versions;
    QString m_key;
    QString m_present;
    MessageId m_message;
    qint64 m_editedAt = 0; //!< Unix ms
    int m_generation = 0; //!< an answer of an earlier message is dropped
    bool m_online = false;
};

} // namespace hearth::app
