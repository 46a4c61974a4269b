// SPDX-License-Identifier: MIT
#include "tests/bench/app/WindowView.h"

#include "app/Application.h"
#include "app/desk/SourceDesk.h"
#include "app/session/Session.h"
#include "app/session/SessionList.h"

#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace hearth::bench {

namespace {

void collect(QQuickItem *in, const char *type, QList<QQuickItem *> &found)
{
    // Types of QML have a number behind their name.
    if (qstrncmp(in->metaObject()->className(), type, qstrlen(type)) == 0) {
        found.append(in);
        return;
    }
    for (QQuickItem *child : in->childItems())
        collect(child, type, found);
}

QList<QQuickItem *> itemsOf(QQuickItem *in, const char *type)
{
    QList<QQuickItem *> found;
    collect(in, type, found);
    return found;
}

QPoint middleOf(const QQuickItem &item)
{
    return item.mapToScene({item.width() / 2, item.height() / 2}).toPoint();
}

} // namespace

WindowView::WindowView(app::Application &application)
    : m_application(application)
    , m_window(*application.window())
{}

app::Session *WindowView::session() const
{
    return m_application.sessions().current();
}

QQuickItem *WindowView::timelineList() const
{
    const auto timelines = itemsOf(m_window.contentItem(), "Timeline_");
    if (timelines.isEmpty())
        return nullptr;
    const auto lists = itemsOf(timelines.constFirst(), "NavigableList_");
    return lists.isEmpty() ? nullptr : lists.constFirst();
}

bool WindowView::showsRoom() const
{
    return showsNewestOf(currentRoom());
}

bool WindowView::isConnected() const
{
    return session() && session()->connection()->isOnline();
}

bool WindowView::showsNewestOf(const QString &room) const
{
    if (!session() || !session()->currentRoom() || room.isEmpty() || currentRoom() != room)
        return false;
    const auto *timeline = session()->currentRoom()->timeline();
    auto *list = timelineList();
    if (!list || !list->isVisible() || !timeline->isLoaded() || timeline->count() == 0
        || list->property("model").value<QObject *>()->property("source").value<QObject *>()
            != timeline)
        return false;
    QQuickItem *newest = nullptr;
    QMetaObject::invokeMethod(list, "itemAtIndex", Q_RETURN_ARG(QQuickItem *, newest),
                              Q_ARG(int, 0));
    if (!newest
        || newest->property("key") != timeline->data(timeline->index(0), app::TimelineModel::Key))
        return false;
    const double bottom = newest->mapRectToItem(list, newest->boundingRect()).bottom();
    return bottom > 0 && bottom <= list->height() + 1;
}

QStringList WindowView::rooms() const
{
    auto rows = itemsOf(m_window.contentItem(), "RoomRow_");
    std::sort(rows.begin(), rows.end(), [](const QQuickItem *one, const QQuickItem *other) {
        return middleOf(*one).y() < middleOf(*other).y();
    });
    QStringList ids;
    for (const QQuickItem *row : rows)
        ids.append(row->property("roomId").toString());
    return ids;
}

QString WindowView::currentRoom() const
{
    return session() && session()->currentRoom() ? session()->currentRoom()->roomId() : QString();
}

std::optional<QPoint> WindowView::placeOfRoom(const QString &room) const
{
    for (const QQuickItem *row : itemsOf(m_window.contentItem(), "RoomRow_")) {
        if (row->property("roomId").toString() == room)
            return middleOf(*row);
    }
    return std::nullopt;
}

std::optional<QPoint> WindowView::placeOfTimeline() const
{
    const auto *list = timelineList();
    return list ? std::optional(middleOf(*list)) : std::nullopt;
}

qint64 WindowView::newestSeq() const
{
    auto *current = session() ? session()->currentRoom() : nullptr;
    return current ? current->timeline()->newestSeq().value_or(0) : 0;
}

qint64 WindowView::oldestSeq() const
{
    auto *current = session() ? session()->currentRoom() : nullptr;
    return current ? current->timeline()->oldestSeq().value_or(0) : 0;
}

int WindowView::found() const
{
    return session() ? session()->search()->found()->rowCount() : 0;
}

bool WindowView::leadTo(const QString &feed) const
{
    if (!session() || !session()->feeds()->isAvailable())
        return false;
    session()->feeds()->seek(feed);
    return true;
}

bool WindowView::draw(const QString &path) const
{
    auto *feed = session() ? session()->feeds()->current() : nullptr;
    return feed && feed->inspector()->plots()->plot(path) >= 0;
}

double WindowView::captured() const
{
    auto *feed = session() ? session()->feeds()->current() : nullptr;
    return feed ? feed->inspector()->captured() : 0;
}

bool WindowView::showsStream() const
{
    const auto *tab = m_application.desk().current();
    return tab && tab->state() == app::SourceTab::Live;
}

bool WindowView::drawStream(const QString &path) const
{
    auto *tab = m_application.desk().current();
    return tab && tab->inspector()->plots()->plot(path) >= 0;
}

double WindowView::streamed() const
{
    auto *tab = m_application.desk().current();
    return tab ? tab->inspector()->table()->captured() : 0;
}

double WindowView::dropped() const
{
    auto *tab = m_application.desk().current();
    return tab ? tab->inspector()->table()->dropped() : 0;
}

} // namespace hearth::bench
