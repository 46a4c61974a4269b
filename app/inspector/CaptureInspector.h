// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/CaptureModel.h"
#include "app/inspector/EventComparison.h"
#include "app/inspector/EventRing.h"
#include "app/inspector/EventTreeModel.h"
#include "app/inspector/PayloadDecoder.h"
#include "app/inspector/PlotModel.h"
#include "app/inspector/RateStrip.h"
#include "app/inspector/capture/CaptureRecorder.h"
#include "app/inspector/capture/EventExport.h"
#include "app/inspector/filter/SeenFields.h"
#include "app/time/Scheduler.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <utility>
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
    Q_PROPERTY(hearth::app::EventComparison *comparison READ comparison CONSTANT)
    Q_PROPERTY(hearth::app::RateStrip *strip READ strip CONSTANT)
    Q_PROPERTY(hearth::app::PlotModel *plots READ plots CONSTANT)
    //! As it was applied last, without the range.
    Q_PROPERTY(QString filterText READ filterText NOTIFY filterTextChanged)
    //! An export is under way, and how much of it is done, from 0 to 1.
    Q_PROPERTY(bool fileBusy READ isFileBusy NOTIFY fileChanged)
    Q_PROPERTY(double fileProgress READ fileProgress NOTIFY fileChanged)
    //! What went wrong with the last one, as a sentence; empty: nothing.
    Q_PROPERTY(QString fileProblem READ fileProblem NOTIFY fileChanged)
    //! The last export is there, and nobody has put that away yet.
    Q_PROPERTY(bool fileWritten READ isFileWritten NOTIFY fileChanged)
    //! What comes is written to a file; how much of it so far; and what went wrong with the last
    //! recording, as a sentence.
    Q_PROPERTY(bool recording READ isRecording NOTIFY recordingChanged)
    Q_PROPERTY(double recorded READ recorded NOTIFY recordingChanged)
    Q_PROPERTY(QString recordProblem READ recordProblem NOTIFY recordingChanged)
    //! The filters that color rows, as setHighlights() took them.
    Q_PROPERTY(QStringList highlights READ highlights NOTIFY highlightsChanged)
    //! What is wrong with the filter that was typed, as a sentence, and where; empty: nothing.
    Q_PROPERTY(QString filterProblem READ filterProblem NOTIFY filterProblemChanged)
    Q_PROPERTY(int problemPosition READ problemPosition NOTIFY filterProblemChanged)
    Q_PROPERTY(int problemLength READ problemLength NOTIFY filterProblemChanged)
    //! The number of the event in the tree; 0: none. The first to come is chosen by itself.
    Q_PROPERTY(double chosen READ chosen NOTIFY chosenChanged)
    //! What its payload is: "JSON", "MessagePack"; and the payload as that, or as its bytes. Of a
    //! long one the beginning.
    Q_PROPERTY(QString payloadForm READ payloadForm NOTIFY chosenChanged)
    Q_PROPERTY(QString payloadText READ payloadText NOTIFY chosenChanged)
    Q_PROPERTY(QString payloadBytes READ payloadBytes NOTIFY chosenChanged)
    //! The stretch of time that narrows what the filter lets pass, in Unix ms; both 0: all.
    Q_PROPERTY(double rangeFrom READ rangeFrom NOTIFY rangeChanged)
    Q_PROPERTY(double rangeTo READ rangeTo NOTIFY rangeChanged)

