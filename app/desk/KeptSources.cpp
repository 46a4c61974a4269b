// SPDX-License-Identifier: MIT
#include "app/desk/KeptSources.h"

#include "app/desk/SourceTab.h"

#include <utility>

namespace hearth::app {

int KeptSources::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_profiles.size());
}

QVariant KeptSources::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SourceProfile &profile = m_profiles[static_cast<std::size_t>(index.row())];
    switch (role) {
    case SourceId:
        return profile.id;
    case Qt::DisplayRole:
    case Title:
        return profile.title();
    case Detail:
        return tr("%1 · %2").arg(SourceTab::kindText(profile.kind()), profile.shownAddress());
    default:
        return {};
    }
}

QHash<int, QByteArray> KeptSources::roleNames() const
{
    return {{SourceId, "sourceId"}, {Title, "title"}, {Detail, "detail"}};
}

void KeptSources::show(std::vector<SourceProfile> profiles)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hearth::app
