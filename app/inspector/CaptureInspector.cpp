// SPDX-License-Identifier: MIT
#include "app/inspector/CaptureInspector.h"

#include "app/inspector/EventWords.h"
#include "app/inspector/filter/FilterCompletion.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

// Fields are learnt from some of a crowd.
constexpr std::size_t learntPerFrame = 8;
// A stream whose times are further in the past than that is none of now.
constexpr qint64 liveMs = 10'000;
// The wall's clock may be set, and a sleeping computer misses midnight.
constexpr std::chrono::hours calendarEvery{1};

} // namespace

CaptureInspector::CaptureInspector(TimeSource time, const QString &folder,
                                   EventStore::Bounds bounds, QObject *parent)
    : QObject(parent)
    , m_clock(time.clock)
    , m_store(bounds, folder)
    , m_table(m_store)
    , m_frameTimer(time.scheduler.timer([this] { showFrame(); }))
    , m_secondTimer(time.scheduler.timer([this] { passSecond(); }))
    , m_dayTimer(time.scheduler.timer([this] { lookAtCalendar(); }))
{
    lookAtCalendar();
    connect(&m_file, &FileJob::runningChanged, this, &CaptureInspector::fileChanged);
    connect(&m_file, &FileJob::progressed, this, &CaptureInspector::fileChanged);
    connect(&m_recorder, &CaptureRecorder::changed, this, &CaptureInspector::recordingChanged);
    connect(&m_file, &FileJob::finished, this, [this](bool isComplete) {
        m_isFileWritten = isComplete;
        Q_EMIT fileChanged();
        Q_EMIT fileFinished(isComplete);
    });
}

CaptureInspector::~CaptureInspector()
{
    m_recorder.take(m_waiting);
}

void CaptureInspector::lookAtCalendar()
{
    const qint64 now = toMillis(m_clock.now());
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    m_table.setToday(today);
    m_tree.setToday(today);
    const std::chrono::milliseconds left(today.addDays(1).startOfDay().toMSecsSinceEpoch() - now);
    m_dayTimer->start(
        std::clamp<std::chrono::milliseconds>(left, std::chrono::milliseconds(1), calendarEvery));
}

void CaptureInspector::add(Event event)
{
    m_waiting.push_back(std::move(event));
    // One that comes alone is shown with the next turn of the loop.
    if (!m_frameTimer->isActive())
        m_frameTimer->start(std::clamp(
            std::chrono::ceil<std::chrono::milliseconds>(m_shownAt + frame - m_clock.steadyNow()),
            std::chrono::milliseconds(0), frame));
    if (!m_secondTimer->isActive())
        m_secondTimer->start(second);
}

void CaptureInspector::showFrame()
{
    m_shownAt = m_clock.steadyNow();
    m_frameTimer->stop();
    auto events = std::exchange(m_waiting, {});
    if (events.empty())
        return;
    qint64 firstOfData = 0;
    for (Event &event : events) {
        event.number = m_store.append(event);
        if (firstOfData == 0 && event.kind == Event::Kind::Data)
            firstOfData = event.number;
    }
    noteNewest(events);
    m_recorder.take(events);
    m_strip.take(events);
    drawFrame(events);
    const std::size_t step = std::max<std::size_t>(1, events.size() / learntPerFrame);
    for (std::size_t i = 0; i < events.size(); i += step) {
        Event event = events[i];
        PayloadDecoder::makeReadable(event);
        m_seen.take(event);
    }
    m_table.update();
    chooseFirst(firstOfData);
    Q_EMIT arrived(events);
}

//! What a source says of itself is of now, whenever its events are from.
void CaptureInspector::noteNewest(const std::vector<Event> &events)
{
    const auto newest = std::find_if(events.rbegin(), events.rend(), [](const Event &event) {
        return event.kind == Event::Kind::Data;
    });
    if (newest == events.rend())
        return;
    m_newestTime = newest->time;
    m_hasCome = true;
}

