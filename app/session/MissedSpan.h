// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Ids.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth::app {

class LocalStore;
class TimelineModel;

//! What came into a room while one was away: how much, since when, and the way to where it begins.
//! It ends when the person has been there, or does not want to.
class MissedSpan : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its RoomView")
    //! Messages of others; 0: there is nothing to lead to.
    Q_PROPERTY(int count READ count NOTIFY changed)
    //! "37 new since 09:12", without the time while that is not known; empty if there is nothing.
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    struct Extent
    {
        qint64 readSeq = 0;
        qint64 lastSeq = 0; //!< what `unread` counts ends there
        int unread = 0;
    };

    //! Timeline, store and clock outlive it.
    MissedSpan(const RoomId &room, TimelineModel &timeline, LocalStore &store, const Clock &clock,
               QObject *parent = nullptr);

    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QString text() const;

    void begin(const Extent &extent);
    //! One more message of somebody else.
    void add(qint64 seq);
    Q_INVOKABLE void show();
    Q_INVOKABLE void end();

Q_SIGNALS:
    void changed();
    //! The message of this seq, or one beside it, is to be shown.
    void wanted(qint64 seq);

private:
    void learnTime();
    void setTime(qint64 time);

    RoomId m_room;
    TimelineModel &m_timeline;
    LocalStore &m_store;
    const Clock &m_clock;
    qint64 m_readSeq = 0;
    qint64 m_lastSeq = 0; //!< what is counted ends there
    int m_count = 0;
    std::optional<qint64> m_time; //!< of the first of them, in Unix ms
};

} // namespace hearth::app
