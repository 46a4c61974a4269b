// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QString>

#include <algorithm>
#include <vector>

namespace hearth::app {

//! What the server offers beyond the base (docs/protocol.md, "How a version grows"), as its last
//! `welcome` said; nothing before the first one.
class ServerFeatures
{
public:
    static constexpr QLatin1String accounts{"accounts"};
    static constexpr QLatin1String admin{"admin"};
    static constexpr QLatin1String editHistory{"edit_history"};
    static constexpr QLatin1String feeds{"feeds"};
    static constexpr QLatin1String groups{"groups"};
    static constexpr QLatin1String here{"here"};
    static constexpr QLatin1String pins{"pins"};
    static constexpr QLatin1String status{"status"};
    static constexpr QLatin1String visibility{"visibility"};

    void set(const std::vector<QString> &names) { m_names = names; }

    [[nodiscard]] bool has(QLatin1String name) const
    {
        return std::find(m_names.begin(), m_names.end(), name) != m_names.end();
    }

private:
    std::vector<QString> m_names;
};

} // namespace hearth::app
