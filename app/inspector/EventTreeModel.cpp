// SPDX-License-Identifier: MIT
#include "app/inspector/EventTreeModel.h"

#include "app/inspector/EventFields.h"
#include "app/inspector/EventWords.h"
#include "app/inspector/JsonWords.h"
#include "shared/protocol/JsonParser.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace hearth::app {

namespace {

EventTreeModel::ValueKind kindOf(const JsonNode &node)
{
    switch (node.kind()) {
    case NodeKind::Bool:
        return EventTreeModel::Bool;
    case NodeKind::Integer:
    case NodeKind::Number:
        return EventTreeModel::Number;
    case NodeKind::String:
        return EventTreeModel::String;
    case NodeKind::List:
    case NodeKind::Map:
        return EventTreeModel::Container;
    default:
        return EventTreeModel::Null;
    }
}

QString line(const QString &text)
{
    return EventWords::oneLine(text.toUtf8(), EventTreeModel::mostValue);
}

} // namespace

//! Writes the nodes of an event.
class EventTreeModel::Builder
{
public:
    explicit Builder(std::vector<Node> &nodes)
        : m_nodes(nodes)
    {}

    void add(const QString &name, const EventPath &path, const JsonNode &value, int depth)
    {
        if (!hasRoom(depth))
            return;
        const std::size_t place = m_nodes.size();
        m_nodes.push_back({line(name), {}, path.toString(), kindOf(value), depth, 0, false});
        int count = 0;
        if (value.kind() == NodeKind::Map) {
            value.forEachEntry([&](std::string_view key, const JsonNode &child) {
                const QByteArray member(key.data(), static_cast<qsizetype>(key.size()));
                add(QString::fromUtf8(member), path.child(member), child, depth + 1);
                return ++count > 0;
            });
            m_nodes[place].value = QStringLiteral("{%1}").arg(count);
        } else if (value.kind() == NodeKind::List) {
            value.forEachItem([&](const JsonNode &child) {
                add(QString::number(count), path.child(qint64(count)), child, depth + 1);
                return ++count > 0;
            });
            m_nodes[place].value = QStringLiteral("[%1]").arg(count);
        } else {
            m_nodes[place].value = line(JsonWords::json(value));
        }
        m_nodes[place].isContainer = count > 0;
        m_nodes[place].end = static_cast<int>(m_nodes.size());
    }

    //! What has no path can't be asked for.
    void add(const QString &name, const std::optional<EventPath> &path, const QString &value,
             ValueKind kind)
    {
        m_nodes.push_back(
            {name, line(value), path ? path->toString() : QString(), kind, 0, 0, false});
        m_nodes.back().end = static_cast<int>(m_nodes.size());
    }

private:
    bool hasRoom(int depth)
    {
        if (m_nodes.size() < mostNodes)
            return true;
        if (!std::exchange(m_isCut, true)) {
            m_nodes.push_back({QStringLiteral("…"),
                               EventTreeModel::tr("more than can be shown"),
                               {},
                               Text,
                               depth,
                               0,
                               false});
            m_nodes.back().end = static_cast<int>(m_nodes.size());
        }
        return false;
    }

    std::vector<Node> &m_nodes;
    bool m_isCut = false;
};

EventTreeModel::EventTreeModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int EventTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

const EventTreeModel::Node &EventTreeModel::nodeAt(int row) const
{
    return m_nodes.at(static_cast<std::size_t>(m_rows.at(static_cast<std::size_t>(row))));
}

QVariant EventTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Node &node = nodeAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Name:
        return node.name;
    case Value:
        return node.value;
    case Kind:
        return static_cast<int>(node.kind);
    case Depth:
        return node.depth;
    case Path:
        return node.path;
    case Expandable:
        return node.isContainer;
    case Expanded:
        return isOpen(node);
    default:
        return {};
    }
}

QHash<int, QByteArray> EventTreeModel::roleNames() const
{
    return {{Name, "name"}, {Value, "value"},           {Kind, "kind"},        {Depth, "depth"},
            {Path, "path"}, {Expandable, "expandable"}, {Expanded, "expanded"}};
}

bool EventTreeModel::isOpen(const Node &node) const
{
    // By itself the payload is open, and what is in it is not.
    return node.isContainer && (node.depth == 0) != m_toggled.contains(node.path);
}

