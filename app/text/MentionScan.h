// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <vector>

namespace hearth::app {

//! A name behind an `@`, with it.
struct MentionPlace
{
    qsizetype begin = 0;
    qsizetype length = 0;
    bool isSelf = false;

    friend bool operator==(const MentionPlace &, const MentionPlace &) = default;
};

//! What looks like a mention, in the order of the text: an `@` that is not within a word, and the
//! name behind it. `before` is what precedes the text; one's own name may be of several words and
//! is found in any case.
[[nodiscard]] std::vector<MentionPlace> mentionsIn(QStringView text, QChar before,
                                                   QStringView ownName);

} // namespace hearth::app
