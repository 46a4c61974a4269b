// SPDX-License-Identifier: MIT
#include "server/storage/sqlite/StorageThread.h"

#include "shared/base/Logging.h"

#include <algorithm>

namespace hearth::server {

RequestError storageUnavailable()
{
    return RequestError{ErrorCode::Unavailable,
                        QStringLiteral("the server can't store or read this at the moment")};
}

StorageThread::StorageThread(Executor home, OnCommit onCommit, std::vector<StorageChore *> chores)
    : m_home(std::move(home))
    , m_onCommit(std::move(onCommit))
    , m_chores(std::move(chores))
    , m_thread({commitPause, batchLimit},
               {idlePause, chorePause, chorePeriod, [this](Database &database) {
                    using Progress = DatabaseThread<Job>::IdleWork::Progress;
                    return doChores(database) == StorageChore::Progress::More ? Progress::More
                                                                              : Progress::Done;
                }})
{}

Result<Done, QString> StorageThread::start(const QString &path)
{
    return m_thread.start(
        QStringLiteral("storage"), path, Database::Access::ReadWrite,
        [this](Database &database, std::vector<Job> &&jobs) { handle(database, std::move(jobs)); });
}

void StorageThread::handle(Database &database, std::vector<Job> &&jobs)
{
    for (std::size_t begin = 0; begin < jobs.size(); begin += batchLimit) {
        const std::size_t end = std::min(begin + batchLimit, jobs.size());
        const auto begun = std::chrono::steady_clock::now();
        auto completions = commit(database, jobs.data() + begin, jobs.data() + end);
        if (m_onCommit)
            m_onCommit({end - begin, std::chrono::steady_clock::now() - begun});
        m_home([completions = std::move(completions)] {
            for (const Completion &tell : completions)
                tell();
        });
        doUrgentChores(database);
    }
}

StorageChore::Progress StorageThread::doChores(Database &database)
{
    for (StorageChore *chore : m_chores) {
        if (doStep(database, *chore) == StorageChore::Progress::More)
            return StorageChore::Progress::More;
    }
    return StorageChore::Progress::Done;
}

void StorageThread::doUrgentChores(Database &database)
{
    for (StorageChore *chore : m_chores) {
        if (chore->isUrgent())
            doStep(database, *chore);
    }
}

StorageChore::Progress StorageThread::doStep(Database &database, StorageChore &chore)
{
    database.run("BEGIN IMMEDIATE");
    const StorageChore::Progress progress = chore.step(database);
    database.run("COMMIT");
    if (!database.hasFailed())
        return progress;
    const QString reason = database.takeError().value_or(DatabaseError()).text;
    qCWarning(lcStorage) << "could not tidy up:" << qUtf8Printable(reason);
    database.rollBack();
    return StorageChore::Progress::Done;
}

std::vector<StorageThread::Completion> StorageThread::commit(Database &database, const Job *first,
                                                             const Job *last)
{
    std::vector<Completion> completions;
    Attempt result = attempt(database, first, last, Isolation::None, completions);
    if (result == Attempt::NeedsSavepoints)
        result = attempt(database, first, last, Isolation::Savepoints, completions);
    if (result == Attempt::Committed)
        return completions;
    completions.clear();
    for (const Job *job = first; job != last; ++job)
        completions.push_back(job->fail);
    return completions;
}

StorageThread::Attempt StorageThread::attempt(Database &database, const Job *first, const Job *last,
                                              Isolation isolation,
                                              std::vector<Completion> &completions)
{
    completions.clear();
    Transaction transaction =
        database.run("BEGIN IMMEDIATE") ? Transaction::Alive : Transaction::Lost;
    for (const Job *job = first; job != last && transaction == Transaction::Alive; ++job) {
        if (isolation == Isolation::Savepoints) {
            transaction = runInSavepoint(database, *job, completions);
        } else if (!runBare(database, *job, completions)) {
            database.rollBack();
            return Attempt::NeedsSavepoints;
        }
    }
    if (transaction == Transaction::Alive && database.run("COMMIT"))
        return Attempt::Committed;
    const QString reason = database.takeError().value_or(DatabaseError()).text;
    qCWarning(lcStorage) << "could not commit:" << qUtf8Printable(reason);
    database.rollBack();
    return Attempt::Failed;
}

bool StorageThread::runBare(Database &database, const Job &job,
                            std::vector<Completion> &completions)
{
    const quint64 writes = database.writes();
    Ran ran = job.run(database);
    // What was refused before it wrote anything has left nothing behind.
    if (database.hasFailed() || (!ran.keep && database.writes() != writes))
        return false;
    completions.push_back(std::move(ran.tell));
    return true;
}

StorageThread::Transaction StorageThread::runInSavepoint(Database &database, const Job &job,
                                                         std::vector<Completion> &completions)
{
    if (!database.run("SAVEPOINT job"))
        return Transaction::Lost;
    Ran ran = job.run(database);
    if (const auto error = database.takeError()) {
        qCWarning(lcStorage) << "could not write:" << qUtf8Printable(error->text);
        ran = Ran{job.fail, false};
    }
    if (!ran.keep && !database.rollBackTo("ROLLBACK TO job"))
        return Transaction::Lost;
    completions.push_back(std::move(ran.tell));
    return database.run("RELEASE job") ? Transaction::Alive : Transaction::Lost;
}

} // namespace hearth::server
