// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/WatchedTransport.h"
#include "app/streams/LiveSource.h"
#include "app/streams/SourceProfile.h"
#include "shared/base/Clock.h"

#include <QPointer>

#include <memory>

namespace hearth::app {

class SessionList;

//! The sources of the desk that are of the session: its own frames, and feeds of its server.
namespace SessionStreams {

//! All outlive the sources.
struct Parts
{
    SessionList &sessions;
    const QPointer<WatchedTransport> &wire; //!< of the session that there is; null: of none
    const Clock &clock;
};

[[nodiscard]] std::unique_ptr<LiveSource> make(const SourceProfile &profile, const Parts &parts);

} // namespace SessionStreams
} // namespace hearth::app
