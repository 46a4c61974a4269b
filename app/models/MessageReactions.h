// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/TimelineModel.h"

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! The reactions to one message of a timeline, a row each. Filled as soon as both properties are
//! set, so that a list knows how high the message is when it places it.
class MessageReactions : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(
        hearth::app::TimelineModel *timeline READ timeline WRITE setTimeline NOTIFY timelineChanged)
    Q_PROPERTY(QString key READ key WRITE setKey NOTIFY keyChanged)

public:
    enum Role { Emoji = Qt::UserRole + 1, Count, Own, Names };

    explicit MessageReactions(QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] TimelineModel *timeline() const { return m_timeline; }

    void setTimeline(TimelineModel *timeline);

    [[nodiscard]] QString key() const { return m_key; }

    void setKey(const QString &key);

Q_SIGNALS:
    void timelineChanged();
    void keyChanged();

private:
    void refresh();

    QPointer<TimelineModel> m_timeline;
    QString m_key;
    std::vector<TimelineModel::ReactionRow> m_rows;
};

} // namespace hearth::app
