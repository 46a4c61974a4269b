// SPDX-License-Identifier: MIT
#include "tests/bench/app/CachedProfile.h"

#include "app/cache/SqliteLocalStore.h"
#include "app/net/ServerAddress.h"
#include "app/session/ServerBook.h"
#include "tests/bench/app/MixedMessages.h"

#include <QDateTime>
#include <QDir>

#include <algorithm>

namespace hearth::bench {

namespace {

constexpr int rooms = 12;
constexpr int people = 40;

std::vector<User> makePeople(const QString &username)
{
    std::vector<User> made;
    for (int i = 0; i < people; ++i) {
        const QString name =
            i == 0 ? username : QStringLiteral("Person Number%1").arg(i, 2, 10, QLatin1Char('0'));
        made.push_back({UserId(QStringLiteral("user-%1").arg(i)), name, name, Role::Member,
                        PresenceStatus::Offline, 1'790'000'000'000});
    }
    return made;
}

Room makeRoom(const std::vector<User> &members, int number, qint64 lastSeq)
{
    Room room;
    room.id = RoomId(QStringLiteral("room-%1").arg(number));
    room.name = number == 0 ? QStringLiteral("general") : QStringLiteral("room %1").arg(number);
    room.topic = QStringLiteral("Everything that fits nowhere else");
    room.lastSeq = lastSeq;
    room.readSeq = lastSeq;
    room.members.emplace();
    for (const auto &person : members)
        room.members->push_back(person.id);
    room.memberCount = static_cast<qint64>(members.size());
    return room;
}

MessageId idOf(const RoomId &room, int number)
{
    return MessageId(QStringLiteral("%1-message-%2").arg(room.toString()).arg(number));
}

ChatMessage makeMessage(const std::vector<User> &authors, const RoomId &room, int number)
{
    ChatMessage message;
    message.id = idOf(room, number);
    message.room = room;
    message.seq = number;
    message.author = authors[static_cast<size_t>(number / 3) % authors.size()].id;
    message.text = MixedMessages::textOf(number);
    if (const auto back = MixedMessages::repliesTo(number))
        message.replyTo = idOf(room, number - *back);
    for (const QString &emoji : MixedMessages::reactionsTo(number)) {
        Reaction reaction{emoji, {}};
        for (size_t i = 0; i < 1 + static_cast<size_t>(number) % 4; ++i)
            reaction.users.push_back(authors[i].id);
        message.reactions.push_back(reaction);
    }
    return message;
}

void putMessages(app::LocalStore &store, const std::vector<User> &authors, const Room &room)
{
    constexpr int pageSize = 1000;
    const int count = static_cast<int>(room.lastSeq);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (int last = count; last > 0; last -= pageSize) {
        app::MessagePage page;
        for (int number = std::max(1, last - pageSize + 1); number <= last; ++number) {
            page.messages.push_back(makeMessage(authors, room.id, number));
            page.messages.back().timestamp = now - qint64(count - number) * 60'000;
        }
        page.more = last > pageSize;
        store.putPage(room.id, last + 1, page);
    }
}

} // namespace

Result<Done, QString> CachedProfile::write() const
{
    const auto address = app::ServerAddress::parse(server);
    if (!address)
        return Failure{address.error()};
    QDir().mkpath(folder);
    app::ServerBook(QDir(folder).filePath(QStringLiteral("hearth.ini")))
        .put({address->toString(), username, QStringLiteral("Bench"), 1, true});

    const auto store = app::SqliteLocalStore::open(
        app::SqliteLocalStore::folderOf(folder, username, address->label()));
    const auto members = makePeople(username);
    store->begin(QStringLiteral("bench"), members.front());
    store->putUsers(members);
    std::vector<Room> made;
    for (int number = 0; number < rooms; ++number)
        made.push_back(makeRoom(members, number, number == 0 ? messages : messagesElsewhere));
    store->putRooms(made);
    for (const auto &room : made) {
        store->startRange(room.id, room.lastSeq);
        putMessages(*store, members, room);
    }
    store->close();
    return Done{};
}

} // namespace hearth::bench
