// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/ReplayControl.h"
#include "app/streams/Source.h"

#include <QObject>

#include <vector>

namespace hearth::app {

//! A source as the window sees it: it lives in the window's thread, wherever its sockets are, and
//! goes on whatever is on the screen, until it is stopped or destroyed.
class LiveSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // As those of a Source; they are carried out soon.
    virtual void start() = 0;
    virtual void stop() = 0;
    virtual void send(const SourceFrame &frame) = 0;

    [[nodiscard]] virtual SourceState state() const = 0;

    //! Why it is in its state, for a person; empty where the state says it all.
    [[nodiscard]] virtual QString why() const = 0;

    //! Of one that plays a capture: what is done with it. Else null.
    [[nodiscard]] virtual ReplayControl *replay() { return nullptr; }

Q_SIGNALS:
    //! In their order, each with the time of its arrival; their numbers are the receiver's to give.
    void arrived(const std::vector<hearth::app::Event> &events);
    void stateChanged();
    //! What arrived so far comes again: it is not part of it any more.
    void restarted();
};

} // namespace hearth::app
