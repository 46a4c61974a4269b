// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/CacheTrimmer.h"
#include "app/cache/StoreFile.h"
#include "app/cache/StoreJob.h"

#include <vector>

namespace hearth::app {

//! Both files of a store, and how batches of jobs get into them. Of the thread that made it.
class StoreFiles
{
public:
    //! `folder` is made if need be. `onCacheLost` is called when the cache was found damaged while
    //! in use, and begun anew.
    StoreFiles(const QString &folder, std::function<void()> onCacheLost,
               const CacheLimits &limits = {});

    //! All jobs in their order, each file's in one transaction; that of the cache is committed
    //! first, so that nobody finds a message in neither file. A job that fails takes none of its
    //! neighbours with it.
    void handle(const std::vector<StoreJob> &batch);
    //! Some milliseconds of what nobody waits for: what the cache may not hold leaves it.
    [[nodiscard]] CacheTrimmer::Progress tidy();
    //! Both are deleted, and what was put aside of them, and the folder if there is nothing else.
    void removeAll();

    [[nodiscard]] static QString cachePath(const QString &folder);
    [[nodiscard]] static QString wordsPath(const QString &folder);

private:
    using Jobs = std::vector<const StoreJob *>;
    using Outcomes = std::vector<StoreJob::Outcome>;

    [[nodiscard]] StoreFile &fileOf(StoreJob::File file);
    [[nodiscard]] Outcomes commit(StoreJob::File file, const Jobs &jobs);
    //! What went wrong, or nothing; then all of it is undone.
    [[nodiscard]] std::optional<DatabaseError> attempt(StoreJob::File file, const Jobs &jobs);

    QString m_folder;
    StoreFile m_cache;
    StoreFile m_words;
    std::function<void()> m_onCacheLost;
    CacheLimits m_limits;
    bool m_isFailing = false; //!< and the log knows
};

} // namespace hearth::app
