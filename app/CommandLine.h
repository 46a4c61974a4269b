// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/ColorScheme.h"
#include "shared/base/Result.h"

#include <QStringList>

#include <optional>

namespace hearth::app {

//! What the flags of `hearth` say; each is optional.
struct CommandLine
{
    QString profile; //!< a directory; empty: the person's own
    QString connectTo;
    QString username;
    QString password; //!< the first line of the password file
    QString page; //!< "", "chat", "dashboard", "feeds", "inspector" or "connect"
    QString inspect; //!< as SourceProfile has an address, of files the whole path; empty: nothing
    bool hidden = false; //!< without a window, where a tray leads to it
    QString language; //!< of Language::all(), for this run; empty: as it was chosen last
    QString replay; //!< a capture, the whole path; empty: none
    std::optional<quint16> servePort; //!< the replay is served there, without a window; 0: any
    double replaySpeed = 1;
    bool isReplayLooped = false;
    std::optional<ColorScheme::Choice> theme; //!< for this run; absent: as it was chosen last
    QString screenshot; //!< a file

    //! Instead of a start: a text to print, and the exit status.
    struct Exit
    {
        int status = 0;
        QString text;

        friend bool operator==(const Exit &, const Exit &) = default;
    };

    //! `arguments` begin with the program's name. Bad flags: status 2 and one line.
    static Result<CommandLine, Exit> parse(const QStringList &arguments);
};

} // namespace hearth::app
