// SPDX-License-Identifier: MIT
#include "app/models/RoleRules.h"

#include <QCoreApplication>

namespace hearth::app::RoleRules {

namespace {

QString roleText(const char *text)
{
    return QCoreApplication::translate("RoleRules", text);
}

} // namespace

bool mayAdminister(Role actor)
{
    return actor == Role::Owner || actor == Role::Admin;
}

bool mayActOn(Role actor, Role target)
{
    return actor == Role::Owner || (actor == Role::Admin && !mayAdminister(target));
}

bool mayGrant(Role actor, Role role)
{
    return mayActOn(actor, role);
}

bool mayBan(Role actor, Role target)
{
    return actor != target && mayActOn(actor, target);
}

bool meetsPeople(Role actor)
{
    return actor != Role::Guest && actor != Role::Publisher;
}

bool mayCallEverybody(Role actor)
{
    return actor != Role::Guest && actor != Role::Publisher;
}

QString name(Role role)
{
    switch (role) {
    case Role::Owner:
        return roleText("Owner");
    case Role::Admin:
        return roleText("Admin");
    case Role::Member:
        return roleText("Member");
    case Role::Guest:
        return roleText("Guest");
    case Role::Publisher:
        return roleText("Publisher");
    }
    return {};
}

QString phrase(Role role)
{
    switch (role) {
    case Role::Owner:
        return roleText("an owner");
    case Role::Admin:
        return roleText("an admin");
    case Role::Member:
        return roleText("a member");
    case Role::Guest:
        return roleText("a guest");
    case Role::Publisher:
        return roleText("a publisher");
    }
    return {};
}

} // namespace hearth::app::RoleRules
