// SPDX-License-Identifier: MIT
#include "server/accounts/SignInLog.h"

#include "server/logging/LogRecord.h"
#include "server/storage/StoredState.h"
#include "shared/base/Logging.h"

#include <utility>

namespace hearth::server {

SignInLog::SignInLog(const Clock &clock)
    : m_clock(clock)
    , m_lines(linesPerSecond, burst)
{}

QString SignInLog::nameOf(const StoredUser *user)
{
    return user ? user->username : QString();
}

void SignInLog::note(const char *what, const QString &name, const QString &from,
                     const QString &refusal)
{
    if (m_lines.take(m_clock.steadyNow())) {
        ++m_leftOut;
        return;
    }
    LogRecord record(lcAccounts(), what);
    record.add("outcome", refusal.isEmpty() ? QStringLiteral("done") : refusal)
        .add("user", name)
        .add("from", from);
    if (const int leftOut = std::exchange(m_leftOut, 0))
        record.add("left_out", leftOut);
}

} // namespace hearth::server
