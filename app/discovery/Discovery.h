// SPDX-License-Identifier: MIT
#pragma once

#include "app/discovery/FoundService.h"

#include <QObject>

namespace hearth::app {

//! Looks for servers on this network, from start() to stop(). No call waits.
class Discovery : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Off,
        Searching, //!< has just begun: that nothing was found says nothing
        Settled, //!< what there is was found; what comes is told
        Missing //!< this system has nothing to look with
    };
    Q_ENUM(State)

    using QObject::QObject;

    virtual void start() = 0;
    //! All that was found is lost.
    virtual void stop() = 0;

Q_SIGNALS:
    void stateChanged(hearth::app::Discovery::State state);
    //! It has appeared, or something of it has changed.
    void found(const hearth::app::FoundService &service);
    void lost(const QString &id);
};

} // namespace hearth::app
