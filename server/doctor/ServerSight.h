// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace hearth::server {

enum class Wire { Plain, Tls };

//! What is known of the server whose machine is looked at.
struct ServerSight
{
    enum class State {
        Stopped,
        Silent, //!< somebody has the data, and does not say what it listens on
        Running
    };

    State state = State::Stopped;
    //! Where it listens or, while it does not run, would; null: nobody knows.
    QHostAddress address{};
    quint16 port = 0; //!< 0: any, or nobody knows
    Wire wire = Wire::Plain;
    qint64 pid = 0; //!< of one that runs
    QString certificateFile{}; //!< of one that would show it
    QString trouble{}; //!< why nobody knows, or why it would not start: one line

    [[nodiscard]] bool runs() const { return state == State::Running; }

    //! Other machines are not meant to reach it by themselves.
    [[nodiscard]] bool isForThisMachine() const { return address.isLoopback(); }

    //! As a running server tells it (docs/hosting.md, "For programs"); nothing when it is not that.
    static std::optional<ServerSight> ofStatus(const QJsonObject &status);

    //! "192.168.1.20:9473", with brackets where they belong.
    [[nodiscard]] QString where() const;
};

//! Where this machine itself finds who listens there.
QHostAddress nearestAddress(const QHostAddress &listening);

//! Whether the lock of a data directory is held, which a server does as long as it runs.
bool isHeld(const QString &lockFile);

} // namespace hearth::server
