// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace hearth::app {

//! Cuts bytes into lines, in whatever pieces they come. A line ends with CR, LF or both (HTML SSE
//! §9.2.5). Only what of a line stands in several pieces is copied, and no more of it than `most`.
class LineSplitter
{
public:
    struct Line
    {
        QByteArrayView text; //!< without its end; at most `most` bytes, valid during the call
        qint64 dropped = 0; //!< bytes of the line that are not in the text
    };

    using OnLine = std::function<void(const Line &)>;

    LineSplitter(qsizetype most, OnLine onLine);

    //! Each line whose end is in it is told before it returns.
    void add(QByteArrayView bytes);
    //! There is no more. A last line without an end is told, if there is anything in it.
    void end();

private:
    void append(QByteArrayView bytes);
    void finish(QByteArrayView rest);

    qsizetype m_most;
    OnLine m_onLine;
    QByteArray m_begun; //!< what has come of the line that has no end yet
    qint64 m_dropped = 0; //!< of that line
    bool m_isAfterCr = false; //!< a LF that comes next belongs to it
};

} // namespace hearth::app
