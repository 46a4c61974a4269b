// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/HostPlan.h"

namespace hearth::app {

//! The HostPlan of a profile, in an ini file of its directory.
class HostBook
{
public:
    explicit HostBook(QString file);

    //! What was put last, or one that nobody has changed.
    [[nodiscard]] HostPlan plan() const;
    void put(const HostPlan &plan);

private:
    QString m_file;
};

} // namespace hearth::app