void CaptureInspector::drawFrame(const std::vector<Event> &events)
{
    const bool isDrawn = m_plots.count() > 0;
    std::vector<Event> drawn;
    for (Event event : events) {
        // Once for all charts; without one nobody needs it yet.
        if (isDrawn)
            PayloadDecoder::makeReadable(event);
        m_recent.dropOldest(m_recent.goneFor(event));
        m_recent.append(event);
        if (!isDrawn)
            continue;
        if (event.kind == Event::Kind::Gap) {
            // Lines break behind what came before it.
            m_plots.take(std::exchange(drawn, {}));
            m_plots.breakAt(event.time);
        } else {
            drawn.push_back(std::move(event));
        }
    }
    if (!drawn.empty())
        m_plots.take(drawn);
}

//! What a source says of itself has to do until there is more to look at.
void CaptureInspector::chooseFirst(qint64 firstOfData)
{
    if (m_isDataChosen)
        return;
    if (firstOfData > 0)
        choose(firstOfData);
    else if (m_chosen == 0)
        choose(m_table.numberAt(0));
    m_isDataChosen = m_chosen > 0 && m_chosen == firstOfData;
}

void CaptureInspector::passSecond()
{
    const qint64 now = toMillis(m_clock.now());
    const bool isLive = std::abs(now - m_newestTime) <= liveMs;
    const bool hasCome = std::exchange(m_hasCome, false);
    if (isLive)
        m_strip.passTo(now);
    else if (!hasCome)
        m_strip.finishSecond();
    if (isLive || hasCome)
        m_secondTimer->start(second);
}

void CaptureInspector::setProblem(const FilterError &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT filterProblemChanged();
}

QString CaptureInspector::problemOf(const QString &filter) const
{
    const auto compiled = EventFilter::compile(filter, toMillis(m_clock.now()));
    return compiled ? QString() : compiled.error().text;
}

void CaptureInspector::checkFilter(const QString &text)
{
    m_typedFilter = text;
    const auto filter = EventFilter::compile(text, toMillis(m_clock.now()));
    setProblem(filter ? FilterError() : filter.error());
}

bool CaptureInspector::applyFilter(const QString &text)
{
    checkFilter(text);
    if (!m_problem.text.isEmpty())
        return false;
    if (std::exchange(m_filterText, text) != text)
        Q_EMIT filterTextChanged();
    return applyWhole();
}

bool CaptureInspector::applyWhole()
{
    QString text = m_filterText;
    if (m_range.second > 0) {
        const QString time = RateStrip::condition(rangeFrom(), rangeTo());
        text = text.trimmed().isEmpty() ? time : QStringLiteral("(%1) and %2").arg(text, time);
    }
    const auto filter = EventFilter::compile(text, toMillis(m_clock.now()));
    if (filter)
        m_table.setFilter(*filter);
    else
        setProblem(filter.error());
    return filter.hasValue();
}

void CaptureInspector::selectRange(double fromMs, double toMs)
{
    m_range = {static_cast<qint64>(std::min(fromMs, toMs)),
               static_cast<qint64>(std::max(fromMs, toMs))};
    applyWhole();
    Q_EMIT rangeChanged();
}

void CaptureInspector::clearRange()
{
    if (std::exchange(m_range, {}) == std::pair<qint64, qint64>())
        return;
    applyWhole();
    Q_EMIT rangeChanged();
}

QStringList CaptureInspector::choicesAt(const QString &text, int cursor) const
{
    return FilterCompletion::of(text, cursor, m_seen).choices;
}

QString CaptureInspector::completed(const QString &text, int cursor, const QString &choice) const
{
    const auto completion = FilterCompletion::of(text, cursor, m_seen);
    QString whole = text;
    return whole.replace(completion.position, completion.length, choice);
}

int CaptureInspector::completedEnd(const QString &text, int cursor, const QString &choice) const
{
    const auto completion = FilterCompletion::of(text, cursor, m_seen);
    return static_cast<int>(completion.position + choice.size());
}

