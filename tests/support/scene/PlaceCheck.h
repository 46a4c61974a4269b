// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/scene/Scene.h"

#include <QStringList>

namespace hearth::test {

//! Whether text, pictures and controls stand within the window, but for what can be scrolled to.
class PlaceCheck
{
public:
    //! One line each.
    [[nodiscard]] static QStringList complaints(const Scene &scene);
};

} // namespace hearth::test
