// SPDX-License-Identifier: MIT
// hearth_bench_profile DIR SERVER USERNAME MESSAGES: a profile whose one room has that many
// messages cached.
#include "app/cache/SqliteLocalStore.h"
#include "app/net/ServerAddress.h"
#include "app/session/ServerBook.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>

#include <cstdio>

using namespace hearth;
using namespace hearth::app;

namespace {

const QStringList words{
    QStringLiteral("the"),     QStringLiteral("gateway"),  QStringLiteral("survived"),
    QStringLiteral("weekend"), QStringLiteral("soak"),     QStringLiteral("pump"),
    QStringLiteral("reports"), QStringLiteral("flow"),     QStringLiteral("humidity"),
    QStringLiteral("sensor"),  QStringLiteral("firmware"), QStringLiteral("board"),
    QStringLiteral("jitter"),  QStringLiteral("capped"),   QStringLiteral("minutes")};

QString textOf(int number)
{
    QStringList text{QString::number(number)};
    for (int i = 0; i < 4 + number % 17; ++i)
        text.append(words[(number * 7 + i * 5) % words.size()]);
    return text.join(QLatin1Char(' '));
}

std::vector<User> makePeople(const QString &username)
{
    std::vector<User> people;
    for (int i = 0; i < 40; ++i) {
        const QString name =
            i == 0 ? username : QStringLiteral("Person Number%1").arg(i, 2, 10, QLatin1Char('0'));
        people.push_back({UserId(QStringLiteral("user-%1").arg(i)), name, name, Role::Member,
                          PresenceStatus::Offline, 1'790'000'000'000});
    }
    return people;
}

Room makeRoom(const std::vector<User> &people, int number, qint64 lastSeq)
{
    Room room;
    room.id = RoomId(QStringLiteral("room-%1").arg(number));
    room.name = number == 0 ? QStringLiteral("general") : QStringLiteral("room %1").arg(number);
    room.topic = QStringLiteral("Everything that fits nowhere else");
    room.lastSeq = lastSeq;
    room.readSeq = lastSeq;
    room.members.emplace();
    for (const auto &person : people)
        room.members->push_back(person.id);
    room.memberCount = static_cast<qint64>(people.size());
    return room;
}

MessagePage makePage(const std::vector<User> &people, const RoomId &room, int first, int last)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    MessagePage page;
    for (int number = first; number <= last; ++number) {
        ChatMessage message;
        message.id = MessageId(QStringLiteral("message-%1").arg(number));
        message.room = room;
        message.seq = number;
        message.author = people[static_cast<size_t>(number / 3) % people.size()].id;
        message.text = textOf(number);
        message.timestamp = now - qint64(last - number) * 60'000;
        page.messages.push_back(message);
    }
    page.more = first > 1;
    return page;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    const auto server = arguments.size() == 5 ? ServerAddress::parse(arguments[2])
                                              : Result<ServerAddress, QString>(Failure{QString()});
    if (!server) {
        std::fputs("usage: hearth_bench_profile DIR SERVER USERNAME MESSAGES\n", stderr);
        return 2;
    }
    const QString &profile = arguments[1];
    const QString &username = arguments[3];
    const int messages = arguments[4].toInt();
    QDir().mkpath(profile);
    ServerBook(QDir(profile).filePath(QStringLiteral("hearth.ini")))
        .put({server->toString(), username, QStringLiteral("Bench"), 1, true});

    const auto store =
        SqliteLocalStore::open(SqliteLocalStore::folderOf(profile, username, server->label()));
    const auto people = makePeople(username);
    store->begin(QStringLiteral("bench"), people.front());
    store->putUsers(people);
    std::vector<Room> rooms;
    for (int number = 0; number < 12; ++number)
        rooms.push_back(makeRoom(people, number, number == 0 ? messages : 0));
    store->putRooms(rooms);
    for (const auto &room : rooms)
        store->startRange(room.id, room.lastSeq);
    constexpr int pageSize = 1000;
    for (int last = messages; last > 0; last -= pageSize) {
        const auto page =
            makePage(people, rooms.front().id, std::max(1, last - pageSize + 1), last);
        store->putPage(rooms.front().id, last + 1, page);
    }
    store->close();
    return 0;
}
