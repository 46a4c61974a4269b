// SPDX-License-Identifier: MIT
#include "app/session/ReceivedNotices.h"

#include "app/models/ShownName.h"
#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"
#include "app/text/TextCleaner.h"

namespace hearth::app {

ReceivedNotices::ReceivedNotices(UserDirectory &users, QObject *parent)
    : QObject(parent)
    , m_users(users)
{
    connect(&m_users, &UserDirectory::nameChanged, this, &ReceivedNotices::changed);
}

QString ReceivedNotices::title() const
{
    return m_notices.empty() ? QString() : shownName(m_notices.front().notice.title);
}

QString ReceivedNotices::body() const
{
    if (m_notices.empty())
        return {};
    TextCleaner cleaner;
    return cleaner.clean(m_notices.front().notice.body) + cleaner.endLine();
}

QString ReceivedNotices::about() const
{
    if (m_notices.empty())
        return {};
    const auto &[notice, timeMs] = m_notices.front();
    const QString time = TimeText::clockTime(timeMs);
    return notice.by ? tr("%1, %2").arg(m_users.displayName(*notice.by), time) : time;
}

QString ReceivedNotices::link() const
{
    return m_notices.empty() ? QString() : m_notices.front().notice.link.value_or(QString());
}

void ReceivedNotices::add(const UserNotify &notice, qint64 timeMs)
{
    m_notices.push_back({notice, timeMs});
    if (m_notices.size() > most)
        m_notices.erase(std::next(m_notices.begin()));
    Q_EMIT changed();
}

void ReceivedNotices::putAway()
{
    if (m_notices.empty())
        return;
    m_notices.pop_front();
    Q_EMIT changed();
}

void ReceivedNotices::followLink()
{
    if (!link().isEmpty())
        Q_EMIT linkFollowed(link());
}

} // namespace hearth::app
