// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>

namespace hearth {

// Every category of both programs. No line of any of them holds a token, a password or a message's
// text.
Q_DECLARE_LOGGING_CATEGORY(lcServer) //!< hearth.server: start, stop, configuration
Q_DECLARE_LOGGING_CATEGORY(lcNet) //!< hearth.net: sockets, front door, handshakes
Q_DECLARE_LOGGING_CATEGORY(lcSession) //!< hearth.session: authenticated sessions, both sides
Q_DECLARE_LOGGING_CATEGORY(lcStorage) //!< hearth.storage: SQLite
Q_DECLARE_LOGGING_CATEGORY(lcAccounts) //!< hearth.accounts: sign-ins, passwords' worker
Q_DECLARE_LOGGING_CATEGORY(lcConnection) //!< hearth.connection: the client's connection machine
Q_DECLARE_LOGGING_CATEGORY(lcApp) //!< hearth.app: the client's start, profile, keychain
Q_DECLARE_LOGGING_CATEGORY(lcStartup) //!< hearth.startup: milliseconds of each start-up step

} // namespace hearth
