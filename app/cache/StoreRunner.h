// SPDX-License-Identifier: MIT
#pragma once

#include "app/cache/StoreJob.h"

namespace hearth::app {

//! Where a store's jobs are run: one after the other, in the order of asking.
class StoreRunner
{
public:
    enum class Files { Keep, Remove };

    virtual ~StoreRunner() = default;

    virtual void post(StoreJob job) = 0;
    //! Returns once the job, and all before it, is done; `told` of this one is not called.
    virtual void runNow(StoreJob job) = 0;
    //! Returns once all is done and the files are closed. Jobs that come later are dropped.
    virtual void stop(Files files) = 0;
};

} // namespace hearth::app
