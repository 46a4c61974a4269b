// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QtGlobal>

namespace hearth::app {

//! Something that happened in a live stream, whatever stream it is.
struct Event
{
    enum class Kind {
        Data,
        Gap, //!< in the place of what is missing; the type says so to a person, and nothing else is
             //!< in it
        Note //!< a fact of the source itself, which the type says to a person: it was lost, it is
             //!< back; the payload is what there is to look at, if anything
    };
    enum class Direction { In, Out };
    enum class Form {
        Text, //!< the payload is UTF-8
        Bytes //!< it is as it came, for whoever can read it
    };

    //! So many levels of a payload are read as JSON; what is deeper is a text.
    static constexpr std::size_t deepest = 128;

    qint64 number = 0; //!< in the order of arrival, 1 and on; given by the EventInspector
    qint64 time = 0; //!< Unix ms
    QString type;
    QByteArray payload;
    qint64 seq = 0; //!< of the source; 0: it has none
    QString key; //!< what it is the latest of; empty: nothing
    Kind kind = Kind::Data;
    Direction direction = Direction::In;
    Form form = Form::Text;
    QString id; //!< of the source, where it is no number; else empty

    [[nodiscard]] qsizetype size() const { return payload.size(); }
};

} // namespace hearth::app
