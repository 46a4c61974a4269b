// SPDX-License-Identifier: MIT
#include "app/session/MissedSpan.h"

#include "app/models/TimeText.h"
#include "app/models/TimelineModel.h"
#include "app/session/LocalStore.h"

#include <QPointer>

namespace hearth::app {

MissedSpan::MissedSpan(const RoomId &room, TimelineModel &timeline, LocalStore &store,
                       const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_room(room)
    , m_timeline(timeline)
    , m_store(store)
    , m_clock(clock)
{
    // What was missed may come only later: a row tells when it gets the line.
    connect(&m_timeline, &QAbstractItemModel::dataChanged, this, &MissedSpan::learnTime);
}

QString MissedSpan::text() const
{
    if (m_count == 0)
        return {};
    if (!m_time)
        return m_count == 1 ? tr("1 new message") : tr("%n new messages", nullptr, m_count);
    return tr("%n new since %1", nullptr, m_count)
        .arg(TimeText::recent(*m_time, TimeText::dayOf(toMillis(m_clock.now()))));
}

void MissedSpan::begin(const Extent &extent)
{
    m_readSeq = extent.readSeq;
    m_lastSeq = extent.lastSeq;
    m_count = extent.unread;
    m_time.reset();
    learnTime();
    if (!m_time) {
        HistoryGet first;
        first.room = m_room;
        first.after = m_readSeq;
        first.limit = 1;
        m_store.read(first, [guard = QPointer(this), asked = m_readSeq](const MessagePage &page) {
            if (guard && guard->m_readSeq == asked && !page.messages.empty())
                guard->setTime(page.messages.front().timestamp);
        });
    }
    Q_EMIT changed();
}

void MissedSpan::add(qint64 seq)
{
    // The server counted what it replays.
    if (m_count == 0 || seq <= m_lastSeq)
        return;
    m_lastSeq = seq;
    ++m_count;
    Q_EMIT changed();
}

void MissedSpan::show()
{
    if (m_count > 0)
        Q_EMIT wanted(m_readSeq + 1);
}

void MissedSpan::end()
{
    if (m_count == 0)
        return;
    m_count = 0;
    Q_EMIT changed();
}

void MissedSpan::learnTime()
{
    if (const auto time = m_timeline.newLineTime(); m_count > 0 && !m_time && time)
        setTime(*time);
}

void MissedSpan::setTime(qint64 time)
{
    if (m_count == 0 || m_time)
        return;
    m_time = time;
    Q_EMIT changed();
}

} // namespace hearth::app
