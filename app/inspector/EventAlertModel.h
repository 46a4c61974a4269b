// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventAlert.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace hearth::app {

//! Of which events of a stream the person wants to be told.
class EventAlertModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a stream")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    //! Seconds between two notices, at least.
    Q_PROPERTY(int pause READ pause WRITE setPause NOTIFY pauseChanged)

public:
    enum Role { TextRole = Qt::UserRole + 1 };

    enum Comparison { Above, Below, Equals };
    Q_ENUM(Comparison)
    static constexpr int most = 20;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    [[nodiscard]] int pause() const { return static_cast<int>(m_pause.count()); }

    void setPause(int seconds);

    //! Why it can't be, as a whole sentence; empty: it was added.
    Q_INVOKABLE QString add(const QString &path,
                            hearth::app::EventAlertModel::Comparison comparison,
                            const QString &value);
    Q_INVOKABLE void remove(int row);

    [[nodiscard]] const std::vector<EventAlert> &alerts() const { return m_alerts; }

    //! What an earlier run had.
    void restore(const std::vector<EventAlert> &alerts, std::chrono::seconds pause);

Q_SIGNALS:
    void countChanged();
    void pauseChanged();
    //! The person has changed something.
    void edited();

private:
    std::vector<EventAlert> m_alerts;
    std::chrono::seconds m_pause = EventAlert::usualPause;
};

} // namespace hearth::app
