// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventTableModel.h"
#include "app/inspector/EventTreeModel.h"
#include "app/inspector/PlotModel.h"
#include "app/time/Scheduler.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>
#include <vector>

namespace hearth::app {

//! A live stream on the desk: its events as a table, the chosen one as a tree, and charts of its
//! numbers. Whatever the stream is, somebody gives it the events; it takes those of a frame
//! together, so that thousands a second leave the window time for the person.
class EventInspector : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a source")
    Q_PROPERTY(hearth::app::EventTableModel *table READ table CONSTANT)
    Q_PROPERTY(hearth::app::EventTreeModel *tree READ tree CONSTANT)
    Q_PROPERTY(hearth::app::PlotModel *plots READ plots CONSTANT)
    //! The table stays as it is, and what comes is captured all the same.
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged)
    //! How many came since it was paused.
    Q_PROPERTY(double waiting READ waiting NOTIFY countsChanged)
    //! How many came so far, and how many of them had to go again.
    Q_PROPERTY(double captured READ captured NOTIFY countsChanged)
    Q_PROPERTY(double dropped READ dropped NOTIFY countsChanged)
    //! "12/s"
    Q_PROPERTY(QString rateText READ rateText NOTIFY rateChanged)
    //! The number of the event in the tree; 0: none. The first to come is chosen by itself.
    Q_PROPERTY(double chosen READ chosen NOTIFY chosenChanged)
    //! The number of the event that was found by seek() last, and is to be shown; 0: none.
    Q_PROPERTY(double sought READ sought NOTIFY soughtChanged)

public:
    static constexpr std::chrono::milliseconds frame{33};
    static constexpr std::chrono::milliseconds rateEvery{1000};
    //! A day may come earlier than expected, for the computer sleeps and clocks are set.
    static constexpr std::chrono::milliseconds calendarEvery{std::chrono::hours(1)};

    explicit EventInspector(TimeSource time, EventRing::Bounds bounds = {},
                            QObject *parent = nullptr);
    ~EventInspector() override;

    [[nodiscard]] EventTableModel *table() { return &m_table; }

    [[nodiscard]] EventTreeModel *tree() { return &m_tree; }

    [[nodiscard]] PlotModel *plots() { return &m_plots; }

    [[nodiscard]] const PlotModel &plots() const { return m_plots; }

    [[nodiscard]] bool isPaused() const { return m_table.isHeld(); }

    // Whole numbers; QML has none that are as large.

    [[nodiscard]] double waiting() const;

    [[nodiscard]] double captured() const { return static_cast<double>(m_captured); }

    [[nodiscard]] double dropped() const;
    [[nodiscard]] QString rateText() const;

    [[nodiscard]] double chosen() const { return static_cast<double>(m_chosen); }

    [[nodiscard]] double sought() const { return static_cast<double>(m_sought); }

    void setPaused(bool paused);
    //! Nothing happens if it is not in the table any more.
    Q_INVOKABLE void choose(qint64 number);
    //! Chooses the event with this seq of its source, now or once it comes. Ends a pause; one that
    //! begins before it has come is waited for.
    void seek(qint64 seq);
    //! The person looks elsewhere, and is not led to what was sought.
    Q_INVOKABLE void stopSeeking();

    //! Its number is given here. Nobody hears of it before the next frame.
    void add(Event event);
    //! As if nothing had come; charts that are pinned stay.
    void clear();

Q_SIGNALS:
    void pausedChanged();
    void countsChanged();
    void rateChanged();
    void chosenChanged();
    void soughtChanged();

private:
    void find();
    void lookAtCalendar();
    void showFrame();
    void measureRate();

    const Clock &m_clock;
    EventTableModel m_table;
    EventTreeModel m_tree;
    PlotModel m_plots;
    std::unique_ptr<Timer> m_frameTimer; //!< runs while something waits
    std::unique_ptr<Timer> m_rateTimer; //!< runs while something comes
    std::unique_ptr<Timer> m_dayTimer; //!< until the next look at the calendar
    std::vector<Event> m_waiting; //!< for the next frame
    SteadyTime m_shownAt{};
    SteadyTime m_measuredAt{};
    qint64 m_captured = 0;
    qint64 m_capturedAtPause = 0;
    qint64 m_measuredCount = 0; //!< captured when the rate was measured last
    qint64 m_chosen = 0;
    qint64 m_sought = 0;
    std::optional<qint64> m_seekedSeq; //!< has not come yet
    double m_rate = 0; //!< events a second
};

} // namespace hearth::app
