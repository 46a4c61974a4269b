// SPDX-License-Identifier: MIT
#include "app/text/RoomIndex.h"

#include "app/text/MentionScan.h"

namespace hearth::app {

RoomIndex::RoomIndex(const QStringList &names)
{
    for (const QString &name : names) {
        if (!name.isEmpty())
            m_names[name.front().toCaseFolded()].append(name);
    }
}

QString RoomIndex::at(QStringView text) const
{
    if (text.isEmpty())
        return {};
    QString longest;
    const auto likely = m_names.constFind(text.front().toCaseFolded());
    if (likely == m_names.constEnd())
        return longest;
    for (const QString &name : *likely) {
        if (name.size() > longest.size() && beginsWithName(text, name))
            longest = name;
    }
    return longest;
}

} // namespace hearth::app
