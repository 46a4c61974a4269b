// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
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

//! Whom a message mentions, as the server found it.
struct MentionedNames
{
    QStringList all; //!< user names, possibly of several words
    QString self; //!< one's own, which may be among them or not
};

//! Whether a word goes on with it.
[[nodiscard]] bool isWordly(QChar character);

//! In any case, and not within a word.
[[nodiscard]] bool beginsWithName(QStringView text, QStringView name);

//! Where the names stand, in the order of the text: behind an `@` that is not within a word, in any
//! case; of several that fit the longest. `@here` is oneself where oneself is among `all`. `before`
//! is what precedes the text.
[[nodiscard]] std::vector<MentionPlace> mentionsIn(QStringView text, QChar before,
                                                   const MentionedNames &names);

} // namespace hearth::app
