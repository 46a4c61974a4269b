// SPDX-License-Identifier: MIT
#include "app/text/EmojiModel.h"

#include "app/text/EmojiCatalog.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr qsizetype mostFound = 200;

QStringList usual()
{
    return {QStringLiteral("👍"), QStringLiteral("❤️"), QStringLiteral("😂"),
            QStringLiteral("🎉"), QStringLiteral("👀"),      QStringLiteral("🙏"),
            QStringLiteral("✅"), QStringLiteral("😮"),      QStringLiteral("😢")};
}

} // namespace

EmojiModel::EmojiModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int EmojiModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant EmojiModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case EmojiRole:
        return row.emoji;
    case NameRole:
        return row.name;
    default:
        return {};
    }
}

QHash<int, QByteArray> EmojiModel::roleNames() const
{
    return {{EmojiRole, "emoji"}, {NameRole, "name"}};
}

void EmojiModel::setActive(bool active)
{
    if (std::exchange(m_active, active) == active)
        return;
    Q_EMIT activeChanged();
    fill();
}

void EmojiModel::setQuery(const QString &query)
{
    if (std::exchange(m_query, query) == query)
        return;
    Q_EMIT queryChanged();
    fill();
}

void EmojiModel::setCategory(int category)
{
    if (std::exchange(m_category, category) == category)
        return;
    Q_EMIT categoryChanged();
    fill();
}

void EmojiModel::setRecent(const QStringList &recent)
{
    if (std::exchange(m_recent, recent) == recent)
        return;
    Q_EMIT recentChanged();
    fill();
}

void EmojiModel::setTone(SkinTone::Tone tone)
{
    if (std::exchange(m_tone, tone) == tone)
        return;
    Q_EMIT toneChanged();
    fill();
}

QStringList EmojiModel::categories() const
{
    // After the first one, the groups of Unicode in their order.
    return {tr("Recent"),         tr("Smileys"),
            tr("People"),         tr("Animals and plants"),
            tr("Food and drink"), tr("Travel and places"),
            tr("Activities"),     tr("Objects"),
            tr("Symbols"),        tr("Flags")};
}

QStringList EmojiModel::signs() const
{
    return {QStringLiteral("🕘"), QStringLiteral("😀"), QStringLiteral("👋"), QStringLiteral("🐻"),
            QStringLiteral("🍎"), QStringLiteral("🚗"), QStringLiteral("⚽"), QStringLiteral("💡"),
            QStringLiteral("🔣"), QStringLiteral("🏁")};
}

QString EmojiModel::emojiAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].emoji : QString();
}

std::vector<EmojiModel::Row> EmojiModel::recentRows() const
{
    const EmojiCatalog &catalog = EmojiCatalog::ofThisLanguage();
    std::vector<Row> rows;
    for (const QString &emoji : m_recent)
        rows.push_back({emoji, catalog.nameOf(emoji)});
    if (!rows.empty())
        return rows;
    for (const QString &emoji : usual())
        rows.push_back({catalog.inTone(emoji, m_tone), catalog.nameOf(emoji)});
    return rows;
}

bool EmojiModel::isAmong(const std::vector<Row> &rows, const QString &emoji)
{
    return std::any_of(rows.begin(), rows.end(),
                       [&emoji](const Row &row) { return row.emoji == emoji; });
}

void EmojiModel::fill()
{
    std::vector<Row> rows;
    if (m_active && !m_query.trimmed().isEmpty()) {
        for (const auto *emoji : EmojiCatalog::ofThisLanguage().search(m_query, mostFound))
            rows.push_back({emoji->in(m_tone), emoji->name});
    } else if (m_active) {
        if (m_category == 0)
            rows = recentRows();
        // A few recent ones alone would leave the most of the place empty.
        const int group = std::max(m_category - 1, 0);
        for (const auto &emoji : EmojiCatalog::ofThisLanguage().all()) {
            if (emoji.group == group && !(m_category == 0 && isAmong(rows, emoji.in(m_tone))))
                rows.push_back({emoji.in(m_tone), emoji.name});
        }
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

} // namespace hearth::app
