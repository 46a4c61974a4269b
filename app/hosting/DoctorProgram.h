// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace hearth::app {

//! `hearthd doctor --json` over the data of this computer's server (docs/hosting.md).
class DoctorProgram
{
public:
    //! What it printed, whatever it found. The error is one line for a person.
    using Told = Result<QByteArray, QString>;

    virtual ~DoctorProgram() = default;
    //! `listen` is where a server that does not run would be reached, HOST:PORT; one that runs says
    //! so itself. `done` is called once, from the event loop, unless cancel() or the end comes
    //! before. One at a time: a second start takes the place of the first.
    virtual void start(const QString &listen, std::function<void(const Told &)> done) = 0;
    virtual void cancel() = 0;
};

} // namespace hearth::app
