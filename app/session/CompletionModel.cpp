// SPDX-License-Identifier: MIT
#include "app/session/CompletionModel.h"

#include "app/models/Appearance.h"
#include "app/models/RoleRules.h"
#include "app/models/RoomBook.h"
#include "app/models/UserDirectory.h"
#include "app/session/RecentEmoji.h"
#include "app/session/ServerFeatures.h"
#include "app/session/SlashCommands.h"
#include "app/text/EmojiCatalog.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace hearth::app {

namespace {

//! No name is longer.
constexpr int longestWord = 64;
//! ":)" and "at 9:3" are no emoji.
constexpr qsizetype shortestEmoji = 2;

bool isSign(QChar character)
{
    return character == u'@' || character == u'#' || character == u':' || character == u'/';
}

//! Where the word before the cursor begins, if it begins with a sign.
std::optional<int> wordBefore(const QString &text, int cursor)
{
    for (int at = cursor - 1; at >= 0 && cursor - at <= longestWord; --at) {
        const QChar character = text[at];
        if (character.isSpace())
            return std::nullopt;
        if (!isSign(character))
            continue;
        const bool isWithinWord =
            at > 0 && (text[at - 1].isLetterOrNumber() || isSign(text[at - 1]));
        const bool isMisplaced = character == u'/' && at > 0;
        return isWithinWord || isMisplaced ? std::nullopt : std::optional(at);
    }
    return std::nullopt;
}

//! An odd number of marks begins what is not ended yet.
bool standsInCode(const QString &text, int at)
{
    return QStringView(text).left(at).count(u'`') % 2 != 0;
}

bool beginsAWord(const QString &text, const QString &typed)
{
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (word.startsWith(typed, Qt::CaseInsensitive))
            return true;
    }
    return typed.isEmpty();
}

} // namespace

CompletionModel::CompletionModel(const Parts &parts, QObject *parent)
    : QAbstractListModel(parent)
    , m_parts(parts)
{}

int CompletionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CompletionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Title:
        return row.title;
    case Detail:
        return row.detail;
    case Sign:
        return row.sign;
    case Initials:
        return row.initials;
    case ColorIndex:
        return row.colorIndex;
    default:
        return {};
    }
}

QHash<int, QByteArray> CompletionModel::roleNames() const
{
    return {{Title, "title"},
            {Detail, "detail"},
            {Sign, "sign"},
            {Initials, "initials"},
            {ColorIndex, "colorIndex"}};
}

void CompletionModel::update(const QString &text, int cursor)
{
    const int end = std::clamp(cursor, 0, static_cast<int>(text.size()));
    const int begin = wordBefore(text, end).value_or(-1);
    if (begin != m_closed)
        m_closed = -1;
    m_begin = begin;
    if (begin < 0 || m_closed >= 0) {
        show({});
        return;
    }
    const QString typed = text.mid(begin + 1, end - begin - 1);
    const QChar sign = text[begin];
    if (sign == u'@')
        show(people(typed));
    else if (sign == u'#')
        show(roomsNamed(typed));
    else if (sign == u':')
        show(emoji(typed));
    else
        show(commandsNamed(typed));
}

QString CompletionModel::typedEmoji(const QString &before, const QString &text, int cursor)
{
    const int at = cursor - 1;
    // Whoever takes the emoji back, or pastes such a word, wants the word.
    const bool isTyped = at > 0 && at < text.size() && text[at] == u':'
        && text.size() == before.size() + 1 && text.left(at) == before.left(at)
        && text.mid(cursor) == before.mid(at);
    const int begin = isTyped ? wordBefore(text, at).value_or(-1) : -1;
    if (begin < 0 || text[begin] != u':' || standsInCode(text, begin))
        return {};
    const QString name = text.mid(begin + 1, at - begin - 1);
    const auto *emoji =
        name.size() < shortestEmoji ? nullptr : EmojiCatalog::ofThisLanguage().named(name);
    if (!emoji)
        return {};
    m_begin = begin;
    return emoji->in(m_parts.recentEmoji.tone());
}

void CompletionModel::close()
{
    m_closed = m_begin;
    show({});
}

QString CompletionModel::insertion(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].insertion : QString();
}

void CompletionModel::show(std::vector<Row> rows)
{
    if (rows.size() > static_cast<size_t>(most))
        rows.resize(static_cast<size_t>(most));
    if (rows.empty() && m_rows.empty())
        return;
    const bool wasOpen = isOpen();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
    if (wasOpen != isOpen())
        Q_EMIT openChanged();
}

