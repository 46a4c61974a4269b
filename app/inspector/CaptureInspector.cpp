// SPDX-License-Identifier: MIT
#include "app/inspector/CaptureInspector.h"

#include "app/inspector/EventWords.h"
#include "app/inspector/PayloadDecoder.h"
#include "app/inspector/filter/FilterCompletion.h"

#include <QSemaphore>

#include <algorithm>
#include <atomic>
#include <utility>

namespace hearth::app {

namespace {

constexpr int importedAtOnce = 8; //!< deliveries that wait for the window
constexpr int importPatienceMs = 50; //!< between two looks at whether anybody still wants them
// Fields are learnt from some of a crowd.
constexpr std::size_t learntPerFrame = 8;
// A stream whose times are further in the past than that is none of now.
constexpr qint64 liveMs = 10'000;

} // namespace

//! Brings what is read home, no faster than it is taken there.
class CaptureInspector::Importer
{
public:
    explicit Importer(CaptureInspector &home)
        : m_home(home)
        , m_room(importedAtOnce)
    {}

    //! In the thread that reads. The inspector ends after that.
    bool deliver(std::vector<Event> events)
    {
        while (!m_room.tryAcquire(1, importPatienceMs)) {
            if (m_isEnding)
                return false;
        }
        QMetaObject::invokeMethod(
            &m_home,
            [this, events = std::move(events)]() mutable {
                for (Event &event : events)
                    m_home.add(std::move(event));
                m_room.release();
            },
            Qt::QueuedConnection);
        return !m_isEnding;
    }

    void end() { m_isEnding = true; }

private:
    CaptureInspector &m_home;
    QSemaphore m_room;
    std::atomic<bool> m_isEnding = false;
};

CaptureInspector::CaptureInspector(TimeSource time, const QString &folder,
                                   EventStore::Bounds bounds, QObject *parent)
    : QObject(parent)
    , m_clock(time.clock)
    , m_store(bounds, folder)
    , m_table(m_store)
    , m_frameTimer(time.scheduler.timer([this] { showFrame(); }))
    , m_secondTimer(time.scheduler.timer([this] { passSecond(); }))
    , m_importer(std::make_shared<Importer>(*this))
{
    connect(&m_file, &FileJob::runningChanged, this, &CaptureInspector::fileChanged);
    connect(&m_file, &FileJob::progressed, this, &CaptureInspector::fileChanged);
    connect(&m_recorder, &CaptureRecorder::changed, this, &CaptureInspector::recordingChanged);
    connect(&m_file, &FileJob::finished, this, &CaptureInspector::fileFinished);
}

CaptureInspector::~CaptureInspector()
{
    m_importer->end();
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
    const auto events = std::exchange(m_waiting, {});
    if (events.empty())
        return;
    qint64 firstOfData = 0;
    for (const Event &event : events) {
        const qint64 number = m_store.append(event);
        if (firstOfData == 0 && event.kind == Event::Kind::Data)
            firstOfData = number;
    }
    m_newestTime = events.back().time;
    m_recorder.take(events);
    m_strip.take(events);
    drawFrame(events);
    const std::size_t step = std::max<std::size_t>(1, events.size() / learntPerFrame);
    for (std::size_t i = 0; i < events.size(); i += step)
        m_seen.take(events[i]);
    m_table.update();
    chooseFirst(firstOfData);
}

void CaptureInspector::drawFrame(const std::vector<Event> &events)
{
    std::vector<Event> readable = events;
    for (Event &event : readable) {
        // Charts read JSON, whatever it was before.
        if (event.form == Event::Form::Bytes)
            event.payload = PayloadDecoder::decode(event.payload).utf8;
        m_recent.dropOldest(m_recent.goneFor(event));
        m_recent.append(event);
        if (event.kind == Event::Kind::Gap)
            m_plots.breakAt(event.time);
    }
    m_plots.take(readable);
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
    if (now - m_newestTime > liveMs)
        return;
    m_strip.passTo(now);
    m_secondTimer->start(second);
}

void CaptureInspector::setProblem(const FilterError &problem)
{
    if (std::exchange(m_problem, problem) != problem)
        Q_EMIT filterProblemChanged();
}

void CaptureInspector::checkFilter(const QString &text)
{
    const auto filter = EventFilter::compile(text, toMillis(m_clock.now()));
    setProblem(filter ? FilterError() : filter.error());
}

bool CaptureInspector::applyFilter(const QString &text)
{
    const auto filter = EventFilter::compile(text, toMillis(m_clock.now()));
    setProblem(filter ? FilterError() : filter.error());
    if (!filter)
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
    // The tree reads JSON, whatever it was before.
    if (event->kind == Event::Kind::Data)
        event->payload = PayloadDecoder::decode(event->payload).utf8;
    m_tree.show(*event);
    Q_EMIT chosenChanged();
}

QString CaptureInspector::payloadForm() const
{
    if (m_payload.isEmpty())
        return {};
    switch (PayloadDecoder::decode(m_payload).form) {
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
    const QByteArray text = PayloadDecoder::decode(m_payload).utf8;
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
    return QString::fromUtf8(PayloadDecoder::decode(m_payload).utf8);
}

bool CaptureInspector::exportTo(const QUrl &file, const QString &source)
{
    return exportNumbers(file, source, m_table.numbers());
}

bool CaptureInspector::exportAllTo(const QUrl &file, const QString &source)
{
    return exportNumbers(file, source, std::nullopt);
}

bool CaptureInspector::recordTo(const QUrl &file, const QString &source)
{
    return m_recorder.start(file.toLocalFile(), source);
}

void CaptureInspector::forgetProblems()
{
    m_file.forgetProblem();
    m_recorder.forgetProblem();
}

bool CaptureInspector::exportNumbers(const QUrl &file, const QString &source,
                                     std::optional<std::vector<qint64>> numbers)
{
    EventExport::Request request;
    request.view = m_table.view();
    request.numbers = std::move(numbers);
    request.file = file.toLocalFile();
    request.source = source;
    if (request.file.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)) {
        request.format = EventExport::Format::Csv;
        for (const QString &column : m_table.columns()) {
            if (const auto path = EventPath::parse(column))
                request.columns.push_back(*path);
        }
    }
    return m_file.start(EventExport::exporting(std::move(request)));
}

bool CaptureInspector::importFrom(const QUrl &file)
{
    return m_file.start(EventExport::importing(file.toLocalFile(),
                                               [importer = m_importer](std::vector<Event> events) {
                                                   return importer->deliver(std::move(events));
                                               }));
}

void CaptureInspector::clear()
{
    m_frameTimer->stop();
    m_secondTimer->stop();
    m_waiting.clear();
    m_store.clear();
    m_table.update();
    m_tree.clear();
    m_strip.clear();
    m_recent.clear();
    m_seen.clear();
    m_chosen = 0;
    m_isDataChosen = false;
    m_payload.clear();
    Q_EMIT chosenChanged();
    clearRange();
}

} // namespace hearth::app
