// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/StoredState.h"
#include "server/storage/UpgradeBackup.h"
#include "server/storage/sqlite/CommitFigures.h"
#include "shared/base/Executor.h"
#include "shared/base/Result.h"
#include "shared/protocol/ErrorCode.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace hearth::server {

class AccountStore;
class AuditStore;
class FeedReader;
class FeedStore;
class InviteStore;
class RoomHistory;
class RoomLog;
class RoomLogReader;

struct StorageOptions
{
    OnCommit onCommit{};
    //! For how long messages are kept where the room does not say; 0: for ever.
    std::chrono::days retention{0};
    //! Ends an open() that is under way with an error.
    std::stop_token stop{};
    UpgradeBackup upgradeBackup = UpgradeBackup::Kept;
    //! A database up to this size (bytes) is checked at each start: that takes a moment. A larger
    //! one is after an end that was not in good order.
    qint64 checkedAlways = 64 * 1024 * 1024;
};

//! All storage ports over one SQLite database in one data directory, which it has for itself. One
//! thread writes, others read.
class SqliteStorage
{
public:
    //! Takes the directory (made if it isn't there), brings the database up to date and starts the
    //! threads. After an end that was not in good order all of it is checked first, and where it is
    //! small after any. Blocks. The
    //! error is one line for a person; then nothing was touched. What the ports have to tell the
    //! core goes through `core`.
    static Result<std::unique_ptr<SqliteStorage>, QString> open(const QString &directory,
                                                                const Clock &clock,
                                                                const Executor &core,
                                                                StorageOptions options = {});

    //! As close().
    ~SqliteStorage();
    SqliteStorage(const SqliteStorage &) = delete;
    SqliteStorage &operator=(const SqliteStorage &) = delete;

    //! What open() found, for the core to start from. Once.
    [[nodiscard]] StoredState takeState();

    [[nodiscard]] RoomLog &roomLog();
    [[nodiscard]] AccountStore &accountStore();
    [[nodiscard]] InviteStore &inviteStore();
    [[nodiscard]] AuditStore &auditStore();
    [[nodiscard]] FeedStore &feedStore();
    [[nodiscard]] FeedReader &feedReader();
    [[nodiscard]] RoomHistory &history();
    [[nodiscard]] RoomLogReader &logReader();

    //! As setRoomRetention(). Callable from any thread; `done` is called by the core's executor.
    void setRetention(const QString &room, std::optional<int> days,
                      std::function<void(Result<Done, RequestError>)> done);

    //! As StorageOptions::retention, when MessageRetention::setServerKeeps() says. Callable from
    //! any thread.
    void setServerRetention(std::chrono::days days);

    //! Blocks until all that was to be written is committed and answered to the core's executor,
    //! and gives the directory up. What was to be read is dropped, and what can't be written
    //! because another process keeps the database locked fails after DatabaseThread::lastPatience.
    //! The ports may not be called afterwards.
    void close();

private:
    class Parts;

    explicit SqliteStorage(std::unique_ptr<Parts> parts);

    std::unique_ptr<Parts> m_parts;
};

} // namespace hearth::server
