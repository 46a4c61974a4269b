// SPDX-License-Identifier: MIT
#include "app/inspector/CaptureModel.h"

#include "app/inspector/EventFields.h"
#include "app/inspector/EventTableModel.h"
#include "app/inspector/EventWords.h"
#include "app/inspector/filter/EventMatcher.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {
constexpr int cachedRows = 256;
// What columns and highlights look into; of a larger payload they see the beginning.
constexpr qsizetype readLength = 64 * 1024;
} // namespace

struct CaptureModel::Highlighter
{
    mutable EventMatcher matcher;
    int color = 0;
};

CaptureModel::CaptureModel(EventStore &store, QObject *parent)
    : EventRows(parent)
    , m_store(store)
    , m_view(store.view())
    , m_read(cachedRows)
    , m_fields(std::make_unique<EventFields>())
{
    m_rows = static_cast<int>(m_view.count());
    connect(&m_found, &FilteredEvents::grew, this, &CaptureModel::onGrew);
    connect(&m_found, &FilteredEvents::shrank, this, &CaptureModel::onShrank);
    connect(&m_found, &FilteredEvents::progressed, this, &CaptureModel::searchChanged);
    connect(&m_found, &FilteredEvents::finished, this, &CaptureModel::searchChanged);
}

CaptureModel::~CaptureModel() = default;

int CaptureModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

qint64 CaptureModel::numberAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return 0;
    if (m_filter.isEmpty())
        return m_view.newest() - row;
    qint64 index = m_rows - 1 - row - m_leaving;
    if (index >= m_coming.first)
        index += m_coming.count;
    return index < 0 ? 0 : m_found.at(index);
}

int CaptureModel::rowOf(qint64 number) const
{
    if (m_filter.isEmpty())
        return m_view.holds(number) ? static_cast<int>(m_view.newest() - number) : -1;
    const qint64 index = m_found.indexOf(number);
    return index < 0 ? -1 : m_rows - 1 - static_cast<int>(index);
}

const Event *CaptureModel::eventAt(int row) const
{
    const qint64 number = numberAt(row);
    if (const Event *known = m_read.object(number))
        return known;
    auto event = m_view.read(number, readLength);
    if (!event)
        return nullptr;
    auto *kept = new Event(std::move(*event));
    m_read.insert(number, kept);
    return kept;
}

QVariant CaptureModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qint64 number = numberAt(index.row());
    const EventEntry *entry = m_view.entry(number);
    const Event *event = eventAt(index.row());
    if (!entry || !event)
        return {};
    switch (role) {
    case Number:
        return number;
    case Kind:
        return static_cast<int>(event->kind);
    case Time:
        return m_today.isValid() ? EventWords::time(event->time, m_today)
                                 : EventWords::time(event->time);
    case Delta:
        return deltaAt(index.row());
    case Outgoing:
        return event->direction == Event::Direction::Out;
    case Qt::DisplayRole:
    case Type:
        return EventWords::oneLine(event->type.toUtf8(), previewLength);
    case TypeColor:
        return EventWords::colorOf(event->type, EventTableModel::typeColors);
    case Size:
        return event->kind == Event::Kind::Data
            ? EventWords::size(static_cast<qsizetype>(entry->size))
            : QString();
    case Preview:
        return EventWords::oneLine(event->payload, previewLength);
    case Columns:
        return columnsOf(*event);
    case Highlight:
        return highlightOf(number);
    default:
        return {};
    }
}

QHash<int, QByteArray> CaptureModel::roleNames() const
{
    return {{Number, "number"},     {Kind, "kind"},      {Time, "time"},           {Delta, "delta"},
            {Outgoing, "outgoing"}, {Type, "type"},      {TypeColor, "typeColor"}, {Size, "size"},
            {Preview, "preview"},   {Columns, "values"}, {Highlight, "highlight"}};
}

QString CaptureModel::deltaAt(int row) const
{
    const EventEntry *before = m_view.entry(numberAt(row + 1));
    const EventEntry *entry = m_view.entry(numberAt(row));
    return before && entry ? EventWords::delta(entry->time - before->time) : QString();
}

QStringList CaptureModel::columnsOf(const Event &event) const
{
    QStringList values;
    for (const auto &field : m_fields->read(event, m_columns))
        values.append(field ? EventWords::oneLine(field->text.toUtf8(), previewLength) : QString());
    return values;
}

int CaptureModel::highlightOf(qint64 number) const
{
    if (m_highlighters.empty())
        return -1;
    const Event *event = m_read.object(number);
    const auto rule =
        std::find_if(m_highlighters.begin(), m_highlighters.end(), [&](const Highlighter &each) {
            return event && each.matcher.matches(*event);
        });
    return rule == m_highlighters.end() ? -1 : rule->color;
}

