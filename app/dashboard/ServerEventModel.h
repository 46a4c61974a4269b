// SPDX-License-Identifier: MIT
#pragma once

#include "app/dashboard/ServerFeedReader.h"
#include "app/time/Scheduler.h"

#include <QAbstractListModel>
#include <QDate>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <memory>
#include <vector>

namespace hearth::app {

class RoomTitles;
class UserDirectory;

//! What happened on the server of late, the newest first: as many as somebody may look through, and
//! not more. What comes is taken together four times a second, so that a crowd does not keep the
//! window busy; while it is held nothing comes, and what was new is there afterwards.
class ServerEventModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the Dashboard")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    //! `colorIndex` is one of Theme.seriesColors, the same for what belongs together.
    //! Time has its day where that is not today.
    enum Role { Time = Qt::UserRole + 1, FullTime, Name, ColorIndex, Text };

    static constexpr size_t mostEvents = 200;

    //! All of them outlive it.
    ServerEventModel(UserDirectory &users, RoomTitles &rooms, TimeSource time,
                     QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] int count() const { return rowCount(); }

    void add(const ServerEvent &event);
    void clear();
    void setHeld(bool held);
    //! Times are those of another day from midnight on, and somebody has to say when it may be.
    void lookAtCalendar();

Q_SIGNALS:
    void countChanged();

private:
    void takeAll();
    [[nodiscard]] QString text(const ServerEvent &event) const;

    UserDirectory &m_users;
    RoomTitles &m_rooms;
    const Clock &m_clock;
    QDate m_today;
    std::deque<ServerEvent> m_events; //!< the newest first
    std::deque<ServerEvent> m_coming; //!< the newest last
    std::unique_ptr<Timer> m_pace;
    bool m_held = false;
};

} // namespace hearth::app
