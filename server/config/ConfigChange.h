// SPDX-License-Identifier: MIT
#pragma once

#include "server/config/ServerConfig.h"

#include <QStringList>

namespace hearth::server {

//! What came of reading the configuration of a running server again, by the names of settings.
struct ConfigChange
{
    QStringList applied;
    QStringList needRestart;

    //! Takes over into `running` what can change while it runs: rates, limits, retention and the
    //! level of the log. `before` is what was read the last time.
    static ConfigChange takeOver(ServerConfig &running, const ServerConfig &before,
                                 const ServerConfig &now);
};

} // namespace hearth::server
