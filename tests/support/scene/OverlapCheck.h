// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/scene/Scene.h"

#include <QStringList>

namespace hearth::test {

//! Whether what can be pressed or written in stands clear of each other: within the other one, or
//! beside it. Only within a layer; what floats above is meant to cover something.
class OverlapCheck
{
public:
    //! One line each.
    [[nodiscard]] static QStringList complaints(const Scene &scene);
};

} // namespace hearth::test
