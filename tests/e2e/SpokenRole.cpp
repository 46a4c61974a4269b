// SPDX-License-Identifier: MIT
#include "tests/e2e/SpokenRole.h"

namespace hearth::e2e {

QLatin1String wordOf(SpokenRole role)
{
    switch (role) {
    case SpokenRole::Alert:
        return QLatin1String("alert message");
    case SpokenRole::Button:
        return QLatin1String("push button");
    case SpokenRole::Field:
        return QLatin1String("text");
    case SpokenRole::Label:
        return QLatin1String("label");
    case SpokenRole::ListItem:
        return QLatin1String("list item");
    case SpokenRole::MenuItem:
        return QLatin1String("menu item");
    case SpokenRole::Separator:
        return QLatin1String("separator");
    }
    return {};
}

} // namespace hearth::e2e
