// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QImage>
#include <QStringList>

class QIODevice;

namespace hearth::app {

//! The QR codes in a picture: a photo, a screenshot, or the code itself, whichever way up. Callable
//! from any thread; a large photo may take a second.
class QrPicture
{
public:
    enum class Fault {
        Unreadable, //!< there is no such file, or it can't be read
        TooLarge, //!< for a picture of a code
        NoPicture, //!< neither PNG nor JPEG nor WebP, or damaged
        NoCode
    };

    static constexpr qint64 largestFile = 32 * 1024 * 1024; //!< bytes
    static constexpr qint64 mostPixels = 64'000'000; //!< more than a phone's camera makes
    static constexpr int longestSide = 16'384; //!< pixels

    //! What the codes say; never empty.
    [[nodiscard]] static Result<QStringList, Fault> readFile(const QString &path);
    [[nodiscard]] static Result<QStringList, Fault> readImage(const QImage &image);

private:
    [[nodiscard]] static Result<QImage, Fault> load(QIODevice &device);
};

} // namespace hearth::app
