// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/CacheTrimmer.h"
#include "app/cache/StoreRunner.h"
#include "app/session/LocalStore.h"

#include <QString>

#include <memory>

namespace hearth::app {

//! LocalStore in two SQLite files of one folder, which is the account's own: the cache, which may
//! lose its last moments to a power cut, and the words, which may not.
class SqliteLocalStore final
    : public LocalStore
    , private OutboxStore
{
public:
    //! Without Qt's driver for SQLite there can be no store.
    [[nodiscard]] static bool isAvailable();
    //! With a thread of its own for the disk; answers come to the thread that makes the store.
    static std::unique_ptr<SqliteLocalStore> open(const QString &folder,
                                                  const CacheLimits &limits = {});
    //! The folder of an account within a profile.
    [[nodiscard]] static QString folderOf(const QString &profile, const QString &username,
                                          const QString &server);

    //! What runs its jobs; `onCacheLost` is to be called like a job's `told`.
    using RunnerFactory =
        std::function<std::unique_ptr<StoreRunner>(std::function<void()> onCacheLost)>;
    explicit SqliteLocalStore(const RunnerFactory &makeRunner);
    ~SqliteLocalStore() override;

    KeptState load() override;
    MessagePage readNow(const HistoryGet &query) override;
    void read(const HistoryGet &query, PageReply reply) override;
    void find(const RoomId &room, const MessageId &message, FindReply reply) override;
    void search(const StoredSearch &query, SearchReply reply) override;
    void begin(const QString &epoch, const User &self) override;
    void putRooms(const std::vector<Room> &rooms) override;
    void putUsers(const std::vector<User> &users) override;
    void startRange(const RoomId &room, qint64 lastSeq) override;
    void removeRoom(const RoomId &room) override;
    void putPage(const RoomId &room, std::optional<qint64> before,
                 const MessagePage &page) override;
    void putSent(const ChatMessage &message) override;
    void apply(const RoomChange &change) override;
    void count(const RoomId &room, qint64 seq) override;
    void keepReadMark(const RoomId &room, std::optional<qint64> seq) override;
    void keepOpenRoom(const RoomId &room) override;
    void keepLastOnline(UnixTime time) override;
    void setDraft(const RoomId &room, const Draft &draft) override;
    void keepRecentEmoji(const QStringList &emoji) override;
    void keepSkinTone(SkinTone::Tone tone) override;
    void putLeftRoom(const LeftRoom &room) override;
    void removeLeftRoom(const RoomId &room) override;
    void keepAttention(const RoomId &room, Attention::Level level) override;
    void keepFeedHabits(const FeedId &feed, const QByteArray &habits) override;

    [[nodiscard]] OutboxStore &outbox() override { return *this; }

    void measureCache(SizeReply reply) override;
    void clearMessages(SizeReply reply) override;
    void setOnLost(std::function<void()> onLost) override;
    void forget() override;
    void close() override;

private:
    void add(const OutgoingMessage &message, std::function<void(Kept)> answer) override;
    void update(const OutgoingMessage &message) override;
    void remove(const CommandId &id) override;

    void post(StoreJob::File file, std::function<void(Database &)> work);

    std::function<void()> m_onLost;
    std::unique_ptr<StoreRunner> m_runner;
    StoreRunner::Files m_filesAtEnd = StoreRunner::Files::Keep;
};

} // namespace hearth::app
