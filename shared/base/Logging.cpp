// SPDX-License-Identifier: MIT
#include "shared/base/Logging.h"

namespace hearth {

Q_LOGGING_CATEGORY(lcServer, "hearth.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNet, "hearth.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSession, "hearth.session", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStorage, "hearth.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAccounts, "hearth.accounts", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConnection, "hearth.connection", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApp, "hearth.app", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStartup, "hearth.startup", QtWarningMsg)

} // namespace hearth
