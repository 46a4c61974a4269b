// SPDX-License-Identifier: MIT
#include "tests/integration/server/AccessWorld.h"

#include "shared/model/EnumText.h"
#include "shared/protocol/JsonDocument.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <algorithm>

namespace hearth::test {

namespace {

const RoomId kGeneral(QStringLiteral("general"));

bool isPrivate(Place place)
{
    switch (place) {
    case Place::PrivateOwner:
    case Place::PrivateModerator:
    case Place::PrivateMember:
    case Place::SomebodysPrivate:
    case Place::BannedPrivate:
        return true;
    default:
        return false;
    }
}

bool isReadOnly(Place place)
{
    return place == Place::ReadOnlyOwner || place == Place::ReadOnlyModerator
        || place == Place::ReadOnlyMember;
}

//! Nothing where the asker is no member.
std::optional<RoomRole> roleAt(Place place)
{
    switch (place) {
    case Place::PublicOwner:
    case Place::PrivateOwner:
    case Place::ReadOnlyOwner:
        return RoomRole::Owner;
    case Place::PrivateModerator:
    case Place::ReadOnlyModerator:
        return RoomRole::Moderator;
    case Place::PrivateMember:
    case Place::PublicMember:
    case Place::ReadOnlyMember:
        return RoomRole::Member;
    default:
        return std::nullopt;
    }
}

} // namespace

bool AccessWorld::build()
{
    m_server.config.commandRate = 0;
    const auto proxies = server::AddressRanges::parse(QStringLiteral("127.0.0.1"));
    if (!proxies)
        return false;
    m_server.config.trustedProxies = *proxies;
    if (!m_server.start())
        return false;
    // The first account owns the server.
    for (const Role role : roles)
        m_people[role] = m_server.makeAccount(QStringLiteral("the ") + wordOf(role));
    m_hostAccount = m_server.makeAccount(QStringLiteral("host"));
    m_moderator = m_server.makeAccount(QStringLiteral("modesty"));
    m_victim = m_server.makeAccount(QStringLiteral("victim"));
    m_outsider = m_server.makeAccount(QStringLiteral("outsider"));
    m_barred = m_server.makeAccount(QStringLiteral("barred"));
    m_banned = m_server.makeAccount(QStringLiteral("banned"));
    m_expired = m_server.makeAccount(QStringLiteral("expired"));
    m_host = std::make_unique<TestClient>();
    if (!m_host->signIn(m_server.webSocketUrl(), m_hostAccount.token))
        return false;
    for (const Role role : roles) {
        if (!makeRooms(role))
            return false;
    }
    if (!makeFeeds())
        return false;
    m_host.reset();
    m_server.stop();
    if (!writeIntoDatabase() || !m_server.start())
        return false;
    m_host = std::make_unique<TestClient>();
    return m_host->signIn(m_server.webSocketUrl(), m_hostAccount.token).has_value();
}

void AccessWorld::end()
{
    m_host.reset();
    m_server.stop();
}

bool AccessWorld::makeFeeds()
{
    TestClient owner;
    return owner.signIn(m_server.webSocketUrl(), m_people.at(Role::Owner).token)
        && owner.request(FeedCreate{openFeed(), {}, {}, {}, {}})
        && owner.request(FeedCreate{privateFeed(), {}, {}, {}, Visibility::Private});
}

bool AccessWorld::makeRooms(Role role)
{
    const Credentials &person = m_people.at(role);
    TestClient client;
    if (!client.signIn(m_server.webSocketUrl(), person.token))
        return false;
    for (std::size_t i = 0; i < places; ++i) {
        const auto place = static_cast<Place>(i);
        Stage &stage = m_stages[{role, place}];
        stage.host = m_hostAccount.user.id;
        stage.moderator = m_moderator.user.id;
        stage.victim = m_victim.user.id;
        stage.publisher = m_people.at(Role::Publisher).user.id;
        stage.outsider = m_outsider.user.id;
        stage.banned = m_barred.user.id;
        stage.visibility = isPrivate(place) ? Visibility::Private : Visibility::Public;
        stage.canJoin = place == Place::SomebodysPublic;
        if (place == Place::Nowhere)
            continue;
        if (!furnish(place, person, client, stage))
            return false;
    }
    return true;
}

bool AccessWorld::furnish(Place place, const Credentials &person, TestClient &client, Stage &stage)
{
    const auto role = roleAt(place);
    bool isMember = role.has_value();
    if (place == Place::General) {
        stage.room = kGeneral;
        isMember = true;
    } else if (place == Place::Direct) {
        const auto opened = client.request(DirectOpen{m_hostAccount.user.id});
        if (!opened)
            return false;
        stage.room = opened->room->id;
        isMember = true;
    } else if (place == Place::SomebodysDirect) {
        const auto opened = m_host->request(DirectOpen{m_moderator.user.id});
        if (!opened)
            return false;
        stage.room = opened->room->id;
    } else {
        const auto made = m_host->request(RoomCreate{QStringLiteral("room"), {}, stage.visibility});
        if (!made)
            return false;
        stage.room = made->room->id;
        const RoomId room = stage.room;
        std::vector<Message> entries{RoomInvite{room, m_moderator.user.id},
                                     RoomInvite{room, m_victim.user.id},
                                     RoomBan{room, m_barred.user.id}};
        std::vector<Message> grants{RoomSetRole{room, m_moderator.user.id, RoomRole::Moderator}};
        if (person.user.id != stage.publisher)
            entries.emplace_back(RoomInvite{room, stage.publisher});
        if (role) {
            entries.emplace_back(RoomInvite{room, person.user.id});
            grants.emplace_back(RoomSetRole{room, person.user.id, *role});
        }
        if (!host(entries) || !host(grants))
            return false;
    }
    if (!writeInto(*m_host, stage.room, stage.theirs, stage.theirsToDelete))
        return false;
    stage.own = stage.theirs;
    stage.ownToDelete = stage.theirsToDelete;
    if (isMember && !writeInto(client, stage.room, stage.own, stage.ownToDelete))
        return false;
    if (place == Place::BannedPublic || place == Place::BannedPrivate)
        return host({RoomBan{stage.room, person.user.id}});
    return !isReadOnly(place) || host({RoomUpdate{stage.room, {}, {}, true}});
}

bool AccessWorld::writeInto(TestClient &author, const RoomId &room, MessageId &kept,
                            MessageId &toDelete)
{
    const MessageSend message{room, QStringLiteral("hello"), {}};
    const auto first = author.send(message);
    const auto second = author.send(message);
    const auto one = author.waitForAck(first);
    const auto other = author.waitForAck(second);
    if (!one || !other)
        return false;
    kept = one->message->id;
    toDelete = other->message->id;
    return true;
}

bool AccessWorld::writeIntoDatabase()
{
    constexpr qint64 soon = 2000;
    const QString name = QStringLiteral("beside the server");
    bool isDone = false;
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(
            QDir(m_server.dataDirectory()).filePath(QStringLiteral("hearth.db")));
        QSqlQuery query(database);
        isDone = database.open()
            && query.exec(QStringLiteral("UPDATE users SET role = substr(username, 5) WHERE "
                                         "username IN ('the admin', 'the guest', 'the publisher')"))
            && query.exec(QStringLiteral("UPDATE users SET banned_at = 1 WHERE id = '%1'")
                              .arg(m_banned.user.id.toString()))
            && query.exec(QStringLiteral("DELETE FROM tokens WHERE user = '%1'")
                              .arg(m_banned.user.id.toString()))
            && query.exec(QStringLiteral("UPDATE tokens SET expires_at = %1 WHERE user = '%2'")
                              .arg(QDateTime::currentMSecsSinceEpoch() + soon)
                              .arg(m_expired.user.id.toString()));
    }
    QSqlDatabase::removeDatabase(name);
    return isDone;
}

