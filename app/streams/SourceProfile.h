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
    enum class Kind {
        EventStream,
        WebSocket,
        File,
        StandardInput,
        Replay, //!< a file that is a capture, played as it came
        Session, //!< the app's own, as it goes over the wire
        Feed //!< of the server of that session
    };

    //! What the address is.
    enum class Origin {
        Elsewhere, //!< http(s) and ws(s) as URL, `-` for standard input, else a file
        Session, //!< the server's, for whoever reads it
        Feed //!< the feed's id
    };

    QString id; //!< of the SourceBook; empty: it is not kept
    QString name; //!< empty: the address says it
    QString address;
    Origin origin = Origin::Elsewhere; //!< what is of a session is never kept
    bool isReplayed = false; //!< of a file: its events come when their turn is
    QString bearer; //!< empty: none
    SourceHeaders headers;
    // Of a WebSocket alone.
    QStringList subprotocols;
    std::vector<SourceFrame> firstFrames;
    std::chrono::seconds pingInterval{15}; //!< 0: never

    [[nodiscard]] Kind kind() const;
    //! Its address is a URL.
    [[nodiscard]] bool hasUrl() const;
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
