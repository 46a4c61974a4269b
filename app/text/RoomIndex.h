// SPDX-License-Identifier: MIT
#pragma once

#include <QChar>
#include <QHash>
#include <QStringList>
#include <QStringView>

namespace hearth::app {

//! Names of rooms, found by what a text goes on with.
class RoomIndex
{
public:
    RoomIndex() = default;
    explicit RoomIndex(const QStringList &names);

    //! The longest name that the text begins with, in any case and not within a word; empty if
    //! there is none.
    [[nodiscard]] QString at(QStringView text) const;

private:
    QHash<QChar, QStringList> m_names; //!< by their first character
};

} // namespace hearth::app
