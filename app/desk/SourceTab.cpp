// SPDX-License-Identifier: MIT
#include "app/desk/SourceTab.h"

#include "app/desk/FrameBlanks.h"
#include "app/inspector/capture/CaptureFile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <utility>

namespace hearth::app {

static_assert(SourceTab::Ended == static_cast<SourceTab::State>(SourceState::Ended));

SourceTab::SourceTab(const SourceProfile &profile, std::unique_ptr<LiveSource> source,
                     TimeSource time, const QString &folder, std::shared_ptr<SourceFrames> frames,
                     QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_clock(time.clock)
    , m_inspector(time, folder)
    , m_alerts(time.clock)
    , m_frames(frames ? std::move(frames) : std::make_shared<SourceFrames>())
    , m_source(std::move(source))
{
    connect(m_source.get(), &LiveSource::arrived, this, [this](const std::vector<Event> &events) {
        for (const Event &event : events)
            m_inspector.add(event);
    });
    connect(m_source.get(), &LiveSource::restarted, &m_inspector, &CaptureInspector::clear);
    connect(m_source.get(), &LiveSource::stateChanged, this, &SourceTab::onState);
    connect(&m_inspector, &CaptureInspector::arrived, &m_alerts, &SourceAlerts::take);
    // It was cleared, and numbers begin anew.
    connect(&m_inspector, &CaptureInspector::chosenChanged, &m_alerts, [this] {
        if (m_inspector.chosen() == 0)
            m_alerts.dismiss();
    });
    connect(m_alerts.model(), &EventAlertModel::countChanged, this,
            [this] { m_inspector.plots()->setAlerts(m_alerts.model()->alerts()); });
    connect(m_alerts.model(), &EventAlertModel::edited, this, &SourceTab::habitsChanged);
    connect(m_inspector.plots(), &PlotModel::pinnedChanged, this, &SourceTab::habitsChanged);
    connect(m_inspector.table(), &CaptureModel::columnsChanged, this, &SourceTab::habitsChanged);
    connect(&m_inspector, &CaptureInspector::highlightsChanged, this, &SourceTab::habitsChanged);
    connect(&m_inspector, &CaptureInspector::filterTextChanged, this, &SourceTab::habitsChanged);
    if (auto *control = m_source->replay())
        m_replay = std::make_unique<Replay>(*control);
    m_isCapture = profile.kind() == SourceProfile::Kind::File
        && CaptureFile().open(profile.address).hasValue();
}

SourceTab::~SourceTab() = default;

SourceHabits SourceTab::habits()
{
    return {m_inspector.filterText(),   m_inspector.table()->columns(),
            m_inspector.highlights(),   m_inspector.plots()->pinned(),
            m_alerts.model()->alerts(), std::chrono::seconds(m_alerts.model()->pause())};
}

void SourceTab::restore(const SourceHabits &habits)
{
    m_alerts.model()->restore(habits.alerts, habits.pause);
    m_inspector.plots()->restore(habits.plots);
    m_inspector.table()->setColumns(habits.columns);
    m_inspector.setHighlights(habits.highlights);
    if (!habits.filter.isEmpty())
        m_inspector.applyFilter(habits.filter);
}

QString SourceTab::kindText(SourceProfile::Kind kind)
{
    switch (kind) {
    case SourceProfile::Kind::EventStream:
        return tr("SSE");
    case SourceProfile::Kind::WebSocket:
        return tr("WebSocket");
    case SourceProfile::Kind::File:
        return tr("file");
    case SourceProfile::Kind::Replay:
        return tr("replay");
    case SourceProfile::Kind::Session:
        return tr("session");
    case SourceProfile::Kind::Feed:
        return tr("feed");
    case SourceProfile::Kind::StandardInput:
        break;
    }
    return tr("pipe");
}

SourceTab::State SourceTab::state() const
{
    const SourceState state = m_source->state();
    return state == SourceState::Failed ? Ended : static_cast<State>(state);
}

bool SourceTab::hasFailed() const
{
    return m_source->state() == SourceState::Failed || (state() == Ended && !m_wasLive);
}

bool SourceTab::isRunning() const
{
    return state() == Connecting || state() == Live || state() == Waiting;
}

void SourceTab::start()
{
    m_wasLive = false;
    m_source->start();
}

void SourceTab::stop()
{
    m_source->stop();
}

void SourceTab::lookAt(qint64 number)
{
    // A view that was held stays so where it has the event.
    if (!m_inspector.table()->find(number))
        m_inspector.table()->setPaused(false);
    m_inspector.choose(number);
}

void SourceTab::lookAtAlert()
{
    lookAt(m_alerts.toldNumber());
    m_alerts.dismiss();
}

QString SourceTab::send(const QString &text, FrameForm form)
{
    if (state() != Live)
        return tr("It is not connected.");
    Result<FrameBlanks::Filled, QString> filled = FrameBlanks::Filled{text};
    if (form != Hex)
        filled = FrameBlanks::fill(text, m_frames->next(), m_clock.now());
    if (!filled)
        return filled.error();
    SourceFrame frame{SourceFrame::Kind::Text, filled->text.toUtf8()};
    if (form == Json) {
        // A number alone is JSON, too.
        QJsonParseError error;
        const QJsonDocument read = QJsonDocument::fromJson('[' + frame.bytes + ']', &error);
        if (error.error != QJsonParseError::NoError)
            return tr("This is no JSON: %1 at character %2.")
                .arg(error.errorString(), QString::number(error.offset));
        if (read.array().size() != 1)
            return tr("This is no JSON: a frame of JSON is one value.");
    }
    if (form == Hex) {
        static const QRegularExpression digits(QStringLiteral("^(\\s*[0-9A-Fa-f]{2})+\\s*$"));
        if (!digits.match(text).hasMatch())
            return tr("Bytes are pairs of the digits 0 to 9 and A to F.");
        frame = {SourceFrame::Kind::Binary, QByteArray::fromHex(text.toLatin1())};
    }
    m_source->send(frame);
    m_frames->remember({{}, text, form}, filled->isCounted);
    return {};
}

void SourceTab::onState()
{
    m_wasLive = m_wasLive || m_source->state() == SourceState::Live;
    Q_EMIT stateChanged();
}

} // namespace hearth::app
