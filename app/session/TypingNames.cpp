// SPDX-License-Identifier: MIT
#include "app/session/TypingNames.h"

#include "app/models/UserDirectory.h"
#include "shared/protocol/Limits.h"

#include <algorithm>

namespace hearth::app {

TypingNames::TypingNames(UserDirectory &users, TimeSource time, QObject *parent)
    : QObject(parent)
    , m_users(users)
    , m_time(time)
{
    connect(&m_users, &UserDirectory::nameChanged, this, [this] {
        if (!m_typists.empty())
            Q_EMIT changed();
    });
}

TypingNames::~TypingNames() = default;

void TypingNames::start(const UserId &user)
{
    if (user == m_users.self())
        return;
    // Far beyond the server's 3 s: it says a start once, however long the keys go on.
    constexpr auto patience = Limits::typingExpiry * 10;
    const auto known = std::find_if(m_typists.begin(), m_typists.end(),
                                    [&](const Typist &typist) { return typist.user == user; });
    if (known != m_typists.end()) {
        known->expiry->start(patience);
        return;
    }
    m_typists.push_back({user, m_time.scheduler.timer([this, user] { stop(user); })});
    m_typists.back().expiry->start(patience);
    Q_EMIT changed();
}

void TypingNames::stop(const UserId &user)
{
    const auto known = std::find_if(m_typists.begin(), m_typists.end(),
                                    [&](const Typist &typist) { return typist.user == user; });
    if (known == m_typists.end())
        return;
    // Kept to the end of this function: it may be this timer that is firing.
    const Typist gone = std::move(*known);
    m_typists.erase(known);
    Q_EMIT changed();
}

void TypingNames::clear()
{
    if (m_typists.empty())
        return;
    m_typists.clear();
    Q_EMIT changed();
}

QString TypingNames::text() const
{
    switch (m_typists.size()) {
    case 0:
        return {};
    case 1:
        return tr("%1 is typing…").arg(m_users.firstName(m_typists[0].user));
    case 2:
        return tr("%1 and %2 are typing…")
            .arg(m_users.firstName(m_typists[0].user), m_users.firstName(m_typists[1].user));
    default:
        return tr("%n people are typing…", nullptr, static_cast<int>(m_typists.size()));
    }
}

} // namespace hearth::app
