// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>

//! Avahi's interface on the system bus (avahi-common/dbus.h, defs.h, address.h of Avahi 0.8).
namespace hearth::avahi {

inline constexpr QLatin1String service{"org.freedesktop.Avahi"};
inline constexpr QLatin1String serverPath{"/"};
inline constexpr QLatin1String serverInterface{"org.freedesktop.Avahi.Server"};
inline constexpr QLatin1String groupInterface{"org.freedesktop.Avahi.EntryGroup"};
inline constexpr QLatin1String browserInterface{"org.freedesktop.Avahi.ServiceBrowser"};
inline constexpr QLatin1String resolverInterface{"org.freedesktop.Avahi.ServiceResolver"};
inline constexpr QLatin1String collisionError{"org.freedesktop.Avahi.CollisionError"};

//! In the place of an interface's index.
inline constexpr int anyInterface = -1;

enum Protocol { AnyProtocol = -1, IPv4 = 0, IPv6 = 1 };

enum ServerState {
    ServerInvalid,
    ServerRegistering,
    ServerRunning,
    ServerCollision,
    ServerFailure
};

enum GroupState {
    GroupUncommitted,
    GroupRegistering,
    GroupEstablished,
    GroupCollision,
    GroupFailure
};

} // namespace hearth::avahi