int CaptureInspector::setHighlights(const QStringList &filters)
{
    std::vector<CaptureModel::HighlightRule> rules;
    for (const QString &text : filters) {
        const auto filter = EventFilter::compile(text, toMillis(m_clock.now()));
        const auto place = static_cast<int>(rules.size());
        if (!filter)
            return place;
        rules.push_back({*filter, place});
    }
    m_table.setHighlights(std::move(rules));
    m_highlights = filters;
    Q_EMIT highlightsChanged();
    return -1;
}

void CaptureInspector::choose(qint64 number)
{
    if (number == m_chosen)
        return;
    auto event = m_table.find(number);
    if (!event)
        return;
    m_chosen = number;
    m_isDataChosen = true;
    m_payload = event->payload;
    m_decoded = PayloadDecoder::decode(m_payload);
    // The tree reads JSON, whatever it was before.
    if (event->kind == Event::Kind::Data)
        event->payload = m_decoded.utf8;
    m_tree.show(*event);
    m_comparison.setChosen(number);
    Q_EMIT chosenChanged();
}

QString CaptureInspector::payloadForm() const
{
    if (m_payload.isEmpty())
        return {};
    switch (m_decoded.form) {
    case PayloadDecoder::Form::Json:
        return tr("JSON");
    case PayloadDecoder::Form::MessagePack:
        return tr("MessagePack");
    case PayloadDecoder::Form::Cbor:
        return tr("CBOR");
    case PayloadDecoder::Form::Text:
        return tr("text");
    case PayloadDecoder::Form::Hex:
        break;
    }
    return tr("bytes");
}

QString CaptureInspector::payloadText() const
{
    const QByteArray &text = m_decoded.utf8;
    if (text.size() <= shownPayload)
        return QString::fromUtf8(text);
    return QString::fromUtf8(text.left(shownPayload))
        + tr("\n… and %1 more").arg(EventWords::size(text.size() - shownPayload));
}

QString CaptureInspector::payloadBytes() const
{
    return QString::fromUtf8(
        PayloadDecoder::decodeAs(PayloadDecoder::Form::Hex, m_payload).value_or(QByteArray()));
}

QString CaptureInspector::wholePayload() const
{
    return QString::fromUtf8(m_decoded.utf8);
}

bool CaptureInspector::exportTo(const QUrl &file, const QString &source)
{
    EventExport::Request request;
    request.source = source;
    // What is not found yet passes, too.
    if (m_table.isSearching())
        request.filter = m_table.passed();
    else
        request.numbers = m_table.numbers();
    return exportEvents(file, std::move(request));
}

bool CaptureInspector::exportAllTo(const QUrl &file, const QString &source)
{
    EventExport::Request request;
    request.source = source;
    return exportEvents(file, std::move(request));
}

bool CaptureInspector::recordTo(const QUrl &file, const QString &source)
{
    return m_recorder.start(file.toLocalFile(), source);
}

void CaptureInspector::stopRecording()
{
    showFrame();
    m_recorder.stop();
}

void CaptureInspector::forgetProblems()
{
    if (std::exchange(m_isFileWritten, false))
        Q_EMIT fileChanged();
    m_file.forgetProblem();
    m_recorder.forgetProblem();
}

bool CaptureInspector::exportEvents(const QUrl &file, EventExport::Request request)
{
    if (m_file.isRunning())
        return false;
    request.view = m_table.view();
    request.file = file.toLocalFile();
    if (request.file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        request.format = EventExport::Format::Csv;
        for (const QString &column : m_table.columns()) {
            if (const auto path = EventPath::parse(column))
                request.columns.push_back(*path);
        }
    }
    m_isFileWritten = false;
    return m_file.start(EventExport::exporting(std::move(request)));
}

void CaptureInspector::clear()
{
    m_frameTimer->stop();
    m_secondTimer->stop();
    m_recorder.take(std::exchange(m_waiting, {}));
    m_store.clear();
    m_table.update();
    m_tree.clear();
    m_strip.clear();
    m_recent.clear();
    m_plots.clear();
    m_seen.clear();
    m_chosen = 0;
    m_isDataChosen = false;
    m_payload.clear();
    m_decoded = {};
    m_comparison.setChosen(0);
    Q_EMIT chosenChanged();
    clearRange();
}

} // namespace hearth::app
