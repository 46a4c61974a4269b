// SPDX-License-Identifier: MIT
#pragma once

#include "server/storage/sqlite/CommitFigures.h"
#include "server/storage/sqlite/DatabaseThread.h"
#include "server/storage/sqlite/StorageChore.h"
#include "shared/base/Executor.h"
#include "shared/protocol/ErrorCode.h"

#include <vector>

namespace hearth::server {

//! What the core is told when the database did not take something, or did not give it.
RequestError storageUnavailable();

//! The one writer. All that waits is committed together (at most batchLimit jobs a time), and only
//! then, in the order of submitting, its `done`s are called by the executor. After a quiet time a
//! job is committed at once; a commit that follows another closely waits commitPause for company.
class StorageThread
{
public:
    static constexpr std::size_t batchLimit = 200;
    //! From the begin of one commit to the next, at least, unless batchLimit jobs wait.
    static constexpr std::chrono::milliseconds commitPause{4};

    template <class T>
    using Work = std::function<Result<T, RequestError>(Database &)>;
    template <class T>
    using Told = std::function<void(Result<T, RequestError>)>;

    //! From the last job to the first step of a chore, and from there to the next step.
    static constexpr std::chrono::milliseconds idlePause{100};
    static constexpr std::chrono::milliseconds chorePause{10};
    //! When nothing was left to do, chores are asked again.
    static constexpr std::chrono::minutes chorePeriod{1};

    //! The chores outlive it; the earlier ones come first.
    StorageThread(Executor home, OnCommit onCommit, std::vector<StorageChore *> chores = {});

    Result<Done, QString> start(const QString &path);

    //! `work` runs inside a transaction of its own making or none at all: an error of the database
    //! or one that `work` returns undoes what it did, and nothing of its neighbours. It may be run
    //! twice, the first time being undone.
    template <class T>
    void submit(Work<T> work, Told<T> done)
    {
        Job job;
        job.fail = [done] { done(Failure{storageUnavailable()}); };
        job.run = [work = std::move(work), done = std::move(done)](Database &database) {
            auto result = work(database);
            const bool keep = result.hasValue();
            return Ran{[done, result = std::move(result)] { done(result); }, keep};
        };
        m_thread.post(std::move(job));
    }

    //! Blocks until all is committed and handed to the executor.
    void stop() { m_thread.stop(); }

private:
    using Completion = std::function<void()>;

    struct Ran
    {
        Completion tell;
        bool keep = false;
    };

    struct Job
    {
        std::function<Ran(Database &)> run;
        Completion fail;
    };

    enum class Transaction { Alive, Lost };

    //! How a job's neighbours are kept from its failure. A savepoint for each costs as much as the
    //! job, so that a batch is tried without them first, and again with them after a failure.
    enum class Isolation { None, Savepoints };
    enum class Attempt { Committed, Failed, NeedsSavepoints };

    void handle(Database &database, std::vector<Job> &&jobs);
    StorageChore::Progress doChores(Database &database);
    void doUrgentChores(Database &database);
    static StorageChore::Progress doStep(Database &database, StorageChore &chore);
    [[nodiscard]] static std::vector<Completion> commit(Database &database, const Job *first,
                                                        const Job *last);
    static Attempt attempt(Database &database, const Job *first, const Job *last,
                           Isolation isolation, std::vector<Completion> &completions);
    //! False when it may have left something behind.
    static bool runBare(Database &database, const Job &job, std::vector<Completion> &completions);
    static Transaction runInSavepoint(Database &database, const Job &job,
                                      std::vector<Completion> &completions);

    Executor m_home;
    OnCommit m_onCommit;
    std::vector<StorageChore *> m_chores;
    DatabaseThread<Job> m_thread;
};

} // namespace hearth::server
