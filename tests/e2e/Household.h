// SPDX-License-Identifier: MIT
#pragma once

#include "tests/e2e/AccessibleBus.h"
#include "tests/e2e/Desk.h"
#include "tests/support/ServerProcess.h"

#include <QString>
#include <QTemporaryDir>

namespace hearth::e2e {

//! A server and two people with a program each, on one screen.
class Household
{
public:
    //! The arguments go to hearthd.
    explicit Household(const QStringList &arguments = {});

    //! The bus and the server; false, with a warning, if either does not come.
    [[nodiscard]] bool open();
    //! Alice Moor, who owns the server, and Bob Lind: both with an account, both in #general.
    [[nodiscard]] bool signBothIn();

    //! Where somebody may go on: at the end of a room, connected.
    [[nodiscard]] static bool isIn(Desk &desk, const QString &room);

    AccessibleBus bus;
    test::ServerProcess server;
    Desk alice{bus, QStringLiteral("Alice")};
    Desk bob{bus, QStringLiteral("Bob")};

private:
    [[nodiscard]] bool signIn(Desk &desk, const QString &username);

    QTemporaryDir m_folder;
};

} // namespace hearth::e2e
