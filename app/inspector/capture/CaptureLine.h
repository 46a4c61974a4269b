// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventView.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace hearth::app {

//! A line of a capture file (docs/inspector.md): an event as JSON, its payload byte for byte.
class CaptureLine
{
public:
    static constexpr int version = 1;

    CaptureLine();
    ~CaptureLine();
    Q_DISABLE_COPY_MOVE(CaptureLine)

    //! The first line: what the file is, and where its events came from. With a line's end.
    [[nodiscard]] static QByteArray header(const QString &source);
    //! Whether it is the first line of a file that can be read here.
    [[nodiscard]] bool isHeader(const QByteArray &line);

    //! With a line's end.
    [[nodiscard]] QByteArray write(const EventView &event);
    //! Nothing where the line is none. Its number is not in it.
    [[nodiscard]] std::optional<Event> read(const QByteArray &line);

private:
    struct Parsers;
    std::unique_ptr<Parsers> m_parsers;
};

} // namespace hearth::app
