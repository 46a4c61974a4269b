// SPDX-License-Identifier: MIT
#include "app/session/ReceivedNotices.h"

#include "app/models/ShownName.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"
#include "app/text/TextCleaner.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

ReceivedNotices::ReceivedNotices(UserDirectory &users, QObject *parent)
    : QObject(parent)
    , m_users(users)
{
    connect(&m_users, &UserDirectory::nameChanged, this, &ReceivedNotices::changed);
}

QString ReceivedNotices::title() const
{
    return m_notices.empty() ? QString() : shownName(m_notices.front().title);
}

QString ReceivedNotices::body() const
{
    if (m_notices.empty())
        return {};
    TextCleaner cleaner;
    return cleaner.clean(m_notices.front().body) + cleaner.endLine();
}

QString ReceivedNotices::about() const
{
    if (m_notices.empty())
        return {};
    const Received &first = m_notices.front();
    const QString time = TimeText::clockTime(first.timeMs);
    return first.by ? tr("%1, %2").arg(m_users.displayName(*first.by), time) : time;
}

QString ReceivedNotices::link() const
{
    return m_notices.empty() ? QString() : m_notices.front().link;
}

bool ReceivedNotices::leadsInside() const
{
    return !m_notices.empty()
        && (m_notices.front().chosen || link().startsWith(QLatin1String("hearth://")));
}

void ReceivedNotices::add(const UserNotify &notice, qint64 timeMs)
{
    append({notice.title, notice.body, notice.link.value_or(QString()), notice.by, {}, timeMs});
}

void ReceivedNotices::keep(const Notice &notice, qint64 timeMs)
{
    append({notice.title, notice.body, {}, {}, notice.chosen, timeMs});
}

void ReceivedNotices::append(Received notice)
{
    m_notices.push_back(std::move(notice));
    if (m_notices.size() > most) {
        // What a feed told of stands in the feed as well; what somebody sent is here alone.
        const auto second = std::next(m_notices.begin());
        const auto ofFeed = std::find_if(second, m_notices.end(), [](const Received &received) {
            return bool(received.chosen);
        });
        m_notices.erase(ofFeed == m_notices.end() ? second : ofFeed);
    }
    Q_EMIT changed();
}

void ReceivedNotices::putAway()
{
    if (m_notices.empty())
        return;
    m_notices.pop_front();
    Q_EMIT changed();
}

void ReceivedNotices::putAllAway()
{
    m_notices.clear();
    Q_EMIT changed();
}

void ReceivedNotices::followLink()
{
    if (m_notices.empty())
        return;
    if (const auto chosen = m_notices.front().chosen)
        chosen();
    else if (!link().isEmpty())
        Q_EMIT linkFollowed(link());
}

} // namespace hearth::app
