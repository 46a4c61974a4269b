// SPDX-License-Identifier: MIT
#include "app/inspector/Plot.h"

#include "app/charts/AxisTicks.h"
#include "app/inspector/EventRing.h"
#include "app/inspector/EventWords.h"
#include "app/inspector/PayloadDecoder.h"
#include "shared/protocol/JsonParser.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace hearth::app {

namespace {

constexpr qsizetype longestName = 64; //!< bytes of a line's name

//! The texts and truth values of a payload, and of what is in it two levels down.
void collectSplits(const JsonNode &node, const EventPath &path, int levels, QStringList &found)
{
    if (node.kind() != NodeKind::Map)
        return;
    node.forEachEntry([&](std::string_view key, const JsonNode &value) {
        const auto child = path.child(QByteArray(key.data(), static_cast<qsizetype>(key.size())));
        if (value.kind() == NodeKind::String || value.kind() == NodeKind::Bool)
            found.append(child.toString());
        else if (levels > 1)
            collectSplits(value, child, levels - 1, found);
        return found.size() < Plot::mostSplits;
    });
}

Event readable(Event event)
{
    PayloadDecoder::makeReadable(event);
    return event;
}

} // namespace

Plot::Plot(const PlotSpec &spec, QObject *parent)
    : QObject(parent)
{
    m_spec.value = spec.value;
    setSplit(spec.split);
}

QString Plot::path() const
{
    return m_spec.value.toString();
}

QString Plot::split() const
{
    return m_spec.split ? m_spec.split->toString() : QString();
}

void Plot::setPinned(bool pinned)
{
    if (std::exchange(m_pinned, pinned) != pinned)
        Q_EMIT pinnedChanged();
}

void Plot::setSplit(const std::optional<EventPath> &split)
{
    m_spec.split = split;
    m_paths = {m_spec.value};
    if (split)
        m_paths.push_back(*split);
    m_series.clear();
    m_numbers.clear();
    Q_EMIT splitChanged();
    reckon();
}

bool Plot::takeOne(const Event &event)
{
    if (event.form == Event::Form::Bytes)
        return takeOne(readable(event));
    if (event.kind != Event::Kind::Data)
        return false;
    const auto fields = m_fields.read(event, m_paths);
    if (!fields.front() || !fields.front()->number)
        return false;
    const double value = *fields.front()->number;
    QString name = path();
    if (m_spec.split)
        name = fields.back() ? EventWords::oneLine(fields.back()->text.toUtf8(), longestName)
                             : tr("(none)");
    m_series.append(name, event.time, value);
    m_numbers.push_back({event.time, value});
    if (m_numbers.size() > figured)
        m_numbers.pop_front();
    return true;
}

void Plot::take(const std::vector<Event> &events)
{
    const Event *newest = nullptr;
    for (const Event &event : events) {
        if (takeOne(event))
            newest = &event;
    }
    if (!newest)
        return;
    findSplits(*newest);
    reckon();
}

void Plot::take(const EventRing &events)
{
    const Event *newest = nullptr;
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (takeOne(events.at(i)))
            newest = &events.at(i);
    }
    if (newest)
        findSplits(*newest);
    reckon();
}

void Plot::breakAt(qint64 timeMs)
{
    m_series.breakLines(timeMs);
}

void Plot::findSplits(const Event &event)
{
    QStringList found;
    if (!event.key.isEmpty())
        found.append(EventPath(EventPath::Root::Key).toString());
    found.append(EventPath(EventPath::Root::Type).toString());
    JsonParser parser(Event::deepest);
    if (const auto root = parser.parse(readable(event).payload))
        collectSplits(*root, EventPath(), 2, found);
    // Those that are gone may come back with the next event.
    for (const QString &path : std::as_const(m_splits)) {
        if (!found.contains(path) && found.size() < mostSplits)
            found.append(path);
    }
    if (found.size() != m_splits.size())
        Q_EMIT((m_splits = found), splitsChanged());
}

double Plot::span() const
{
    const auto newest = m_series.newestMs();
    std::optional<qint64> oldest;
    for (int row = 0; row < m_series.count(); ++row) {
        const auto begin = m_series.samples(row).oldestMs();
        if (begin)
            oldest = std::min(oldest.value_or(*begin), *begin);
    }
    const auto longest = std::chrono::milliseconds(longestSpan).count();
    return newest && oldest && *newest - *oldest > longest ? static_cast<double>(longest) : 0;
}

void Plot::reckon()
{
    m_figures = {};
    const qint64 newest = m_series.newestMs().value_or(0);
    const auto length = static_cast<qint64>(span());
    std::vector<double> values;
    values.reserve(m_numbers.size());
    for (const Number &number : m_numbers) {
        if (length == 0 || number.timeMs >= newest - length)
            values.push_back(number.value);
    }
    if (!values.empty()) {
        const double sum = std::accumulate(values.begin(), values.end(), 0.0);
        m_figures.last = AxisTicks::reading(values.back(), {});
        m_figures.mean = AxisTicks::reading(sum / static_cast<double>(values.size()), {});
        m_figures.min = AxisTicks::reading(*std::min_element(values.begin(), values.end()), {});
        // The smallest one that 95 of 100 do not exceed.
        const auto rank = (values.size() * 95 + 99) / 100;
        const auto place = values.begin() + static_cast<std::ptrdiff_t>(rank) - 1;
        std::nth_element(values.begin(), place, values.end());
        m_figures.p95 = AxisTicks::reading(*place, {});
    }
    Q_EMIT figuresChanged();
}

void Plot::setAlerts(const std::vector<EventAlert> &alerts)
{
    QList<double> ceilings;
    QList<double> floors;
    for (const EventAlert &alert : alerts) {
        const auto number = alert.number();
        if (!number || alert.path != m_spec.value)
            continue;
        if (alert.comparison == EventAlert::Comparison::Above)
            ceilings.append(*number);
        else if (alert.comparison == EventAlert::Comparison::Below)
            floors.append(*number);
    }
    if (ceilings == m_ceilings && floors == m_floors)
        return;
    m_ceilings = ceilings;
    m_floors = floors;
    Q_EMIT thresholdsChanged();
}

} // namespace hearth::app
