// SPDX-License-Identifier: MIT
#include "app/cache/SqliteLocalStore.h"

#include "app/cache/MessageTables.h"
#include "app/cache/RoomTables.h"
#include "app/cache/StoreThread.h"
#include "app/cache/WordTables.h"
#include "shared/sql/Database.h"

#include <QDir>
#include <QSqlDatabase>
#include <QUrl>

#include <utility>

namespace hearth::app {

using File = StoreJob::File;

namespace {

OutboxStore::Kept keptIn(const Database &database)
{
    return database.isInMemory() ? OutboxStore::Kept::UntilExit : OutboxStore::Kept::Durably;
}

} // namespace

bool SqliteLocalStore::isAvailable()
{
    return QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"));
}

std::unique_ptr<SqliteLocalStore> SqliteLocalStore::open(const QString &folder,
                                                         const CacheLimits &limits)
{
    return std::make_unique<SqliteLocalStore>([&](std::function<void()> onCacheLost) {
        return std::make_unique<StoreThread>(folder, std::move(onCacheLost), limits);
    });
}

QString SqliteLocalStore::folderOf(const QString &profile, const QString &username,
                                   const QString &server)
{
    // A name may hold what no file system wants to see.
    const QString account = username.toLower() + QLatin1Char('@') + server;
    return QDir(profile).filePath(QStringLiteral("accounts/")
                                  + QString::fromLatin1(QUrl::toPercentEncoding(account, "@")));
}

SqliteLocalStore::SqliteLocalStore(const RunnerFactory &makeRunner)
    : m_runner(makeRunner([this] {
        if (m_onLost)
            m_onLost();
    }))
{}

SqliteLocalStore::~SqliteLocalStore()
{
    m_runner->stop(m_filesAtEnd);
}

KeptState SqliteLocalStore::load()
{
    // A job may run twice, so it begins with nothing.
    KeptState cached;
    m_runner->runNow({File::Cache,
                      [&cached](Database &database) {
                          cached = {};
                          RoomTables(database).load(cached);
                      },
                      {}});
    m_runner->runNow({File::Words,
                      [&cached](Database &database) {
                          cached.words = keptIn(database);
                          cached.outbox = WordTables(database).outbox();
                          cached.drafts = WordTables(database).drafts();
                          cached.leftRooms = WordTables(database).leftRooms();
                          cached.attention = WordTables(database).attention();
                          cached.feedHabits = WordTables(database).feedHabits();
                          cached.recentEmoji = WordTables(database).recentEmoji();
                          cached.skinTone = WordTables(database).skinTone();
                      },
                      {}});
    return cached;
}

MessagePage SqliteLocalStore::readNow(const HistoryGet &query)
{
    MessagePage page;
    m_runner->runNow(
        {File::Cache, [&](Database &database) { page = MessageTables(database).page(query); }, {}});
    return page;
}

void SqliteLocalStore::read(const HistoryGet &query, PageReply reply)
{
    const auto page = std::make_shared<MessagePage>();
    m_runner->post(
        {File::Cache,
         [page, query](Database &database) { *page = MessageTables(database).page(query); },
         [page, reply = std::move(reply)](StoreJob::Outcome outcome) {
             // What can't be read here may be at the server.
             reply(outcome == StoreJob::Outcome::Committed ? *page : MessagePage{{}, true});
         }});
}

void SqliteLocalStore::find(const RoomId &room, const MessageId &message, FindReply reply)
{
    const auto found = std::make_shared<StoredMessage>();
    m_runner->post({File::Cache,
                    [found, room, message](Database &database) {
                        *found = MessageTables(database).find(room, message);
                    },
                    [found, reply = std::move(reply)](StoreJob::Outcome) { reply(*found); }});
}

void SqliteLocalStore::search(const StoredSearch &query, SearchReply reply)
{
    const auto found = std::make_shared<std::vector<ChatMessage>>();
    m_runner->post(
        {File::Cache,
         [found, query](Database &database) { *found = MessageTables(database).search(query); },
         [found, reply = std::move(reply)](StoreJob::Outcome) { reply(*found); }});
}

void SqliteLocalStore::begin(const QString &epoch, const User &self)
{
    post(File::Cache, [=](Database &database) { RoomTables(database).begin(epoch, self); });
}

void SqliteLocalStore::putRooms(const std::vector<Room> &rooms)
{
    post(File::Cache, [=](Database &database) { RoomTables(database).putRooms(rooms); });
}

void SqliteLocalStore::putUsers(const std::vector<User> &users)
{
    post(File::Cache, [=](Database &database) { RoomTables(database).putUsers(users); });
}

void SqliteLocalStore::startRange(const RoomId &room, qint64 lastSeq)
{
    post(File::Cache,
         [=](Database &database) { MessageTables(database).startRange(room, lastSeq); });
}

void SqliteLocalStore::removeRoom(const RoomId &room)
{
    post(File::Cache, [=](Database &database) {
        MessageTables(database).dropRoom(room);
        RoomTables(database).removeRoom(room);
    });
}

void SqliteLocalStore::putPage(const RoomId &room, std::optional<qint64> before,
                               const MessagePage &page)
{
    post(File::Cache,
         [=](Database &database) { MessageTables(database).putPage(room, before, page); });
}

void SqliteLocalStore::putSent(const ChatMessage &message)
{
    post(File::Cache, [=](Database &database) { MessageTables(database).putSent(message); });
}

void SqliteLocalStore::apply(const RoomChange &change)
{
    post(File::Cache, [=](Database &database) { MessageTables(database).apply(change); });
}

void SqliteLocalStore::count(const RoomId &room, qint64 seq)
{
    post(File::Cache, [=](Database &database) { MessageTables(database).count(room, seq); });
}

void SqliteLocalStore::measureCache(SizeReply reply)
{
    const auto bytes = std::make_shared<qint64>(0);
    m_runner->post(
        {File::Cache, [bytes](Database &database) { *bytes = CacheTrimmer::usedBytes(database); },
         [bytes, reply = std::move(reply)](StoreJob::Outcome outcome) {
             reply(outcome == StoreJob::Outcome::Committed ? std::optional(*bytes) : std::nullopt);
         }});
}

void SqliteLocalStore::clearMessages(SizeReply reply)
{
    const auto bytes = std::make_shared<qint64>(0);
    m_runner->post({File::Cache,
                    [bytes](Database &database) {
                        MessageTables(database).dropAll();
                        *bytes = CacheTrimmer::usedBytes(database);
                    },
                    [bytes, reply = std::move(reply)](StoreJob::Outcome outcome) {
                        reply(outcome == StoreJob::Outcome::Committed ? std::optional(*bytes)
                                                                      : std::nullopt);
                    }});
}

void SqliteLocalStore::keepReadMark(const RoomId &room, std::optional<qint64> seq)
{
    post(File::Cache, [=](Database &database) { RoomTables(database).keepReadMark(room, seq); });
}

void SqliteLocalStore::keepOpenRoom(const RoomId &room)
{
    post(File::Cache, [=](Database &database) { RoomTables(database).keepOpenRoom(room); });
}

void SqliteLocalStore::keepLastOnline(UnixTime time)
{
    post(File::Cache, [=](Database &database) { RoomTables(database).keepLastOnline(time); });
}

void SqliteLocalStore::setDraft(const RoomId &room, const Draft &draft)
{
    post(File::Words, [=](Database &database) { WordTables(database).setDraft(room, draft); });
}

void SqliteLocalStore::keepRecentEmoji(const QStringList &emoji)
{
    post(File::Words, [=](Database &database) { WordTables(database).putRecentEmoji(emoji); });
}

void SqliteLocalStore::keepSkinTone(SkinTone::Tone tone)
{
    post(File::Words, [=](Database &database) { WordTables(database).keepSkinTone(tone); });
}

void SqliteLocalStore::putLeftRoom(const LeftRoom &room)
{
    post(File::Words, [=](Database &database) { WordTables(database).putLeftRoom(room); });
}

void SqliteLocalStore::removeLeftRoom(const RoomId &room)
{
    post(File::Words, [=](Database &database) { WordTables(database).removeLeftRoom(room); });
}

void SqliteLocalStore::keepAttention(const RoomId &room, Attention::Level level)
{
    post(File::Words, [=](Database &database) { WordTables(database).keepAttention(room, level); });
}

void SqliteLocalStore::keepFeedHabits(const FeedId &feed, const QByteArray &habits)
{
    post(File::Words,
         [=](Database &database) { WordTables(database).keepFeedHabits(feed, habits); });
}

void SqliteLocalStore::setOnLost(std::function<void()> onLost)
{
    m_onLost = std::move(onLost);
}

void SqliteLocalStore::forget()
{
    m_filesAtEnd = StoreRunner::Files::Remove;
}

void SqliteLocalStore::close()
{
    m_runner->stop(m_filesAtEnd);
}

void SqliteLocalStore::add(const OutgoingMessage &message, std::function<void(Kept)> answer)
{
    const auto kept = std::make_shared<Kept>();
    m_runner->post({File::Words,
                    [message, kept](Database &database) {
                        *kept = keptIn(database);
                        WordTables(database).put(message);
                    },
                    [answer = std::move(answer), kept](StoreJob::Outcome outcome) {
                        answer(outcome == StoreJob::Outcome::Committed ? *kept : Kept::NotAtAll);
                    }});
}

void SqliteLocalStore::update(const OutgoingMessage &message)
{
    post(File::Words, [=](Database &database) { WordTables(database).put(message); });
}

void SqliteLocalStore::remove(const CommandId &id)
{
    post(File::Words, [=](Database &database) { WordTables(database).remove(id); });
}

void SqliteLocalStore::post(File file, std::function<void(Database &)> work)
{
    m_runner->post({file, std::move(work), {}});
}

} // namespace hearth::app
