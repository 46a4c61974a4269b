// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/CaptureModel.h"
#include "app/inspector/EventTreeModel.h"
#include "app/inspector/RateStrip.h"
#include "app/inspector/capture/EventExport.h"
#include "app/inspector/filter/SeenFields.h"
#include "app/time/Scheduler.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

namespace hearth::app {

//! A stream of any length on the desk: its events as a table that can be filtered, the chosen one
//! as a tree, how many there were of each type, and files of them. Whatever the stream is, somebody
//! gives it the events; it takes those of a frame together.
class CaptureInspector : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a source")
    Q_PROPERTY(hearth::app::CaptureModel *table READ table CONSTANT)
    Q_PROPERTY(hearth::app::EventTreeModel *tree READ tree CONSTANT)
    Q_PROPERTY(hearth::app::RateStrip *strip READ strip CONSTANT)
    //! An export or an import is under way, and how much of it is done, from 0 to 1.
    Q_PROPERTY(bool fileBusy READ isFileBusy NOTIFY fileChanged)
    Q_PROPERTY(double fileProgress READ fileProgress NOTIFY fileChanged)
    //! What went wrong with the last one, as a sentence; empty: nothing.
    Q_PROPERTY(QString fileProblem READ fileProblem NOTIFY fileChanged)
    //! What is wrong with the filter that was typed, as a sentence, and where; empty: nothing.
    Q_PROPERTY(QString filterProblem READ filterProblem NOTIFY filterProblemChanged)
    Q_PROPERTY(int problemPosition READ problemPosition NOTIFY filterProblemChanged)
    Q_PROPERTY(int problemLength READ problemLength NOTIFY filterProblemChanged)
    //! The number of the event in the tree; 0: none.
    Q_PROPERTY(double chosen READ chosen NOTIFY chosenChanged)

public:
    static constexpr std::chrono::milliseconds frame{33};
    static constexpr std::chrono::milliseconds second{1000};

    //! `folder` is where the store may make its file.
    CaptureInspector(TimeSource time, const QString &folder, EventStore::Bounds bounds = {},
                     QObject *parent = nullptr);
    //! Waits for a file that is written or read, which is called off.
    ~CaptureInspector() override;

    [[nodiscard]] CaptureModel *table() { return &m_table; }

    [[nodiscard]] EventTreeModel *tree() { return &m_tree; }

    [[nodiscard]] RateStrip *strip() { return &m_strip; }

    [[nodiscard]] bool isFileBusy() const { return m_file.isRunning(); }

    [[nodiscard]] double fileProgress() const { return m_file.progress(); }

    [[nodiscard]] QString fileProblem() const { return m_file.problem(); }

    [[nodiscard]] QString filterProblem() const { return m_problem.text; }

    [[nodiscard]] int problemPosition() const { return static_cast<int>(m_problem.position); }

    [[nodiscard]] int problemLength() const { return static_cast<int>(m_problem.length); }

    [[nodiscard]] double chosen() const { return static_cast<double>(m_chosen); }

    //! Says what is wrong with it, and changes nothing else; for as long as it is being typed.
    Q_INVOKABLE void checkFilter(const QString &text);
    //! False, and the table stays as it is, where it cannot be read.
    Q_INVOKABLE bool applyFilter(const QString &text);
    //! The filter as it is, for this time alone; to be applied, or changed before.
    Q_INVOKABLE [[nodiscard]] QString filterFor(double fromMs, double toMs) const;
    //! What may stand in a filter at this place (FilterCompletion), and the filter with one of them
    //! in it, which then ends at completedEnd().
    Q_INVOKABLE [[nodiscard]] QStringList choicesAt(const QString &text, int cursor) const;
    Q_INVOKABLE [[nodiscard]] QString completed(const QString &text, int cursor,
                                                const QString &choice) const;
    Q_INVOKABLE [[nodiscard]] int completedEnd(const QString &text, int cursor,
                                               const QString &choice) const;

    //! Colors rows that pass a filter, the first one that they pass: its place here is the color.
    //! Nothing changes where one of them cannot be read: its place, else -1.
    Q_INVOKABLE int setHighlights(const QStringList &filters);

    //! Nothing happens if it is not in the table.
    Q_INVOKABLE void choose(qint64 number);

    //! What the table shows, to a file: `.csv` by its name, else a capture. False while another one
    //! is under way.
    Q_INVOKABLE bool exportTo(const QUrl &file, const QString &source);
    //! Events of a capture come as if they came now, with their own times. False as above.
    Q_INVOKABLE bool importFrom(const QUrl &file);

    //! Of an export nothing is left, of an import what has come.
    Q_INVOKABLE void cancelFile() { m_file.cancel(); }

    //! Nobody hears of it before the next frame.
    void add(Event event);
    //! As if nothing had come. The filter stays.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void filterProblemChanged();
    void chosenChanged();
    void fileChanged();
    //! Once for each export and import that began.
    void fileFinished(bool isComplete);

private:
    class Importer;

    void showFrame();
    void passSecond();
    void setProblem(const FilterError &problem);

    const Clock &m_clock;
    EventStore m_store;
    CaptureModel m_table;
    EventTreeModel m_tree;
    RateStrip m_strip;
    SeenFields m_seen;
    std::unique_ptr<Timer> m_frameTimer; //!< runs while something waits
    std::unique_ptr<Timer> m_secondTimer; //!< runs while something comes
    std::vector<Event> m_waiting; //!< for the next frame
    SteadyTime m_shownAt{};
    qint64 m_newestTime = 0; //!< Unix ms
    qint64 m_chosen = 0;
    FilterError m_problem;
    std::shared_ptr<Importer> m_importer; //!< shared with the thread that reads
    FileJob m_file; //!< ends before all it works with
};

} // namespace hearth::app
