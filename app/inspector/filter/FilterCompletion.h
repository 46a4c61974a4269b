// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace hearth::app {

class SeenFields;

//! What may stand in a filter at some place, and what it takes the place of.
struct FilterCompletion
{
    static constexpr int most = 50;

    qsizetype position = 0; //!< in UTF-16 units
    qsizetype length = 0;
    QStringList choices; //!< as they are to be inserted; what begins as was typed comes first

    //! `cursor` is within the text or at its end. Text that cannot be read yet is no obstacle.
    [[nodiscard]] static FilterCompletion of(const QString &text, qsizetype cursor,
                                             const SeenFields &seen);
};

} // namespace hearth::app