std::vector<int> EventTreeModel::visibleNodes() const
{
    std::vector<int> visible;
    for (int i = 0; i < static_cast<int>(m_nodes.size());) {
        const Node &node = m_nodes[static_cast<std::size_t>(i)];
        visible.push_back(i);
        i = node.isContainer && !isOpen(node) ? node.end : i + 1;
    }
    return visible;
}

void EventTreeModel::show(const Event &event)
{
    std::vector<Node> nodes;
    Builder builder(nodes);
    JsonParser parser(Event::deepest);
    if (event.kind != Event::Kind::Data) {
        builder.add(event.kind == Event::Kind::Gap ? tr("gap") : tr("note"),
                    EventPath(EventPath::Root::Type), event.type, Text);
    }
    // Of a note there need be nothing more to look at.
    if (event.kind == Event::Kind::Data || !event.payload.isEmpty()) {
        if (const auto root = parser.parse(event.payload))
            builder.add(QStringLiteral("data"), EventPath(), *root, 0);
        else
            builder.add(QStringLiteral("data"), EventPath(), QString::fromUtf8(event.payload),
                        Text);
    }
    if (event.kind == Event::Kind::Data) {
        builder.add(QStringLiteral("event"), EventPath(EventPath::Root::Type), event.type, Text);
        if (!event.key.isEmpty())
            builder.add(QStringLiteral("key"), EventPath(EventPath::Root::Key), event.key, Text);
        if (event.seq > 0)
            builder.add(QStringLiteral("seq"), EventPath(EventPath::Root::Seq),
                        QString::number(event.seq), Text);
        if (!event.id.isEmpty())
            builder.add(QStringLiteral("id"), std::nullopt, event.id, Text);
    }
    builder.add(QStringLiteral("time"), EventPath(EventPath::Root::Time),
                m_today.isValid() ? EventWords::fullTime(event.time, m_today)
                                  : EventWords::time(event.time),
                Text);

    const auto isSame = [this, &nodes] {
        return std::equal(m_nodes.begin(), m_nodes.end(), nodes.begin(), nodes.end(),
                          [](const Node &a, const Node &b) {
                              return a.path == b.path && a.isContainer == b.isContainer;
                          });
    };
    m_event = event;
    // Most events of a stream look alike: then whoever is at a row stays there.
    if (!m_rows.empty() && isSame()) {
        m_nodes = std::move(nodes);
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        return;
    }
    beginResetModel();
    m_nodes = std::move(nodes);
    m_rows = visibleNodes();
    endResetModel();
    Q_EMIT countChanged();
}

void EventTreeModel::setToday(QDate today)
{
    if (std::exchange(m_today, today) != today && !m_nodes.empty())
        show(Event(m_event));
}

void EventTreeModel::clear()
{
    beginResetModel();
    m_nodes.clear();
    m_rows.clear();
    endResetModel();
    Q_EMIT countChanged();
}

void EventTreeModel::toggle(int row)
{
    if (row < 0 || row >= rowCount() || !nodeAt(row).isContainer)
        return;
    const int place = m_rows[static_cast<std::size_t>(row)];
    const Node &node = m_nodes[static_cast<std::size_t>(place)];
    const bool wasOpen = isOpen(node);
    const std::vector<int> before = m_rows;
    if (!m_toggled.remove(node.path))
        m_toggled.insert(node.path);
    std::vector<int> after = visibleNodes();
    const int change = static_cast<int>(after.size()) - static_cast<int>(before.size());
    if (wasOpen)
        beginRemoveRows({}, row + 1, row - change);
    else
        beginInsertRows({}, row + 1, row + change);
    m_rows = std::move(after);
    if (wasOpen)
        endRemoveRows();
    else
        endInsertRows();
    Q_EMIT dataChanged(index(row), index(row), {Expanded});
    Q_EMIT countChanged();
}

int EventTreeModel::parentRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    const int depth = nodeAt(row).depth;
    while (--row >= 0 && nodeAt(row).depth >= depth) {}
    return row;
}

QString EventTreeModel::valueText(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Node &node = nodeAt(row);
    const auto path = EventPath::parse(node.path);
    if (!path || node.kind == Text)
        return node.path == QLatin1String("data") ? QString::fromUtf8(m_event.payload) : node.value;
    const auto fields = EventFields().read(m_event, {*path});
    return fields.front() ? fields.front()->text : node.value;
}

QString EventTreeModel::pathText(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : nodeAt(row).path;
}

} // namespace hearth::app
