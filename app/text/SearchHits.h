// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/Emphasis.h"

#include <QStringList>

namespace hearth::app {

//! Where the words of a search stand in a message. Case and accents don't count, and a word is the
//! beginning of one; the search itself is somebody else's.
class SearchHits
{
public:
    //! As SearchQuery has them.
    explicit SearchHits(const QString &words = {});

    //! In their order, none over another.
    [[nodiscard]] std::vector<Stretch> in(const QString &text) const;

    //! For StyledText.qml: what stands around the first of them, in one line, all of them bold.
    [[nodiscard]] QString excerpt(const QString &text) const;

private:
    QStringList m_terms; //!< folded
};

} // namespace hearth::app
