// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace hearth {

//! Words with blanks, %1 to %9, and what goes into them, kept apart: whoever shows them can put
//! them into another language by their words.
struct FilledText
{
    FilledText() = default;
    //! UTF-8. Implicit, so that a sentence without blanks is written as what it is.
    FilledText(const char *sentence, QStringList fillings = {});
    FilledText(QString sentence, QStringList fillings);

    QString words;
    QStringList values;

    [[nodiscard]] bool isEmpty() const { return words.isEmpty(); }

    //! Filled at one go: what looks like a blank in a value stays, and so does a blank without a
    //! value.
    [[nodiscard]] QString text() const;

    friend bool operator==(const FilledText &, const FilledText &) = default;
};

} // namespace hearth
