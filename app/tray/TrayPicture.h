// SPDX-License-Identifier: MIT
#pragma once

#include "app/tray/TrayTypes.h"

#include <QImage>

#include <array>

namespace hearth::app {

//! The app's icon for the tray, with a badge of what waits. Needs a QGuiApplication.
class TrayPicture
{
public:
    //! The sizes that trays have, in pixels.
    static constexpr std::array sizes{22, 24, 32, 48, 64};

    //! Without a badge for 0, and of nine at most: two digits can't be read so small.
    [[nodiscard]] static QImage image(int size, int count);
    //! In all sizes, as the tray takes them.
    [[nodiscard]] static QList<TrayPixmap> pixmaps(int count);
};

} // namespace hearth::app