bool AccessWorld::host(const std::vector<Message> &commands)
{
    std::vector<CommandId> ids;
    for (const Message &command : commands)
        ids.push_back(m_host->send(command));
    return std::all_of(ids.begin(), ids.end(),
                       [this](const CommandId &id) { return m_host->waitForAck(id); });
}

void AccessWorld::restore(const Message &done, TestClient &asker, const Stage &stage)
{
    if (std::holds_alternative<RoomInvite>(done) && stage.room != kGeneral) {
        host({RoomKick{stage.room, stage.outsider}});
    } else if (const auto *kick = std::get_if<RoomKick>(&done)) {
        // A publisher is not invited, nor kicked a second time.
        if (kick->user != stage.publisher)
            host({RoomInvite{stage.room, kick->user}});
        if (kick->user == stage.moderator)
            host({RoomSetRole{stage.room, kick->user, RoomRole::Moderator}});
    } else if (std::holds_alternative<RoomBan>(done)) {
        host({RoomUnban{stage.room, stage.victim}});
        host({RoomInvite{stage.room, stage.victim}});
    } else if (std::holds_alternative<RoomUnban>(done)) {
        host({RoomBan{stage.room, stage.banned}});
    } else if (std::holds_alternative<RoomSetRole>(done)) {
        host({RoomSetRole{stage.room, stage.victim, RoomRole::Member}});
    } else if (std::holds_alternative<RoomJoin>(done) && stage.canJoin) {
        static_cast<void>(asker.request(RoomLeave{stage.room}));
    }
}

} // namespace hearth::test
