// SPDX-License-Identifier: MIT
#include "tests/qml/CallLog.h"

namespace hearth::app {

void CallLog::note(const QStringList &words)
{
    m_calls.append(words.join(QLatin1Char(' ')));
    Q_EMIT callsChanged();
}

} // namespace hearth::app
