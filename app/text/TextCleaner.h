// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QVarLengthArray>

namespace hearth::app {

//! Takes from a text what would disturb what stands around it, and leaves everything else as it is.
//! - Bidirectional controls are balanced: what was not opened is not closed, and endLine() closes
//!   what is open, so that the next line and the rest of the window keep their direction.
//! - At most `marks` combining marks stay on a base, and `invisibles` invisible characters in a
//!   row: enough for any script and any emoji.
//! - Control characters go; U+0000, half characters and object placeholders become U+FFFD; every
//! kind of
//!   line end becomes '\n'.
//! A text may come in pieces; they count as one.
class TextCleaner
{
public:
    //! Code has no use for bidirectional controls but to deceive: there they are shown as U+FFFD.
    enum class Controls { Balanced, Replaced };

    static constexpr int marks = 4;
    static constexpr int invisibles = 8;
    static constexpr int openControls = 16; //!< those beyond are left out

    [[nodiscard]] QString clean(QStringView text, Controls controls = Controls::Balanced);
    //! What has to stand at the end of the line.
    [[nodiscard]] QString endLine();

private:
    void put(char32_t point, Controls controls, QString &out);
    void putControl(char32_t control, QString &out);
    void closeIsolate(QString &out);

    QVarLengthArray<char32_t, openControls> m_open;
    int m_marks = 0;
    int m_invisibles = 0;
};

} // namespace hearth::app