public:
    static constexpr std::chrono::milliseconds frame{33};
    static constexpr std::chrono::milliseconds second{1000};
    //! What a new chart begins with.
    static constexpr EventRing::Bounds plotted{20'000, 16 * 1024 * 1024};
    //! Of a payload more is not shown as a text.
    static constexpr qsizetype shownPayload = 64 * 1024; //!< bytes

    //! `folder` is where the store may make its file.
    CaptureInspector(TimeSource time, const QString &folder, EventStore::Bounds bounds = {},
                     QObject *parent = nullptr);
    //! Waits for a file that is written: an export is called off, a recording has all that came.
    ~CaptureInspector() override;

    [[nodiscard]] CaptureModel *table() { return &m_table; }

    [[nodiscard]] EventTreeModel *tree() { return &m_tree; }

    //! Of the chosen event with another one.
    [[nodiscard]] EventComparison *comparison() { return &m_comparison; }

    [[nodiscard]] RateStrip *strip() { return &m_strip; }

    [[nodiscard]] PlotModel *plots() { return &m_plots; }

    [[nodiscard]] QString filterText() const { return m_filterText; }

    [[nodiscard]] bool isFileBusy() const { return m_file.isRunning(); }

    [[nodiscard]] double fileProgress() const { return m_file.progress(); }

    [[nodiscard]] QString fileProblem() const { return m_file.problem(); }

    [[nodiscard]] bool isFileWritten() const { return m_isFileWritten; }

    [[nodiscard]] bool isRecording() const { return m_recorder.isRecording(); }

    [[nodiscard]] double recorded() const { return static_cast<double>(m_recorder.recorded()); }

    [[nodiscard]] QString recordProblem() const { return m_recorder.problem(); }

    [[nodiscard]] QStringList highlights() const { return m_highlights; }

    [[nodiscard]] QString filterProblem() const { return m_problem.text; }

    [[nodiscard]] int problemPosition() const { return static_cast<int>(m_problem.position); }

    [[nodiscard]] int problemLength() const { return static_cast<int>(m_problem.length); }

    [[nodiscard]] double chosen() const { return static_cast<double>(m_chosen); }

    [[nodiscard]] QString payloadForm() const;
    [[nodiscard]] QString payloadText() const;
    [[nodiscard]] QString payloadBytes() const;

    [[nodiscard]] double rangeFrom() const { return static_cast<double>(m_range.first); }

    [[nodiscard]] double rangeTo() const { return static_cast<double>(m_range.second); }

    //! Says what is wrong with it, and changes nothing else; for as long as it is being typed.
    Q_INVOKABLE void checkFilter(const QString &text);

    //! What was checked or applied last: it may be on its way to be a filter.
    Q_INVOKABLE [[nodiscard]] QString typedFilter() const { return m_typedFilter; }

    //! What is wrong with it, as a sentence; empty: nothing.
    Q_INVOKABLE [[nodiscard]] QString problemOf(const QString &filter) const;
    //! False, and the table stays as it is, where it cannot be read.
    Q_INVOKABLE bool applyFilter(const QString &text);
    //! The filter lets pass what is of this time, whichever is the earlier, until it is cleared.
    Q_INVOKABLE void selectRange(double fromMs, double toMs);
    Q_INVOKABLE void clearRange();
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

    //! Paths into payloads, as they were seen first.
    Q_INVOKABLE [[nodiscard]] QStringList seenPaths() const { return m_seen.paths(); }

    //! Nothing happens if it is not in the table.
    Q_INVOKABLE void choose(qint64 number);
    //! The whole payload of the chosen one for the clipboard, as payloadText has it.
    Q_INVOKABLE [[nodiscard]] QString wholePayload() const;

    //! What the table shows, to a file: `.csv` by its name, else a capture; all that passes the
    //! filter, also while the table looks for it still. False while another one is under way.
    Q_INVOKABLE bool exportTo(const QUrl &file, const QString &source);
    //! The same, whatever the filter says.
    Q_INVOKABLE bool exportAllTo(const QUrl &file, const QString &source);
    //! Everything that comes from now on, as a capture, until it is stopped; in the place of what
    //! is there. False, with a problem, where nothing can be written.
    Q_INVOKABLE bool recordTo(const QUrl &file, const QString &source);

    //! What has come by now is in it.
    Q_INVOKABLE void stopRecording();
    //! What is told of files and recordings was read.
    Q_INVOKABLE void forgetProblems();

    //! Nothing is left of it.
    Q_INVOKABLE void cancelFile() { m_file.cancel(); }

    //! Nobody hears of it before the next frame.
    void add(Event event);
    //! As if nothing had come. The filter stays, and so do charts; a recording has what came.
    Q_INVOKABLE void clear();

Q_SIGNALS:
    void filterProblemChanged();
    void filterTextChanged();
    void chosenChanged();
    void rangeChanged();
    void recordingChanged();
    void highlightsChanged();
    void fileChanged();
    //! What has come since the frame before, with its numbers: the table has it.
    void arrived(const std::vector<hearth::app::Event> &events);
    //! Once for each export that began.
    void fileFinished(bool isComplete);

private:
    void showFrame();
    void noteNewest(const std::vector<Event> &events);
    void drawFrame(const std::vector<Event> &events);
    void chooseFirst(qint64 firstOfData);
    bool applyWhole();
    bool exportEvents(const QUrl &file, EventExport::Request request);
    void passSecond();
    void lookAtCalendar();
    void setProblem(const FilterError &problem);

    const Clock &m_clock;
    EventStore m_store;
    CaptureModel m_table;
    EventTreeModel m_tree;
    EventComparison m_comparison{m_table};
    RateStrip m_strip;
    EventRing m_recent{plotted}; //!< for new charts
    PlotModel m_plots{m_recent};
    SeenFields m_seen;
    std::unique_ptr<Timer> m_frameTimer; //!< runs while something waits
    std::unique_ptr<Timer> m_secondTimer; //!< runs while something comes
    std::unique_ptr<Timer> m_dayTimer;
    std::vector<Event> m_waiting; //!< for the next frame
    SteadyTime m_shownAt{};
    qint64 m_newestTime = 0; //!< of data, in Unix ms
    bool m_hasCome = false; //!< something of data, since the last look at the second
    qint64 m_chosen = 0;
    bool m_isDataChosen = false; //!< or a person has chosen
    QByteArray m_payload; //!< of the chosen one, as it came
    PayloadDecoder::Decoded m_decoded; //!< the same, readable
    QString m_typedFilter;
    QString m_filterText; //!< without the range
    std::pair<qint64, qint64> m_range; //!< Unix ms
    FilterError m_problem;
    QStringList m_highlights;
    CaptureRecorder m_recorder;
    bool m_isFileWritten = false;
    FileJob m_file; //!< ends before all it works with
};

} // namespace hearth::app
