// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"

#include <QByteArray>
#include <QString>

namespace hearth::app {

enum class SourceState {
    Idle, //!< not started, or stopped
    Connecting,
    Live,
    Waiting, //!< for the next try
    Ended, //!< for good, until somebody starts it again: there is no more
    Failed //!< the same, but something went wrong
};

//! What a person sends to a source that takes something.
struct SourceFrame
{
    enum class Kind { Text, Binary };

    Kind kind = Kind::Text;
    QByteArray bytes; //!< of Text: UTF-8

    friend bool operator==(const SourceFrame &, const SourceFrame &) = default;
};

//! Who takes what a source gives. Called in the source's thread, in the order in which it came.
class SourceListener
{
public:
    virtual ~SourceListener() = default;
    //! Its time is that of its arrival; it has no number yet.
    virtual void onSourceEvent(Event &&event) = 0;
    //! `why` is for a person; empty where the state says it all.
    virtual void onSourceState(SourceState state, const QString &why) = 0;
    //! What came so far comes again, or will not be part of it: it begins anew.
    virtual void onSourceRestarted() = 0;
    //! Whether what comes now is kept. A source that can wait does so until there is room.
    [[nodiscard]] virtual bool hasRoom() const = 0;
};

//! A live stream from somewhere: it gives each event, and each fact of its protocol as an event of
//! its own. Lives in one thread with an event loop; nothing is told from within its constructor.
class Source
{
public:
    virtual ~Source() = default;
    //! From the beginning where it is idle, ended or failed; at once where it waits.
    virtual void start() = 0;
    //! Nothing comes after it but the state Idle, and what it says of the end.
    virtual void stop() = 0;
    //! What can't be sent, or not now, is told as a note.
    virtual void send(const SourceFrame &frame) = 0;
};

} // namespace hearth::app
