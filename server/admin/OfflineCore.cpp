// SPDX-License-Identifier: MIT
#include "server/admin/OfflineCore.h"

#include "server/accounts/Argon2PasswordHasher.h"
#include "server/admin/AdminOffice.h"
#include "server/admin/SilentGateway.h"
#include "server/admin/TaskQueue.h"
#include "server/chat/Core.h"
#include "server/storage/memory/ServerFeedLog.h"
#include "server/storage/sqlite/DataDirectory.h"
#include "server/storage/sqlite/SqliteStorage.h"

#include <QFileInfo>

namespace hearth::server::OfflineCore {

AdminReply carryOut(const AdminCommand &command)
{
    const QString database = DataDirectory::databaseIn(command.dataDirectory);
    if (!QFileInfo::exists(database))
        return adminFailure(QStringLiteral("%1 is not there").arg(database));
    const SystemClock clock;
    TaskQueue tasks;
    auto storage = SqliteStorage::open(command.dataDirectory, clock, tasks.executor());
    if (!storage)
        return adminFailure(storage.error());
    SilentGateway gateway;
    ServerFeedLog ownFeeds(clock);
    Argon2PasswordHasher passwords(tasks.executor());
    Core core({clock, gateway, (*storage)->roomLog(), (*storage)->history(),
               (*storage)->accountStore(), passwords, (*storage)->inviteStore(),
               (*storage)->auditStore(), (*storage)->feedStore(), ownFeeds},
              CoreConfig(), (*storage)->takeState());
    AdminOffice office(core);
    std::optional<AdminReply> answer;
    office.carryOut(command, [&answer](const AdminReply &reply) { answer = reply; });
    tasks.runUntil([&answer] { return answer.has_value(); });
    // What it noted beside is written by then; its tasks are not run any more.
    (*storage)->close();
    passwords.stop();
    return *answer;
}

} // namespace hearth::server::OfflineCore
