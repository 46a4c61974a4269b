// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/scene/Scene.h"

#include <QStringList>

namespace hearth::test {

//! Whether all words can be read: none is wider or higher than its item without an ellipsis that
//! says so, and none is cut off by what it stands in.
class TextCheck
{
public:
    //! One line each.
    [[nodiscard]] static QStringList complaints(const Scene &scene);
};

} // namespace hearth::test
