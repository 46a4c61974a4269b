// SPDX-License-Identifier: MIT
#include "app/session/KeyQuestion.h"

#include <utility>

namespace hearth::app {

KeyQuestion::Reason KeyQuestion::reason() const
{
    return m_asked ? m_asked->reason : FirstUse;
}

QString KeyQuestion::server() const
{
    return m_asked ? m_asked->server : QString();
}

QString KeyQuestion::words() const
{
    return m_asked ? m_asked->shown.words() : QString();
}

QString KeyQuestion::hex() const
{
    return m_asked ? m_asked->shown.hex() : QString();
}

QString KeyQuestion::expectedWords() const
{
    return m_asked ? m_asked->expected.words() : QString();
}

QString KeyQuestion::expectedHex() const
{
    return m_asked ? m_asked->expected.hex() : QString();
}

bool KeyQuestion::isVouched() const
{
    return m_asked && m_asked->vouched;
}

bool KeyQuestion::isProof(const QString &typed) const
{
    return m_asked
        && typed.trimmed().compare(words().section(QLatin1Char(' '), 0, 0), Qt::CaseInsensitive)
        == 0;
}

void KeyQuestion::accept(const QString &proof)
{
    if (!m_asked || (needsProof() && !isProof(proof)))
        return;
    const KeyFingerprint shown = m_asked->shown;
    withdraw();
    Q_EMIT accepted(shown);
}

void KeyQuestion::refuse()
{
    if (!m_asked)
        return;
    withdraw();
    Q_EMIT refused();
}

void KeyQuestion::ask(const Asked &asked)
{
    if (m_asked == asked)
        return;
    m_asked = asked;
    Q_EMIT changed();
}

void KeyQuestion::withdraw()
{
    if (std::exchange(m_asked, std::nullopt))
        Q_EMIT changed();
}

bool KeyQuestion::needsProof() const
{
    return m_asked && m_asked->reason != FirstUse && m_asked->reason != Unencrypted;
}

} // namespace hearth::app
