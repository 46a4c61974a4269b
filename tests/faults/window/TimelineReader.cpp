// SPDX-License-Identifier: MIT
#include "tests/faults/window/TimelineReader.h"

#include <QAccessible>
#include <QDeadlineTimer>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

namespace hearth::faults {

namespace {

constexpr int kPatienceMs = 15000;
constexpr int kFrameMs = 250;
//! Of a screen, so that neighbouring looks share rows.
constexpr double kStep = 0.6;
//! Rows that a complaint names of those that were seen last.
constexpr qsizetype kTold = 12;

bool isA(const QQuickItem &item, const char *type)
{
    // Types of QML have a number behind their name.
    return QByteArray(item.metaObject()->className()).startsWith(type);
}

QQuickItem *findItem(QQuickItem *in, const char *type)
{
    if (isA(*in, type))
        return in;
    for (QQuickItem *child : in->childItems()) {
        if (QQuickItem *found = findItem(child, type))
            return found;
    }
    return nullptr;
}

bool draws(QQuickItem *item, const QString &words)
{
    if (!item->isVisible() || item->opacity() <= 0)
        return false;
    if (item->inherits("QQuickText") && item->property("text").toString() == words)
        return true;
    // Under the pointer a text is one that can be selected.
    QString all;
    if (item->inherits("QQuickTextEdit")
        && QMetaObject::invokeMethod(item, "getText", Q_RETURN_ARG(QString, all), Q_ARG(int, 0),
                                     Q_ARG(int, item->property("length").toInt()))
        && all == words)
        return true;
    const auto children = item->childItems();
    return std::any_of(children.begin(), children.end(),
                       [&](QQuickItem *child) { return draws(child, words); });
}

//! What an assistant reads at the end of a row is what a sighted person is told by grey and clock.
QString stateOf(QQuickItem *row)
{
    const QString state = row->property("stateText").toString();
    auto *spoken = QAccessible::queryAccessibleInterface(row);
    if (!spoken || !spoken->text(QAccessible::Name).endsWith(state))
        return QStringLiteral("said wrongly");
    return state;
}

ShownRow read(QQuickItem *row)
{
    const QString text = row->property("shownText").toString();
    return {row->property("key").toString(), draws(row, text) ? text : QStringLiteral("not drawn"),
            stateOf(row)};
}

qsizetype placeOf(const TimelineReader::Rows &rows, const QString &key)
{
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const ShownRow &row) { return row.key == key; });
    return found == rows.end() ? -1 : found - rows.begin();
}

QString wordsOf(const TimelineReader::Rows &rows)
{
    QString lines;
    for (const ShownRow &row : rows)
        lines += QStringLiteral("  %1 %2\n").arg(row.text.left(24), row.state);
    return lines;
}

//! Puts `seen` to what was seen before; false where both don't agree on the rows that they share.
bool join(TimelineReader::Rows &all, const TimelineReader::Rows &seen)
{
    if (all.isEmpty() || seen.isEmpty()) {
        all += seen;
        return true;
    }
    const qsizetype shared = placeOf(all, seen.front().key);
    if (shared >= 0) {
        const qsizetype length = std::min(seen.size(), all.size() - shared);
        if (all.mid(shared, length) != seen.first(length))
            return false;
        all += seen.mid(length);
        return true;
    }
    const qsizetype fresh = placeOf(seen, all.front().key);
    if (fresh < 0)
        return false;
    const qsizetype length = std::min(seen.size() - fresh, all.size());
    if (seen.mid(fresh, length) != all.first(length))
        return false;
    all = seen.first(fresh) + all;
    return true;
}

} // namespace

TimelineReader::TimelineReader(QQuickWindow *window)
    : m_window(window)
{}

TimelineReader::Rows TimelineReader::shown() const
{
    QQuickItem *view = list();
    if (!view || !view->isVisible())
        return {};
    std::vector<std::pair<double, QQuickItem *>> rows;
    for (QQuickItem *row : view->property("contentItem").value<QQuickItem *>()->childItems()) {
        const QRectF place = row->mapRectToItem(view, row->boundingRect());
        if (isA(*row, "TimelineRow") && row->isVisible() && row->opacity() > 0 && place.height() > 0
            && place.bottom() > 0 && place.top() < view->height())
            rows.emplace_back(place.top(), row);
    }
    std::sort(rows.begin(), rows.end());
    Rows found;
    for (const auto &[top, row] : rows)
        found.append(read(row));
    return found;
}

TimelineReader::Walk TimelineReader::walkToTop()
{
    QQuickItem *view = list();
    if (!view)
        return Failure{QStringLiteral("there is no timeline")};
    const Rows seen = shown();
    turnWheelUp(*view);
    return walk(Way::Up, seen);
}

TimelineReader::Walk TimelineReader::walkToEnd()
{
    return walk(Way::Down, {});
}

TimelineReader::Walk TimelineReader::walk(Way way, Rows all)
{
    QQuickItem *view = list();
    if (!view)
        return Failure{QStringLiteral("there is no timeline")};
    QDeadlineTimer deadline(kPatienceMs);
    while (!deadline.hasExpired()) {
        waitForFrame();
        const Rows seen = shown();
        const qsizetype before = all.size();
        if (!join(all, seen))
            return Failure{QStringLiteral("%1 rows were seen, last:\n%2and then:\n%3")
                               .arg(all.size())
                               .arg(wordsOf(way == Way::Up ? all.first(std::min(all.size(), kTold))
                                                           : all.last(std::min(all.size(), kTold))),
                                    wordsOf(seen))};
        if (hasArrived(*view, way))
            return all;
        if (all.size() > before)
            deadline.setRemainingTime(kPatienceMs);
        step(*view, way);
    }
    return Failure{QStringLiteral("got no further after %1 rows").arg(all.size())};
}

QQuickItem *TimelineReader::list() const
{
    QQuickItem *timeline = findItem(m_window->contentItem(), "Timeline_");
    return timeline ? findItem(timeline, "NavigableList_") : nullptr;
}

bool TimelineReader::hasArrived(const QQuickItem &list, Way way) const
{
    const double above = list.property("contentY").toDouble() - list.property("originY").toDouble();
    if (way == Way::Down)
        return list.parentItem()->property("atNewest").toBool();
    auto *start = list.property("footerItem").value<QQuickItem *>();
    return above < 1 && start
        && draws(start, QStringLiteral("This is where #%1 begins.").arg(QStringLiteral("general")));
}

void TimelineReader::step(QQuickItem &list, Way way)
{
    const double top = list.property("originY").toDouble();
    const double height = list.height();
    const double bottom = std::max(top, top + list.property("contentHeight").toDouble() - height);
    const double by = way == Way::Up ? -kStep * height : kStep * height;
    list.setProperty("contentY",
                     std::clamp(list.property("contentY").toDouble() + by, top, bottom));
}

//! As a person leaves the newest message; what follows is the same scrolling, only faster.
void TimelineReader::turnWheelUp(const QQuickItem &list)
{
    const QPointF middle = list.mapToScene({list.width() / 2, list.height() / 2});
    QWheelEvent wheel(middle, m_window->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_window, &wheel);
    static_cast<void>(
        QTest::qWaitFor([&] { return !list.property("moving").toBool(); }, kPatienceMs));
}

void TimelineReader::waitForFrame()
{
    bool isDrawn = false;
    const auto drawn = QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window,
                                        [&isDrawn] { isDrawn = true; });
    m_window->update();
    static_cast<void>(QTest::qWaitFor([&isDrawn] { return isDrawn; }, kFrameMs));
    QObject::disconnect(drawn);
}

} // namespace hearth::faults
