// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/SqliteLocalStore.h"
#include "app/cache/StoreFiles.h"

#include <QTemporaryDir>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace hearth::app {

//! Runs the jobs of a store where they are asked for, or only when the test says so.
class InlineRunner final : public StoreRunner
{
public:
    InlineRunner(const QString &folder, std::function<void()> onCacheLost,
                 const CacheLimits &limits)
        : m_files(std::in_place, folder, std::move(onCacheLost), limits)
    {}

    bool held = false;

    void post(StoreJob job) override
    {
        if (!m_files)
            return;
        m_waiting.push_back(std::move(job));
        if (!held)
            release();
    }

    void runNow(StoreJob job) override
    {
        release();
        if (m_files)
            m_files->handle({std::move(job)});
    }

    void stop(Files files) override
    {
        release();
        if (m_files && files == Files::Remove)
            m_files->removeAll();
        m_files.reset();
    }

    void release()
    {
        if (m_files)
            m_files->handle(std::exchange(m_waiting, {}));
    }

    //! Until there is nothing to tidy; how many steps it took.
    int tidy()
    {
        int steps = 1;
        while (m_files->tidy() == CacheTrimmer::Progress::More)
            ++steps;
        return steps;
    }

private:
    std::optional<StoreFiles> m_files;
    std::vector<StoreJob> m_waiting;
};

//! The real store, on disk, without its thread.
struct InlineStore
{
    QTemporaryDir folder;
    CacheLimits limits;
    InlineRunner *runner = nullptr; //!< of the store that was made last

    [[nodiscard]] std::unique_ptr<LocalStore> make()
    {
        return std::make_unique<SqliteLocalStore>([this](std::function<void()> onCacheLost) {
            auto made =
                std::make_unique<InlineRunner>(folder.path(), std::move(onCacheLost), limits);
            runner = made.get();
            return made;
        });
    }
};

} // namespace hearth::app
