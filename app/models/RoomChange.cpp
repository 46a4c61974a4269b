// SPDX-License-Identifier: MIT
#include "app/models/RoomChange.h"

#include <algorithm>

namespace hearth::app {

namespace {

auto find(std::vector<Reaction> &reactions, const QString &emoji)
{
    return std::find_if(reactions.begin(), reactions.end(),
                        [&](const Reaction &reaction) { return reaction.emoji == emoji; });
}

} // namespace

void addReaction(std::vector<Reaction> &reactions, const QString &emoji, const UserId &user)
{
    const auto known = find(reactions, emoji);
    if (known == reactions.end()) {
        reactions.push_back({emoji, {user}});
        return;
    }
    auto &users = known->users;
    if (std::find(users.begin(), users.end(), user) == users.end())
        users.push_back(user);
}

void removeReaction(std::vector<Reaction> &reactions, const QString &emoji, const UserId &user)
{
    const auto known = find(reactions, emoji);
    if (known == reactions.end())
        return;
    std::erase(known->users, user);
    if (known->users.empty())
        reactions.erase(known);
}

} // namespace hearth::app