std::vector<CompletionModel::Row> CompletionModel::people(const QString &typed) const
{
    const auto *room = m_parts.rooms.find(m_parts.room);
    const std::vector<UserId> members =
        room && room->members ? *room->members : std::vector<UserId>();
    const QSet<UserId> inside(members.begin(), members.end());
    std::vector<UserId> others;
    for (const auto &user : m_parts.users.all()) {
        if (!inside.contains(user))
            others.push_back(user);
    }
    auto rows = named(members, typed);
    if (offersHere() && beginsAWord(QStringLiteral("here"), typed))
        rows.push_back({QStringLiteral("@here"),
                        tr("Everybody in this room who is online or away"),
                        QStringLiteral("@"),
                        {},
                        0,
                        QStringLiteral("@here ")});
    const auto further = named(others, typed);
    rows.insert(rows.end(), further.begin(), further.end());
    return rows;
}

bool CompletionModel::offersHere() const
{
    const auto *room = m_parts.rooms.find(m_parts.room);
    const auto *self = m_parts.users.find(m_parts.users.self());
    // A large room lists no members, and calls nobody; in a direct there is nobody else.
    return room && room->members && room->kind == RoomKind::Room && self
        && RoleRules::mayCallEverybody(self->role) && m_parts.features.has(ServerFeatures::here);
}

std::vector<CompletionModel::Row> CompletionModel::named(const std::vector<UserId> &users,
                                                         const QString &typed) const
{
    std::vector<std::pair<QString, const User *>> fitting;
    for (const auto &id : users) {
        const auto *user = m_parts.users.find(id);
        const bool fits = user && id != m_parts.users.self()
            && (beginsAWord(user->username, typed) || beginsAWord(user->displayName, typed));
        if (fits)
            fitting.emplace_back(m_parts.users.displayName(id), user);
    }
    const auto shown = std::min(fitting.size(), static_cast<size_t>(most));
    const auto end = fitting.begin() + static_cast<std::ptrdiff_t>(shown);
    std::partial_sort(fitting.begin(), end, fitting.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    std::vector<Row> rows;
    std::transform(fitting.begin(), end, std::back_inserter(rows), [](const auto &person) {
        const auto &[name, user] = person;
        return Row{name,
                   QLatin1Char('@') + user->username,
                   {},
                   initialsOf(name),
                   colorIndexOf(user->id),
                   QStringLiteral("@%1 ").arg(user->username)};
    });
    return rows;
}

std::vector<CompletionModel::Row> CompletionModel::roomsNamed(const QString &typed) const
{
    std::vector<Row> rows;
    for (const auto &[id, room] : m_parts.rooms.rooms()) {
        if (room.kind == RoomKind::Room && beginsAWord(room.name, typed))
            rows.push_back({room.name,
                            room.topic,
                            QStringLiteral("#"),
                            {},
                            0,
                            QStringLiteral("#%1 ").arg(room.name)});
    }
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return QString::localeAwareCompare(a.title, b.title) < 0;
    });
    return rows;
}

std::vector<CompletionModel::Row> CompletionModel::emoji(const QString &typed) const
{
    std::vector<Row> rows;
    if (typed.size() < shortestEmoji)
        return rows;
    for (const auto *found : EmojiCatalog::ofThisLanguage().search(typed, most)) {
        const QString text = found->in(m_parts.recentEmoji.tone());
        rows.push_back({found->name, {}, text, {}, 0, text + QLatin1Char(' ')});
    }
    return rows;
}

std::vector<CompletionModel::Row> CompletionModel::commandsNamed(const QString &typed) const
{
    std::vector<Row> rows;
    for (const auto &offer : m_parts.commands.offers()) {
        const QString rest = offer.name.mid(1);
        // Written out, it is to be sent, not to be chosen once more.
        const bool isWhole = rest == typed && offer.arguments.isEmpty();
        if (!rest.startsWith(typed) || isWhole)
            continue;
        const QString usage = QStringLiteral("%1 %2").arg(offer.name, offer.arguments).trimmed();
        rows.push_back({usage,
                        offer.purpose,
                        QStringLiteral("/"),
                        {},
                        0,
                        offer.arguments.isEmpty() ? offer.name : offer.name + QLatin1Char(' ')});
    }
    return rows;
}

} // namespace hearth::app
