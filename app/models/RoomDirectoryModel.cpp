// SPDX-License-Identifier: MIT
#include "app/models/RoomDirectoryModel.h"

#include "app/models/RoomBook.h"
#include "app/models/ShownName.h"
#include "app/session/PatientSender.h"

#include <QPointer>

#include <algorithm>
#include <iterator>
#include <utility>

namespace hearth::app {

namespace {

QString busySentence()
{
    return RoomDirectoryModel::tr("The server is busy. This goes on in a moment…");
}

QString sentenceOf(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return RoomDirectoryModel::tr(
            "There is no connection to the server. Try again when it is back.");
    if (failure.error.code == ErrorCode::Conflict)
        return RoomDirectoryModel::tr("A room of this name is there already. Choose another name.");
    if (failure.error.code == ErrorCode::NotFound)
        return RoomDirectoryModel::tr("This room is not there any more.");
    return RoomDirectoryModel::tr("The server said no: %1").arg(failure.error.message);
}

} // namespace

RoomDirectoryModel::RoomDirectoryModel(PatientSender &commands, RoomBook &rooms, QObject *parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
    , m_book(rooms)
{
    connect(&m_book, &RoomBook::added, this, &RoomDirectoryModel::touchJoined);
    connect(&m_book, &RoomBook::removed, this, &RoomDirectoryModel::touchJoined);
}

int RoomDirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

QVariant RoomDirectoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &room = m_listed[static_cast<size_t>(index.row())];
    switch (role) {
    case RoomIdRole:
        return room.id.toString();
    case Qt::DisplayRole:
    case Name:
        return shownName(room.name);
    case Topic:
        return shownName(room.topic);
    case MemberCount:
        return static_cast<int>(room.memberCount);
    case Joined:
        return m_book.find(room.id) != nullptr;
    default:
        return {};
    }
}

QHash<int, QByteArray> RoomDirectoryModel::roleNames() const
{
    return {{RoomIdRole, "roomId"},
            {Name, "name"},
            {Topic, "topic"},
            {MemberCount, "memberCount"},
            {Joined, "joined"}};
}

void RoomDirectoryModel::setFilter(const QString &filter)
{
    if (std::exchange(m_filter, filter) == filter)
        return;
    Q_EMIT filterChanged();
    show();
}

void RoomDirectoryModel::refresh()
{
    if (m_loading)
        return;
    setLoading(true);
    setError({});
    setCreationError({});
    m_commands.request(
        newCommandId(), RoomList{},
        [guard = QPointer(this)](const CommandResult &result) {
            if (!guard)
                return;
            guard->setLoading(false);
            guard->setError(result ? QString() : sentenceOf(result.error()));
            if (!result || !result->rooms)
                return;
            if (const auto *rooms = std::get_if<std::vector<Room>>(&*result->rooms))
                guard->setRooms(*rooms);
        },
        [guard = QPointer(this)] {
            if (guard)
                guard->setError(busySentence());
        });
}

void RoomDirectoryModel::join(const QString &roomId)
{
    setError({});
    m_commands.request(
        newCommandId(), RoomJoin{RoomId(roomId)},
        [guard = QPointer(this), visit = m_visit](const CommandResult &result) {
            if (!guard)
                return;
            guard->setError(result ? QString() : sentenceOf(result.error()));
            if (result && result->room)
                guard->enter(*result->room, visit);
        },
        [guard = QPointer(this)] {
            if (guard)
                guard->setError(busySentence());
        });
}

void RoomDirectoryModel::create(const QString &name, const QString &topic)
{
    make({name.trimmed(), topic.trimmed(), Visibility::Public});
}

void RoomDirectoryModel::createPrivate(const QString &name, const QString &topic)
{
    make({name.trimmed(), topic.trimmed(), Visibility::Private});
}

void RoomDirectoryModel::make(RoomCreate command)
{
    if (m_creating)
        return;
    if (command.topic->isEmpty())
        command.topic.reset();
    if (checkText(command.name, TextRules::name, tr("The room's name"))) {
        setCreationError(command.name.isEmpty()
                             ? tr("Give the room a name.")
                             : tr("A room's name has at most 64 characters, in one line."));
        return;
    }
    if (m_creation != command) {
        m_creation = command;
        m_creationId = newCommandId();
    }
    setCreating(true);
    setCreationError({});
    m_commands.request(
        m_creationId, command,
        [guard = QPointer(this), visit = m_visit](const CommandResult &result) {
            if (!guard)
                return;
            guard->setCreating(false);
            if (result || result.error().kind == CommandFailure::Kind::Refused)
                guard->m_creation.reset();
            guard->setCreationError(result ? QString() : sentenceOf(result.error()));
            if (result && result->room)
                guard->enter(*result->room, visit);
        },
        [guard = QPointer(this)] {
            if (guard)
                guard->setCreationError(busySentence());
        });
}

void RoomDirectoryModel::setRooms(std::vector<Room> rooms)
{
    std::erase_if(rooms, [](const Room &room) { return room.kind == RoomKind::Direct; });
    std::sort(rooms.begin(), rooms.end(), [](const Room &a, const Room &b) {
        return QString::localeAwareCompare(a.name.toLower(), b.name.toLower()) < 0;
    });
    m_all = std::move(rooms);
    show();
}

void RoomDirectoryModel::show()
{
    const QString wanted = m_filter.trimmed();
    const auto isWanted = [&wanted](const Room &room) {
        return wanted.isEmpty() || room.name.contains(wanted, Qt::CaseInsensitive)
            || room.topic.contains(wanted, Qt::CaseInsensitive);
    };
    beginResetModel();
    m_listed.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_listed), isWanted);
    endResetModel();
    Q_EMIT countChanged();
}

void RoomDirectoryModel::setLoading(bool loading)
{
    if (std::exchange(m_loading, loading) != loading)
        Q_EMIT loadingChanged();
}

void RoomDirectoryModel::setCreating(bool creating)
{
    if (std::exchange(m_creating, creating) != creating)
        Q_EMIT creatingChanged();
}

void RoomDirectoryModel::setError(const QString &error)
{
    if (std::exchange(m_error, error) != error)
        Q_EMIT errorChanged();
}

void RoomDirectoryModel::setCreationError(const QString &error)
{
    if (std::exchange(m_creationError, error) != error)
        Q_EMIT creationErrorChanged();
}

void RoomDirectoryModel::dismiss()
{
    ++m_visit;
}

void RoomDirectoryModel::enter(const Room &room, int visit)
{
    if (!m_book.find(room.id))
        m_book.put(room);
    if (visit == m_visit)
        Q_EMIT entered(room.id.toString());
}

void RoomDirectoryModel::touchJoined(const RoomId &room)
{
    for (size_t i = 0; i < m_listed.size(); ++i) {
        if (m_listed[i].id != room)
            continue;
        const auto changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed, {Joined});
    }
}

} // namespace hearth::app
