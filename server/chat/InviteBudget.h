// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Ids.h"
#include "shared/base/TokenBucket.h"

#include <QHash>

#include <chrono>
#include <cstddef>
#include <optional>

namespace hearth::server {

//! How many people somebody may put into rooms in a while: nobody is asked who is invited. Lives on
//! the core's thread; who has all of it left is forgotten in time.
class InviteBudget
{
public:
    static constexpr int usual = 20; //!< a minute

    //! 0 a minute: any number. So many may be at once, too. The clock outlives it.
    InviteBudget(const Clock &clock, int perMinute);

    //! Nothing: it is taken. Else when there is enough again, and then nothing is taken.
    [[nodiscard]] std::optional<std::chrono::milliseconds> take(const UserId &inviter,
                                                                std::size_t people = 1);

    //! As when it was made; after a change whoever has used some of it begins anew.
    void setPerMinute(int perMinute)
    {
        if (perMinute == m_perMinute)
            return;
        m_perMinute = perMinute;
        m_left.clear();
    }

    [[nodiscard]] qsizetype size() const { return m_left.size(); }

private:
    const Clock &m_clock;
    int m_perMinute;
    QHash<UserId, TokenBucket> m_left;
};

} // namespace hearth::server
