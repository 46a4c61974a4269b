// SPDX-License-Identifier: MIT
#include "tests/integration/server/AccessTable.h"

#include <QUuid>

namespace hearth::test {

namespace {

// The groups: general; public owner, private owner, private moderator, private member, public
// member; read-only owner, read-only moderator, read-only member; direct; somebody's direct,
// somebody's private, somebody's public, banned from a public one, banned from a private one,
// nowhere.
constexpr auto kNobody = "F FFFFF FFF F FFFFFF";
constexpr auto kMembers = "A AAAAA AAA A NNNNNN";
constexpr auto kWriters = "A AAAAA AAF A NNNNNN"; // all but members where it is read-only
constexpr auto kNoMember = "F FFFFF FFF F NNNNNN";
constexpr auto kModerators = "F AAAFF AAF F NNNNNN"; // by their role in the room
constexpr auto kPinners = "F AAAFF AAF A NNNNNN"; // and everybody in a direct
constexpr auto kRaised = "A AAAAA AAA F NNNNNN"; // whom the server makes moderators
constexpr auto kRoomOwners = "F AAFFF AFF F NNNNNN";

const QString kText = QStringLiteral("hello");
const QString kThumb = QStringLiteral("\U0001F44D");

#define MAKE(expression) [](const Stage &s) -> Message { return static_cast<void>(s), expression; }

//! Of what only the server sends.
template <class T>
AccessRow notACommand(const char *name)
{
    return {name, MAKE(T{}), {"B", "B", "B", "B", "B"}};
}

//! By role: owner, admin, member, guest, publisher.
std::vector<AccessRow> rowsOfRooms()
{
    return {
        {"message.send",
         MAKE((MessageSend{s.room, kText, {}})),
         {kMembers, kMembers, kWriters, kWriters, kNobody}},
        {"message.edit",
         MAKE((MessageEdit{s.room, s.own, kText})),
         {kMembers, kMembers, kWriters, kWriters, kNobody}},
        {"message.edit of another's",
         MAKE((MessageEdit{s.room, s.theirs, kText})),
         {kNoMember, kNoMember, kNoMember, kNoMember, kNobody}},
        {"reaction.add",
         MAKE((ReactionAdd{s.room, s.theirs, kThumb})),
         {kMembers, kMembers, kWriters, kWriters, kNobody}},
        {"reaction.remove",
         MAKE((ReactionRemove{s.room, s.theirs, kThumb})),
         {kMembers, kMembers, kWriters, kWriters, kNobody}},
        {"message.pin",
         MAKE((MessagePin{s.room, s.theirs})),
         {kMembers, kMembers, kPinners, kPinners, kNobody}},
        {"message.unpin",
         MAKE((MessageUnpin{s.room, s.theirs})),
         {kMembers, kMembers, kPinners, kPinners, kNobody}},
        {"room.pins", MAKE(RoomPins{s.room}), {kMembers, kMembers, kMembers, kMembers, kNobody}},
        {"message.history",
         MAKE((MessageHistory{s.room, s.theirs, {}})),
         {kMembers, kMembers, kMembers, kMembers, kNobody}},
        {"message.delete",
         MAKE((MessageDelete{s.room, s.ownToDelete})),
         {kMembers, kMembers, kMembers, kMembers, kNobody}},
        {"message.delete of another's",
         MAKE((MessageDelete{s.room, s.theirsToDelete})),
         {kRaised, kRaised, kModerators, kModerators, kNobody}},
        {"read.mark",
         MAKE((ReadMark{s.room, 1, {}})),
         {kMembers, kMembers, kMembers, kMembers, kNobody}},
        {"history.get",
         MAKE((HistoryGet{s.room, {}, {}, 1})),
         {kMembers, kMembers, kMembers, kMembers, kNobody}},
        {"search",
         MAKE((Search{kText, s.room, {}, 1})),
         {kMembers, kMembers, kMembers, kMembers, kNobody}},
        {"typing.start",
         MAKE((TypingStart{s.room, {}})),
         {kMembers, kMembers, kMembers, kMembers, kNobody}},
        {"typing.stop",
         MAKE((TypingStop{s.room, {}})),
         {kMembers, kMembers, kMembers, kMembers, kNobody}},
        {"room.members",
         MAKE((RoomMembers{s.room, {}})),
         {kMembers, kMembers, kMembers, kMembers, kNobody}},
        // general has everybody already.
        {"room.invite",
         MAKE((RoomInvite{s.room, s.outsider})),
         {kRaised, kRaised, kRaised, kNobody, kNobody}},
        {"room.list",
         MAKE(RoomList{}),
         {"A AAAAA AAA A --AA--", "A AAAAA AAA A --AA--", "A AAAAA AAA A --AA--",
          "A AAAAA AAA A ------", kNobody}},
        {"room.join",
         MAKE(RoomJoin{s.room}),
         {"A AAAAA AAA A NNAFNN", "A AAAAA AAA A NNAFNN", "A AAAAA AAA A NNAFNN", kNobody,
          kNobody}},
    };
}

std::vector<AccessRow> rowsOfModeration()
{
    return {
        {"room.update",
         MAKE((RoomUpdate{s.room, {}, kText, {}})),
         {kRaised, kRaised, kModerators, kModerators, kNobody}},
        // They are what they are to be, so that this changes nothing.
        {"room.update of the visibility",
         MAKE((RoomUpdate{s.room, {}, {}, {}, s.visibility})),
         {kRoomOwners, kRoomOwners, kRoomOwners, kRoomOwners, kNobody}},
        {"room.bans",
         MAKE((RoomBans{s.room, {}})),
         {kRaised, kRaised, kModerators, kModerators, kNobody}},
        // Nobody is banned from general.
        {"room.unban",
         MAKE((RoomUnban{s.room, s.banned})),
         {"N AAAAA AAA F NNNNNN", "N AAAAA AAA F NNNNNN", kModerators, kModerators, kNobody}},
        {"room.kick",
         MAKE((RoomKick{s.room, s.victim})),
         {"F AAAAA AAA F NNNNNN", "F AAAAA AAA F NNNNNN", kModerators, kModerators, kNobody}},
        {"room.kick of a moderator",
         MAKE((RoomKick{s.room, s.moderator})),
         {kRoomOwners, kRoomOwners, kRoomOwners, kRoomOwners, kNobody}},
        {"room.kick of an owner",
         MAKE((RoomKick{s.room, s.host})),
         {kNoMember, kNoMember, kNoMember, kNoMember, kNobody}},
        {"room.kick of a publisher",
         MAKE((RoomKick{s.room, s.publisher})),
         {"F AAAAA AAA F NNNNNN", "F AAAAA AAA F NNNNNN", kModerators, kModerators, kNobody}},
        // In general, who is an outsider elsewhere is a member.
        {"room.kick of an outsider",
         MAKE((RoomKick{s.room, s.outsider})),
         {"F NNNNN NNN F NNNNNN", "F NNNNN NNN F NNNNNN", "F NNNFF NNF F NNNNNN",
          "F NNNFF NNF F NNNNNN", kNobody}},
        {"room.ban",
         MAKE((RoomBan{s.room, s.victim})),
         {"F AAAAA AAA F NNNNNN", "F AAAAA AAA F NNNNNN", kModerators, kModerators, kNobody}},
        {"room.set_role",
         MAKE((RoomSetRole{s.room, s.victim, RoomRole::Moderator})),
         {kRoomOwners, kRoomOwners, kRoomOwners, kRoomOwners, kNobody}},
        {"sync",
         MAKE((Sync{QStringLiteral("another"), {{s.room, 0}}})),
         {"A AAAAA AAA A GGGGGG", "A AAAAA AAA A GGGGGG", "A AAAAA AAA A GGGGGG",
          "A AAAAA AAA A GGGGGG", "G GGGGG GGG G GGGGGG"}},
        {"room.leave",
         MAKE(RoomLeave{s.room}),
         {"F AAAAA AAA F NNNNNN", "F AAAAA AAA F NNNNNN", "F AAAAA AAA F NNNNNN",
          "F AAAAA AAA F NNNNNN", kNobody}},
    };
}

std::vector<AccessRow> rowsOfTheServer()
{
    return {
        {"auth", MAKE(Auth{kText}), {"B", "B", "B", "B", "B"}},
        {"ping", MAKE(Ping{}), {"A", "A", "A", "A", "A"}},
        {"room.create", MAKE((RoomCreate{kText, {}, {}})), {"A", "A", "A", "F", "F"}},
        {"direct.open", MAKE(DirectOpen{s.host}), {"A", "A", "A", "F", "F"}},
        {"direct.open of several",
         MAKE((DirectOpen{{}, std::vector{s.host, s.moderator}})),
         {"A", "A", "A", "F", "F"}},
        {"direct.open with a publisher",
         MAKE((DirectOpen{{}, std::vector{s.host, s.publisher}})),
         {"F", "F", "F", "F", "F"}},
        {"direct.open of nobody", MAKE(DirectOpen{}), {"B", "B", "B", "F", "F"}},
        {"user.get", MAKE(UserGet{{s.host}}), {"A", "A", "A", "A", "A"}},
        {"presence.set", MAKE(PresenceSet{PresenceStatus::Away}), {"A", "A", "A", "A", "A"}},
        {"search everywhere", MAKE((Search{kText, {}, {}, 1})), {"A", "A", "A", "A", "F"}},
        {"session.list", MAKE(SessionList{}), {"A", "A", "F", "F", "F"}},
        {"session.kick", MAKE(SessionKick{SessionId(kText)}), {"N", "N", "F", "F", "F"}},
        {"user.notify",
         MAKE((UserNotify{s.host, kText, kText, {}, {}})),
         {"A", "A", "F", "F", "A"}},
        {"user.notify of nobody",
         MAKE((UserNotify{s.nobody, kText, kText, {}, {}})),
         {"N", "N", "F", "F", "N"}},
        {"user.list", MAKE(UserList{}), {"A", "A", "F", "F", "F"}},
        {"user.ban", MAKE((UserBan{s.nobody, {}})), {"N", "N", "F", "F", "F"}},
        {"user.unban", MAKE(UserUnban{s.victim}), {"N", "N", "F", "F", "F"}},
        {"user.set_role", MAKE((UserSetRole{s.victim, Role::Member})), {"A", "A", "F", "F", "F"}},
        {"invite.create", MAKE((InviteCreate{{}, {}, {}})), {"A", "A", "F", "F", "F"}},
        {"invite.create for an admin",
         MAKE((InviteCreate{{}, {}, Role::Admin})),
         {"A", "F", "F", "F", "F"}},
        {"invite.list", MAKE(InviteList{}), {"A", "A", "F", "F", "F"}},
        {"invite.revoke", MAKE(InviteRevoke{InviteId(kText)}), {"N", "N", "F", "F", "F"}},
        {"audit.list", MAKE((AuditList{{}, {}})), {"A", "A", "F", "F", "F"}},
    };
}

//! Who subscribes ends it before somebody publishes.
std::vector<AccessRow> rowsOfFeeds()
{
    return {
        {"feed.create",
         MAKE((FeedCreate{FeedId(QUuid::createUuid().toString()), {}, {}, {}, {}})),
         {"A", "A", "F", "F", "F"}},
        {"feed.create of the server's own",
         MAKE((FeedCreate{FeedId(QStringLiteral("$mine")), {}, {}, {}, {}})),
         {"B", "B", "F", "F", "F"}},
        {"feed.list", MAKE(FeedList{}), {"A", "A", "A", "F", "A"}},
        {"feed.subscribe", MAKE((FeedSubscribe{openFeed(), {}})), {"A", "A", "A", "F", "A"}},
        {"feed.subscribe to a private one",
         MAKE((FeedSubscribe{privateFeed(), {}})),
         {"A", "A", "N", "F", "N"}},
        {"feed.subscribe to none",
         MAKE((FeedSubscribe{FeedId(kText), {}})),
         {"N", "N", "N", "F", "N"}},
        {"feed.subscribe to the server's own",
         MAKE((FeedSubscribe{FeedId(QStringLiteral("$server")), {}})),
         {"A", "A", "N", "F", "N"}},
        {"feed.unsubscribe of the server's own",
         MAKE(FeedUnsubscribe{FeedId(QStringLiteral("$server"))}),
         {"A", "A", "N", "F", "N"}},
        {"feed.publish to the server's own",
         MAKE((FeedPublish{FeedId(QStringLiteral("$server")), kText, JsonText{}, {}})),
         {"F", "F", "F", "F", "N"}},
        {"feed.unsubscribe", MAKE(FeedUnsubscribe{openFeed()}), {"A", "A", "A", "F", "A"}},
        {"feed.unsubscribe of a private one",
         MAKE(FeedUnsubscribe{privateFeed()}),
         {"A", "A", "N", "F", "N"}},
        {"feed.unsubscribe of none",
         MAKE(FeedUnsubscribe{FeedId(kText)}),
         {"N", "N", "N", "F", "N"}},
        {"feed.publish",
         MAKE((FeedPublish{openFeed(), kText, JsonText{}, {}})),
         {"A", "A", "F", "F", "A"}},
        {"feed.publish to a private one",
         MAKE((FeedPublish{privateFeed(), kText, JsonText{}, {}})),
         {"A", "A", "F", "F", "N"}},
        {"feed.publish to none",
         MAKE((FeedPublish{FeedId(kText), kText, JsonText{}, {}})),
         {"N", "N", "F", "F", "N"}},
    };
}

std::vector<AccessRow> rowsOfNoCommands()
{
    return {
        notACommand<Welcome>("welcome"),
        notACommand<Ack>("ack"),
        notACommand<Error>("error"),
        notACommand<Pong>("pong"),
        notACommand<RoomAdded>("room.added"),
        notACommand<RoomRemoved>("room.removed"),
        notACommand<RoomChanged>("room.changed"),
        notACommand<MemberJoined>("member.joined"),
        notACommand<MemberLeft>("member.left"),
        notACommand<MemberChanged>("member.changed"),
        notACommand<UserChanged>("user.changed"),
        notACommand<MessageNew>("message.new"),
        notACommand<MessageEdited>("message.edited"),
        notACommand<MessageDeleted>("message.deleted"),
        notACommand<MessagePinned>("message.pinned"),
        notACommand<MessageUnpinned>("message.unpinned"),
        notACommand<ReactionAdded>("reaction.added"),
        notACommand<ReactionRemoved>("reaction.removed"),
        notACommand<ReadMarked>("read.marked"),
        notACommand<Presence>("presence"),
        notACommand<FeedEvent>("feed.event"),
        notACommand<FeedGap>("feed.gap"),
    };
}

} // namespace

FeedId openFeed()
{
    return FeedId(QStringLiteral("open feed"));
}

FeedId privateFeed()
{
    return FeedId(QStringLiteral("private feed"));
}

QByteArray AccessRow::lettersFor(Role role) const
{
    return QByteArray(expected.at(static_cast<std::size_t>(role))).replace(' ', QByteArray());
}

const std::vector<AccessRow> &accessTable()
{
    static const std::vector<AccessRow> table = [] {
        std::vector<AccessRow> all = rowsOfTheServer();
        for (const auto &rows :
             {rowsOfNoCommands(), rowsOfFeeds(), rowsOfRooms(), rowsOfModeration()})
            all.insert(all.end(), rows.begin(), rows.end());
        return all;
    }();
    return table;
}

} // namespace hearth::test
