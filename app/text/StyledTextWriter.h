// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/TextCleaner.h"

#include <QColor>
#include <QString>
#include <QVarLengthArray>

namespace hearth::app {

//! Writes for Text.StyledText, and with openCode() for Text.RichText. Whatever it is given, what it
//! writes is well-formed: the tags are b, i, s, font (with a color), a (with a number as href),
//! span (with a style of its own) and br; they are balanced; all else is escaped text, cleaned by a
//! TextCleaner.
class StyledTextWriter
{
public:
    enum class Style { Bold, Italic, Strike };
    enum class Spaces {
        Flowing, //!< lines may break at spaces; several in a row stay several
        Kept //!< every space has its width and tabs their stops, as in code
    };

    //! Tags within each other. Those beyond are left out, and their ends with them.
    static constexpr int depth = 8;

    explicit StyledTextWriter(Spaces spaces = Spaces::Flowing)
        : m_spaces(spaces)
    {}

    void open(Style style);
    void openColor(const QColor &color);
    void openLink(int index);
    //! In the font of code, `size` pixels high, with a little of `fill` at both ends.
    void openCode(const QColor &fill, int size);
    //! Takes part in the nesting without a tag.
    void openNothing();
    //! The last one that was opened.
    void close();
    void write(QStringView text, TextCleaner::Controls controls = TextCleaner::Controls::Balanced);
    //! Ends everything and begins anew.
    [[nodiscard]] QString take();

    //! The text alone, since the last take().
    [[nodiscard]] const QString &plain() const { return m_plain; }

private:
    void openTag(const QString &begin, const char *end);
    void put(QChar character);
    void putSpace();

    Spaces m_spaces;
    TextCleaner m_cleaner;
    QString m_out;
    QString m_plain;
    QVarLengthArray<const char *, depth * 2> m_ends; //!< a null pointer for what has no tag
    int m_tags = 0;
    int m_column = 0;
    bool m_afterSpace = true;
};

} // namespace hearth::app
