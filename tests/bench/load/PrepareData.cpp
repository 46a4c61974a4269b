// SPDX-License-Identifier: MIT
#include "server/accounts/RandomText.h"
#include "server/accounts/UserDirectory.h"
#include "server/storage/AccountStore.h"
#include "server/storage/RoomLog.h"
#include "server/storage/sqlite/SqliteStorage.h"
#include "tests/bench/load/Accounts.h"
#include "tests/bench/load/RoomSetup.h"

#include <QDir>

#include <functional>
#include <optional>

namespace hearth::bench {

using namespace hearth::server;

namespace {

constexpr std::chrono::hours kTokenLife{24 * 30};

//! Remembers the first thing that went wrong; is told by the storage's thread.
class Outcome
{
public:
    template <class T>
    std::function<void(Result<T, RequestError>)> watch()
    {
        return [this](const Result<T, RequestError> &result) {
            if (!result && !m_error)
                m_error = result.error().message.toStdString();
        };
    }

    [[nodiscard]] const std::optional<std::string> &error() const { return m_error; }

private:
    std::optional<std::string> m_error;
};

StoredUser userNamed(const QString &name, UnixTime now)
{
    StoredUser user;
    user.id = UserId(newId());
    user.username = name;
    user.foldedName = foldName(name);
    user.displayName = name;
    user.lastSeen = now;
    return user;
}

void addRoom(RoomLog &log, const RoomId &room, const std::string &name, const UserId &founder,
             Outcome &outcome)
{
    RoomDraft draft;
    draft.key = CommandKey{founder, CommandId(newId()), QByteArray("prepared")};
    draft.id = room;
    draft.name = QString::fromStdString(name);
    log.createRoom(draft, outcome.watch<Logged>());
}

} // namespace

Result<Done, std::string> prepareData(const LoadOptions &options)
{
    const QString directory = QString::fromStdString(options.prepareDirectory);
    if (QDir(directory).exists() && !QDir(directory).isEmpty())
        return Failure{options.prepareDirectory + " is not empty"};
    const SystemClock clock;
    Outcome outcome;
    // Each piece of work is told of on the storage's thread; close() waits for all of them.
    auto storage =
        SqliteStorage::open(directory, clock, [](const std::function<void()> &task) { task(); });
    if (!storage)
        return Failure{storage.error().toStdString()};

    std::vector<std::string> tokens;
    std::vector<RoomId> rooms;
    for (std::size_t i = 0; i < options.accounts; ++i) {
        const StoredUser user = userNamed(QStringLiteral("bench-%1").arg(i), clock.now());
        const QString secret = newSecret();
        tokens.push_back(secret.toStdString());
        const StoredToken token{TokenHash::ofToken(secret), user.id, clock.now() + kTokenLife,
                                QStringLiteral("hearth-bench"), DeviceId(newId())};
        (*storage)->accountStore().addAccount({user, token}, outcome.watch<RoomEvent>());
        RoomLog &log = (*storage)->roomLog();
        if (i < options.rooms) {
            rooms.emplace_back(newId());
            addRoom(log, rooms.back(), roomName(options.rooms, i), user.id, outcome);
        } else if (options.rooms > 0) {
            log.join(rooms[i % options.rooms], user.id, std::nullopt, outcome.watch<RoomEvent>());
        }
    }
    (*storage)->close();
    if (outcome.error())
        return Failure{*outcome.error()};
    return writeTokens(options.prepareDirectory + "/tokens", tokens);
}

} // namespace hearth::bench