QStringList CaptureModel::columns() const
{
    QStringList paths;
    for (const EventPath &path : m_columns)
        paths.append(path.toString());
    return paths;
}

bool CaptureModel::setColumns(const QStringList &paths)
{
    std::vector<EventPath> columns;
    for (const QString &text : paths) {
        const auto path = EventPath::parse(text);
        if (!path || columns.size() == std::size_t(mostColumns))
            return false;
        columns.push_back(*path);
    }
    m_columns = std::move(columns);
    refresh(Columns);
    Q_EMIT columnsChanged();
    return true;
}

void CaptureModel::setHighlights(std::vector<HighlightRule> rules)
{
    m_highlighters.clear();
    for (HighlightRule &rule : rules)
        m_highlighters.push_back({EventMatcher(std::move(rule.filter)), rule.color});
    refresh(Highlight);
}

void CaptureModel::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today)
        refresh(Time);
}

void CaptureModel::refresh(int role)
{
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0), index(m_rows - 1), {role});
}

double CaptureModel::waiting() const
{
    return m_isPaused ? static_cast<double>(m_store.captured() - m_view.newest()) : 0;
}

void CaptureModel::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused)
        return;
    update();
    Q_EMIT pausedChanged();
    Q_EMIT countChanged();
}

void CaptureModel::setFilter(const EventFilter &filter)
{
    const bool wasEmpty = m_filter.isEmpty();
    if (filter.isEmpty()) {
        m_found.cancel();
        m_filter = filter;
        if (!wasEmpty)
            showWhole();
    } else {
        if (wasEmpty) {
            beginResetModel();
            m_filter = filter;
            m_rows = static_cast<int>(m_found.count());
            endResetModel();
        }
        m_filter = filter;
        m_found.start(filter, m_view, FilteredEvents::Order::NewestFirst);
    }
    Q_EMIT filterChanged();
    Q_EMIT searchChanged();
    Q_EMIT countChanged();
}

void CaptureModel::cancelSearch()
{
    m_found.cancel();
    Q_EMIT searchChanged();
}

std::optional<std::vector<qint64>> CaptureModel::numbers() const
{
    return m_filter.isEmpty() ? std::nullopt : std::optional(m_found.numbers());
}

void CaptureModel::update()
{
    const StoreView next = m_store.view();
    if (next.newest() < m_view.newest()) {
        // It was cleared, and what is held is not there any more for anybody else.
        m_view = next;
        m_isPaused = false;
        m_read.clear();
        if (m_filter.isEmpty())
            showWhole();
        else
            m_found.start(m_filter, m_view, FilteredEvents::Order::NewestFirst);
        Q_EMIT pausedChanged();
    } else if (!m_isPaused) {
        if (m_filter.isEmpty()) {
            showAll(next);
        } else {
            // Rows that go need no events any more; those that stay are in both.
            m_view = next;
            m_found.extend(m_view);
        }
    }
    Q_EMIT countChanged();
}

void CaptureModel::showAll(const StoreView &next)
{
    const auto rows = static_cast<int>(next.count());
    const qint64 gone = next.oldest() - m_view.oldest();
    const qint64 came = next.newest() - m_view.newest();
    if (gone >= m_rows && m_rows > 0) {
        m_view = next;
        return showWhole();
    }
    if (gone > 0 && m_rows > 0) {
        beginRemoveRows({}, m_rows - static_cast<int>(gone), m_rows - 1);
        m_rows -= static_cast<int>(gone);
        endRemoveRows();
    }
    if (came == 0) {
        m_view = next;
        return;
    }
    beginInsertRows({}, 0, rows - m_rows - 1);
    m_view = next;
    m_rows = rows;
    endInsertRows();
}

void CaptureModel::showWhole()
{
    beginResetModel();
    m_rows = static_cast<int>(m_filter.isEmpty() ? m_view.count() : m_found.count());
    endResetModel();
}

void CaptureModel::onGrew(qint64 first, qint64 count)
{
    if (m_filter.isEmpty())
        return;
    // The newest stand in the first row. Until the rows are there, they are what they were.
    const auto row = m_rows - static_cast<int>(first);
    m_coming = {first, count};
    beginInsertRows({}, row, row + static_cast<int>(count) - 1);
    m_coming = {};
    m_rows += static_cast<int>(count);
    endInsertRows();
    // The one above has one below it now.
    if (row > 0)
        Q_EMIT dataChanged(index(row - 1), index(row - 1), {Delta});
    Q_EMIT countChanged();
}

void CaptureModel::onShrank(qint64 count)
{
    if (m_filter.isEmpty())
        return;
    m_leaving = count;
    beginRemoveRows({}, m_rows - static_cast<int>(count), m_rows - 1);
    m_leaving = 0;
    m_rows -= static_cast<int>(count);
    endRemoveRows();
    Q_EMIT countChanged();
}

} // namespace hearth::app
