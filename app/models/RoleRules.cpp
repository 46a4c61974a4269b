// SPDX-License-Identifier: MIT
#include "app/models/RoleRules.h"

#include <QCoreApplication>

namespace hearth::app::RoleRules {

namespace {

struct RoleWords
{
    Q_DECLARE_TR_FUNCTIONS(RoleRules)
};

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
        return RoleWords::tr("Owner");
    case Role::Admin:
        return RoleWords::tr("Admin");
    case Role::Member:
        return RoleWords::tr("Member");
    case Role::Guest:
        return RoleWords::tr("Guest");
    case Role::Publisher:
        return RoleWords::tr("Publisher");
    }
    return {};
}

QString phrase(Role role)
{
    switch (role) {
    case Role::Owner:
        return RoleWords::tr("an owner");
    case Role::Admin:
        return RoleWords::tr("an admin");
    case Role::Member:
        return RoleWords::tr("a member");
    case Role::Guest:
        return RoleWords::tr("a guest");
    case Role::Publisher:
        return RoleWords::tr("a publisher");
    }
    return {};
}

} // namespace hearth::app::RoleRules
