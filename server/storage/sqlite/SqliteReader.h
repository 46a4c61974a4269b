// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/RoomHistory.h"
#include "server/storage/RoomLogReader.h"
#include "server/storage/sqlite/DatabaseThread.h"
#include "server/storage/sqlite/UnreadCensus.h"
#include "shared/base/Executor.h"

namespace hearth::server {

//! Reads in threads and by connections of its own, so that no long read holds up the writer, and no
//! search the pages that somebody waits for.
class SqliteReader final
    : public RoomHistory
    , public RoomLogReader
{
public:
    explicit SqliteReader(Executor home);

    Result<Done, QString> start(const QString &path);

    //! At once: what has not been answered never is.
    void stop();

    void readMessages(const PageQuery &query, PageDone done) override;
    void countUnread(const UserId &user, const std::vector<UnreadQuery> &queries,
                     CountsDone done) override;
    void readPins(const PinsQuery &query, PageDone done) override;
    void readVersions(const VersionsQuery &query, VersionsDone done) override;
    void search(const SearchQuery &query, SearchDone done) override;
    void readEvents(const RoomId &room, qint64 after, qint64 upTo, qint64 maxBytes,
                    EventsDone done) override;

private:
    using Job = std::function<void(Database &)>;

    template <class T>
    void submit(DatabaseThread<Job> &thread, std::function<T(Database &)> work,
                std::function<void(Result<T, RequestError>)> done);

    Executor m_home;
    UnreadCensus m_census; //!< of m_thread
    DatabaseThread<Job> m_thread;
    DatabaseThread<Job> m_searches;
};

} // namespace hearth::server
