// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventPath.h"
#include "app/inspector/EventRows.h"
#include "app/inspector/capture/EventStore.h"
#include "app/inspector/capture/FilteredEvents.h"

#include <QCache>
#include <QDate>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <limits>
#include <memory>
#include <vector>

namespace hearth::app {

class EventFields;
class EventMatcher;

//! The events of a store as rows, the newest first: all of them, or those that pass a filter, as
//! they are found. What a row says is read when it is asked for, from the disk where it lies there:
//! some thousandths of a millisecond for what was written lately, and as long as the disk takes for
//! what the system has forgotten.
class CaptureModel : public hearth::app::EventRows
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a source")
    //! How many there are, whatever the filter says, and how many had to go.
    Q_PROPERTY(double captured READ captured NOTIFY countChanged)
    Q_PROPERTY(double dropped READ dropped NOTIFY countChanged)
    //! The rows stay as they are, and what comes is captured all the same.
    Q_PROPERTY(bool paused READ isPaused WRITE setPaused NOTIFY pausedChanged)
    //! How many came since it was paused, whatever the filter says.
    Q_PROPERTY(double waiting READ waiting NOTIFY countChanged)
    Q_PROPERTY(QString filter READ filter NOTIFY filterChanged)
    //! It is being looked for, and how much of all was looked at, from 0 to 1.
    Q_PROPERTY(bool searching READ isSearching NOTIFY searchChanged)
    Q_PROPERTY(double progress READ progress NOTIFY searchChanged)
    Q_PROPERTY(QStringList columns READ columns NOTIFY columnsChanged)

public:
    enum Role {
        Number = Qt::UserRole + 1,
        Kind, //!< of EventTableModel::RowKind
        Time, //!< "09:12:09.218", with its day where that is not today
        Delta, //!< since the row below: "58 ms"; empty for the last
        Outgoing, //!< it went out
        Type,
        TypeColor, //!< a small number that is the same for the same type
        Size, //!< "124 B"
        Preview, //!< the beginning of the payload, in one line
        Columns, //!< what it has of `columns`, in their order; empty where it has none
        Highlight, //!< the color of the first rule that it passes; -1: of none
    };

    struct HighlightRule
    {
        EventFilter filter;
        int color = 0; //!< as whoever shows it counts them
    };

    static constexpr qsizetype previewLength = 240; //!< bytes
    static constexpr int mostColumns = 12;

    //! `store` outlives it, and somebody says when it has changed.
    explicit CaptureModel(EventStore &store, QObject *parent = nullptr);
    ~CaptureModel() override;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] double captured() const { return static_cast<double>(m_store.captured()); }

    [[nodiscard]] double dropped() const { return static_cast<double>(m_store.dropped()); }

    [[nodiscard]] bool isPaused() const { return m_isPaused; }

    [[nodiscard]] double waiting() const;

    [[nodiscard]] QString filter() const { return m_filter.text(); }

    [[nodiscard]] bool isSearching() const { return m_found.isRunning(); }

    [[nodiscard]] double progress() const { return m_found.progress(); }

    [[nodiscard]] QStringList columns() const;

    void setPaused(bool paused);
    //! An empty one: all. What passes appears from the newest on.
    void setFilter(const EventFilter &filter);
    //! What was found stays, and nothing more comes.
    Q_INVOKABLE void cancelSearch();
    //! False, and nothing changes, where one of them is no path (EventPath), or there are too many.
    Q_INVOKABLE bool setColumns(const QStringList &paths);
    void setHighlights(std::vector<HighlightRule> rules);
    //! Before it is known, nothing is of another day.
    void setToday(QDate today);

    //! What rows pass now.
    [[nodiscard]] const EventFilter &passed() const { return m_filter; }

    [[nodiscard]] qint64 numberAt(int row) const override;
    [[nodiscard]] int rowOf(qint64 number) const override;

    //! With all of its payload.
    [[nodiscard]] std::optional<Event> find(qint64 number) const { return m_view.read(number); }

    //! What the model shows, for an export; numbers are ascending, and nothing where there is no
    //! filter.
    [[nodiscard]] const StoreView &view() const { return m_view; }

    [[nodiscard]] std::optional<std::vector<qint64>> numbers() const;

    //! The store has more; once a frame is often enough. Or it was cleared, and then at once.
    void update();

Q_SIGNALS:
    void pausedChanged();
    void filterChanged();
    void searchChanged();
    void columnsChanged();

private:
    struct Highlighter;

    [[nodiscard]] const Event *eventAt(int row) const;
    [[nodiscard]] QStringList columnsOf(const Event &event) const;
    [[nodiscard]] int highlightOf(qint64 number) const;
    [[nodiscard]] QString deltaAt(int row) const;
    void showAll(const StoreView &next);
    void showWhole();
    void refresh(int role);
    void onGrew(qint64 first, qint64 count);
    void onShrank(qint64 count);

    EventStore &m_store;
    StoreView m_view; //!< what is shown
    EventFilter m_filter;
    FilteredEvents m_found;
    int m_rows = 0;

    // What was found and lost already, while the rows are still those of before.
    struct Coming
    {
        qint64 first = std::numeric_limits<qint64>::max();
        qint64 count = 0;
    } m_coming;

    qint64 m_leaving = 0;
    bool m_isPaused = false;
    QDate m_today;
    std::vector<EventPath> m_columns;
    mutable QCache<qint64, Event> m_read; //!< rows that were asked for, with as much as they show
    std::unique_ptr<EventFields> m_fields;
    std::vector<Highlighter> m_highlighters;
};

} // namespace hearth::app
