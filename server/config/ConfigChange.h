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
    //! level of the log. `begun` is what was read when it was started:
    //! what waits for a restart does so until then, or until it is taken back.
    static ConfigChange takeOver(ServerConfig &running, const ServerConfig &begun,
                                 const ServerConfig &now);
};

} // namespace hearth::server
