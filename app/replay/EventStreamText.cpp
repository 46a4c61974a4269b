// SPDX-License-Identifier: MIT
#include "app/replay/EventStreamText.h"

namespace hearth::app::EventStreamText {

namespace {

//! A field's value ends with its line, and an id with a NUL in it is none.
QByteArray oneLine(QByteArray text)
{
    for (char &byte : text) {
        if (byte == '\n' || byte == '\r' || byte == '\0')
            byte = ' ';
    }
    return text;
}

QByteArray dataLines(QByteArray data)
{
    // Each of the three is the end of a line there, and comes back as a line feed.
    data.replace("\r\n", "\n").replace('\r', '\n');
    return "data: " + data.replace("\n", "\ndata: ") + '\n';
}

} // namespace

QByteArray idOf(const Event &event)
{
    if (!event.id.isEmpty())
        return oneLine(event.id.toUtf8());
    return event.seq != 0 ? QByteArray::number(event.seq) : QByteArray();
}

QByteArray of(const Event &event)
{
    if (event.form == Event::Form::Bytes)
        return ": " + QByteArray::number(event.size())
            + " bytes, which no event stream can say\n\n";
    QByteArray text;
    if (const QByteArray id = idOf(event); !id.isEmpty())
        text += "id: " + id + '\n';
    // Without a name it is one of these.
    const QByteArray type = oneLine(event.type.toUtf8());
    if (!type.isEmpty() && type != "message")
        text += "event: " + type + '\n';
    return text + dataLines(event.payload) + '\n';
}

} // namespace hearth::app::EventStreamText
