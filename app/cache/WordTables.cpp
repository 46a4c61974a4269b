// SPDX-License-Identifier: MIT
#include "app/cache/WordTables.h"

#include "shared/sql/Database.h"

namespace hearth::app {

WordTables::WordTables(Database &database)
    : m_database(database)
{}

std::vector<OutgoingMessage> WordTables::outbox(Order order)
{
    const bool isUp = order == Order::OldestFirst;
    Statement rows = m_database.statement(
        has("outbox", "reply_to") ? isUp
                ? "SELECT id, room, text, created_at, failed, reason, reply_to FROM outbox "
                  "ORDER BY place"
                : "SELECT id, room, text, created_at, failed, reason, reply_to FROM outbox "
                  "ORDER BY place DESC"
            : isUp ? "SELECT id, room, text, created_at, failed, reason, NULL FROM outbox "
                     "ORDER BY place"
                   : "SELECT id, room, text, created_at, failed, reason, NULL FROM outbox "
                     "ORDER BY place DESC");
    std::vector<OutgoingMessage> messages;
    while (rows.next()) {
        const auto state =
            rows.integer(4) != 0 ? OutgoingMessage::State::Failed : OutgoingMessage::State::Queued;
        const auto replyTo = rows.optionalId<MessageId>(6);
        messages.push_back({rows.id<CommandId>(0), rows.id<RoomId>(1), rows.text(2),
                            rows.integer(3), state, rows.text(5), replyTo});
    }
    return messages;
}

std::map<RoomId, Draft> WordTables::drafts()
{
    Statement rows = m_database.statement(
        has("drafts", "reply_to")
            ? "SELECT room, text, reply_to, reply_author, reply_line, change_of, change_original, "
              "change_text FROM drafts"
            : "SELECT room, text, NULL, NULL, NULL, NULL, NULL, NULL FROM drafts");
    std::map<RoomId, Draft> drafts;
    while (rows.next()) {
        Draft draft{rows.text(1)};
        if (const auto to = rows.optionalId<MessageId>(2))
            draft.reply = Draft::Reply{*to, rows.id<UserId>(3), rows.text(4)};
        if (const auto of = rows.optionalId<MessageId>(5))
            draft.change = Draft::Change{*of, rows.text(6), rows.text(7)};
        drafts.emplace(rows.id<RoomId>(0), draft);
    }
    return drafts;
}

void WordTables::put(const OutgoingMessage &message)
{
    m_database
        .statement("INSERT INTO outbox (id, room, text, created_at, failed, reason, reply_to) "
                   "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                   "failed = excluded.failed, reason = excluded.reason")
        .bind(message.id, message.room, message.text, message.createdAt,
              qint64(message.state == OutgoingMessage::State::Failed), message.reason,
              message.replyTo)
        .run();
}

void WordTables::remove(const CommandId &id)
{
    m_database.statement("DELETE FROM outbox WHERE id = ?").bind(id).run();
}

void WordTables::setDraft(const RoomId &room, const Draft &draft)
{
    if (draft.isEmpty()) {
        m_database.statement("DELETE FROM drafts WHERE room = ?").bind(room).run();
        return;
    }
    const Draft::Reply reply = draft.reply.value_or(Draft::Reply());
    const Draft::Change change = draft.change.value_or(Draft::Change());
    const auto known = [](const MessageId &id) {
        return id.isEmpty() ? std::nullopt : std::optional(id);
    };
    m_database
        .statement("INSERT OR REPLACE INTO drafts (room, text, reply_to, reply_author, reply_line, "
                   "change_of, change_original, change_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(room, draft.text, known(reply.to), reply.author, reply.line, known(change.of),
              change.original, change.text)
        .run();
}

QStringList WordTables::recentEmoji()
{
    if (!has("recent_emoji", "emoji"))
        return {};
    Statement rows = m_database.statement("SELECT emoji FROM recent_emoji ORDER BY place");
    QStringList emoji;
    while (rows.next())
        emoji.append(rows.text(0));
    return emoji;
}

void WordTables::putRecentEmoji(const QStringList &emoji)
{
    m_database.run("DELETE FROM recent_emoji");
    for (const QString &one : emoji)
        m_database.statement("INSERT INTO recent_emoji (emoji) VALUES (?)").bind(one).run();
}

SkinTone::Tone WordTables::skinTone()
{
    if (!has("choices", "value"))
        return SkinTone::None;
    Statement row = m_database.statement("SELECT value FROM choices WHERE name = 'skin_tone'");
    const qint64 tone = row.next() ? row.integer(0) : 0;
    return tone > SkinTone::None && tone <= SkinTone::Dark ? static_cast<SkinTone::Tone>(tone)
                                                           : SkinTone::None;
}

void WordTables::keepSkinTone(SkinTone::Tone tone)
{
    m_database.statement("INSERT OR REPLACE INTO choices (name, value) VALUES ('skin_tone', ?)")
        .bind(qint64(tone))
        .run();
}

std::vector<LeftRoom> WordTables::leftRooms()
{
    if (!has("left_rooms", "id"))
        return {};
    Statement rows = m_database.statement(
        has("left_rooms", "reason") ? "SELECT id, title, reason FROM left_rooms ORDER BY place"
                                    : "SELECT id, title, '' FROM left_rooms ORDER BY place");
    std::vector<LeftRoom> rooms;
    while (rows.next())
        rooms.push_back({rows.id<RoomId>(0), rows.text(1), rows.text(2)});
    return rooms;
}

void WordTables::putLeftRoom(const LeftRoom &room)
{
    m_database.statement("INSERT OR IGNORE INTO left_rooms (id, title, reason) VALUES (?, ?, ?)")
        .bind(room.id, room.title, room.reason)
        .run();
}

void WordTables::removeLeftRoom(const RoomId &room)
{
    m_database.statement("DELETE FROM left_rooms WHERE id = ?").bind(room).run();
}

std::map<RoomId, Attention::Level> WordTables::attention()
{
    if (!has("attention", "level"))
        return {};
    Statement rows = m_database.statement("SELECT room, level FROM attention");
    std::map<RoomId, Attention::Level> levels;
    while (rows.next())
        levels.emplace(rows.id<RoomId>(0),
                       rows.word<Attention::Level>(1).value_or(Attention::Usual));
    return levels;
}

void WordTables::keepAttention(const RoomId &room, Attention::Level level)
{
    if (level == Attention::Usual)
        m_database.statement("DELETE FROM attention WHERE room = ?").bind(room).run();
    else
        m_database.statement("INSERT OR REPLACE INTO attention VALUES (?, ?)")
            .bind(room, level)
            .run();
}

std::map<FeedId, QByteArray> WordTables::feedHabits()
{
    if (!has("feed_habits", "habits"))
        return {};
    Statement rows = m_database.statement("SELECT feed, habits FROM feed_habits");
    std::map<FeedId, QByteArray> habits;
    while (rows.next())
        habits.emplace(rows.id<FeedId>(0), rows.text(1).toUtf8());
    return habits;
}

void WordTables::keepFeedHabits(const FeedId &feed, const QByteArray &habits)
{
    if (habits.isEmpty())
        m_database.statement("DELETE FROM feed_habits WHERE feed = ?").bind(feed).run();
    else
        m_database.statement("INSERT OR REPLACE INTO feed_habits VALUES (?, ?)")
            .bind(feed, QString::fromUtf8(habits))
            .run();
}

bool WordTables::has(std::string_view table, std::string_view column)
{
    return m_database.statement("SELECT 1 FROM pragma_table_info(?) WHERE name = ?")
        .bind(table, column)
        .next();
}

} // namespace hearth::app
