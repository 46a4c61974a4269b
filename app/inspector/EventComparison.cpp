// SPDX-License-Identifier: MIT
#include "app/inspector/EventComparison.h"

#include "app/inspector/CaptureModel.h"
#include "app/inspector/PayloadDecoder.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

static_assert(EventComparison::Skipped
              == static_cast<EventComparison::Change>(PayloadDiff::Row::Change::Skipped));

EventComparison::EventComparison(const CaptureModel &table, QObject *parent)
    : QAbstractListModel(parent)
    , m_table(table)
{}

int EventComparison::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EventComparison::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PayloadDiff::Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ChangeRole:
        return static_cast<int>(row.change);
    case Qt::DisplayRole:
    case Path:
        return row.path;
    case Before:
        return row.before;
    case After:
        return row.after;
    default:
        return {};
    }
}

QHash<int, QByteArray> EventComparison::roleNames() const
{
    return {{ChangeRole, "change"}, {Path, "path"}, {Before, "before"}, {After, "after"}};
}

void EventComparison::setActive(bool active)
{
    if (std::exchange(m_isActive, active) == active)
        return;
    Q_EMIT activeChanged();
    compare();
}

void EventComparison::setChosen(qint64 number)
{
    m_chosen = number;
    if (number == 0)
        m_marked = 0;
    compare();
}

void EventComparison::mark()
{
    m_marked = m_chosen;
    compare();
}

void EventComparison::unmark()
{
    m_marked = 0;
    compare();
}

void EventComparison::compare()
{
    beginResetModel();
    m_rows.clear();
    m_other = 0;
    if (m_isActive && m_chosen > 0) {
        m_other = m_marked > 0 ? m_marked : previous();
        const auto before = m_table.find(m_other);
        const auto after = m_table.find(m_chosen);
        // A marked one may have had to go.
        if (!before || !after)
            m_other = 0;
        else if (m_other != m_chosen)
            m_rows = PayloadDiff::of(PayloadDecoder::decode(before->payload).utf8,
                                     PayloadDecoder::decode(after->payload).utf8);
    }
    endResetModel();
    Q_EMIT changed();
}

qint64 EventComparison::previous() const
{
    const StoreView &view = m_table.view();
    const auto chosen = view.read(m_chosen, 0);
    if (!chosen)
        return 0;
    const qint64 last = std::max(view.oldest(), m_chosen - farthest);
    const std::string type = chosen->type.toStdString();
    qint64 found = 0;
    // From the newest stretch on, without what lies on the disk.
    for (auto part = view.parts().rbegin(); part != view.parts().rend() && found == 0; ++part) {
        const qint64 from = std::max(part->segment->firstNumber(), last);
        const qint64 to = std::min(part->newest(), m_chosen - 1);
        if (from > to)
            continue;
        view.visit(*part, from, to, false, [&](const EventView &event) {
            if (event.kind == chosen->kind && event.type == type
                && event.direction == chosen->direction)
                found = event.number;
            return true;
        });
    }
    return found;
}

} // namespace hearth::app
