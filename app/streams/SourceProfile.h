// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/Source.h"
#include "app/streams/SourceHeader.h"
#include "shared/base/Result.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <vector>

namespace hearth::app {

//! A source as a person wrote it down.
struct SourceProfile
{
    enum class Kind { EventStream, WebSocket, File, StandardInput };

    QString id; //!< of the SourceBook; empty: it is not kept
    QString name; //!< empty: the address says it
    QString address; //!< http(s) and ws(s) as URL, `-` for standard input, else a file
    QString bearer; //!< empty: none
    SourceHeaders headers;
    // Of a WebSocket alone.
    QStringList subprotocols;
    std::vector<SourceFrame> firstFrames;
    std::chrono::seconds pingInterval{15}; //!< 0: never

    [[nodiscard]] Kind kind() const;
    //! What is wrong with it, for a person.
    [[nodiscard]] Result<Done, QString> check() const;
    //! With the bearer.
    [[nodiscard]] SourceHeaders allHeaders() const;
    //! The name; where it has none the end of the address: "localhost:8080/events", "app.ndjson".
    [[nodiscard]] QString title() const;
    //! The address without what is secret in it.
    [[nodiscard]] QString shownAddress() const;

    friend bool operator==(const SourceProfile &, const SourceProfile &) = default;
};

} // namespace hearth::app
