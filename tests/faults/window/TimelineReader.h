// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QList>
#include <QQuickItem>
#include <QQuickWindow>
#include <QString>

namespace hearth::faults {

//! A message as it stands in the window.
struct ShownRow
{
    QString key; //!< tells rows of the same words apart
    QString text;
    QString state; //!< in the window's words; empty: sent

    friend bool operator==(const ShownRow &, const ShownRow &) = default;
};

//! Reads the rows of a window's timeline: what is drawn within its bounds, not what a model holds.
class TimelineReader
{
public:
    using Rows = QList<ShownRow>;
    using Walk = Result<Rows, QString>;

    //! `window` has to outlive this object.
    explicit TimelineReader(QQuickWindow *window);

    //! What can be seen at this moment, from top to bottom; empty without a timeline.
    [[nodiscard]] Rows shown() const;
    //! Scrolls up until the room begins, by less than a screen at a time, each of them drawn. All
    //! rows that were seen, from top to bottom; or what was out of order.
    [[nodiscard]] Walk walkToTop();
    //! The same down to the newest message.
    [[nodiscard]] Walk walkToEnd();

private:
    enum class Way { Up, Down };

    [[nodiscard]] Walk walk(Way way, Rows all);
    [[nodiscard]] QQuickItem *list() const;
    [[nodiscard]] bool hasArrived(const QQuickItem &list, Way way) const;
    static void step(QQuickItem &list, Way way);
    void turnWheelUp(const QQuickItem &list);
    void waitForFrame();

    QQuickWindow *m_window;
};

} // namespace hearth::faults
