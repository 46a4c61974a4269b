// SPDX-License-Identifier: MIT
#include "app/session/EditHistory.h"

#include "app/models/TimeText.h"
#include "app/models/TimelineModel.h"
#include "app/session/CommandSender.h"
#include "app/session/ServerFeatures.h"

#include <QPointer>

namespace hearth::app {

EditHistory::EditHistory(const Parts &parts, QObject *parent)
    : PagedListModel(parent)
    , m_parts(parts)
{}

int EditHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size());
}

QVariant EditHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageVersion &version = m_versions[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Text:
        return version.text;
    case Time:
        return timeText(version.timestamp);
    case FullTime:
        return TimeText::fullTime(version.timestamp);
    default:
        return {};
    }
}

QHash<int, QByteArray> EditHistory::roleNames() const
{
    return {{Text, "text"}, {Time, "time"}, {FullTime, "fullTime"}};
}

QString EditHistory::presentTime() const
{
    return m_editedAt > 0 ? timeText(m_editedAt) : QString();
}

QString EditHistory::previous() const
{
    return m_versions.empty() ? QString() : m_versions.front().text;
}

bool EditHistory::isOffered(const QString &key) const
{
    const auto message = m_parts.timeline.find(key);
    return message && message->editedAt > 0 && !message->deleted
        && m_parts.features.has(ServerFeatures::editHistory);
}

void EditHistory::show(const QString &key)
{
    if (!isOffered(key))
        return;
    const auto message = *m_parts.timeline.find(key);
    const bool isSame = message.id == m_message && message.editedAt == m_editedAt;
    if (isSame && (isLoaded() || isLoading()))
        return;
    clear();
    m_key = key;
    m_present = message.text;
    m_message = message.id;
    m_editedAt = message.editedAt;
    Q_EMIT messageChanged();
    loadMore();
}

void EditHistory::loadMore()
{
    if (!m_online || m_key.isEmpty() || isLoading() || (isLoaded() && !hasMore()))
        return;
    MessageHistory command{m_parts.room, m_message, {}};
    if (!m_versions.empty())
        command.after = m_versions.back().seq;
    beginPage();
    m_parts.commands.request(
        command, [guard = QPointer(this), generation = m_generation](const CommandResult &result) {
            if (!guard || guard->m_generation != generation)
                return;
            if (result)
                guard->take(result->edits.value_or(std::vector<MessageVersion>()),
                            result->more.value_or(false));
            else
                guard->fail(result.error());
        });
}

void EditHistory::setOnline(bool online)
{
    m_online = online;
    if (online && !isLoaded())
        loadMore();
}

void EditHistory::apply(const RoomChange &change)
{
    if (m_key.isEmpty())
        return;
    if (const auto *gone = std::get_if<MessageDeleted>(&change);
        gone && gone->message == m_message) {
        clear();
        Q_EMIT messageChanged();
        return;
    }
    const auto *edited = std::get_if<MessageEdited>(&change);
    if (edited && edited->message.id == m_message)
        show(QString(m_key)); // which it begins by clearing
}

QString EditHistory::timeText(qint64 timestamp) const
{
    return TimeText::recent(timestamp, TimeText::dayOf(toMillis(m_parts.clock.now())));
}

void EditHistory::take(const std::vector<MessageVersion> &versions, bool more)
{
    if (!versions.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(versions.size()) - 1);
        m_versions.insert(m_versions.end(), versions.begin(), versions.end());
        endInsertRows();
        Q_EMIT countChanged();
    }
    endPage(more && !versions.empty());
}

void EditHistory::fail(const CommandFailure &failure)
{
    failPage(failure.kind == CommandFailure::Kind::Disconnected
                 ? QString()
                 : tr("The earlier versions can't be shown: %1").arg(failure.error.message));
}

void EditHistory::clear()
{
    ++m_generation;
    beginResetModel();
    m_versions.clear();
    endResetModel();
    m_key.clear();
    m_present.clear();
    m_message = {};
    m_editedAt = 0;
    beginAnew();
    Q_EMIT countChanged();
}

} // namespace hearth::app
