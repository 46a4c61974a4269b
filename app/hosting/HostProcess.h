// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace hearth::app {

//! hearthd as a program: one at a time, which goes on when the app ends.
class HostProcess
{
public:
    enum class End { Politely, AtOnce };

    virtual ~HostProcess() = default;
    //! Of the one that is followed; 0: none.
    [[nodiscard]] virtual qint64 pid() const = 0;
    //! Where the program is; empty: this computer has none.
    [[nodiscard]] virtual QString program() const = 0;
    //! What starts it from elsewhere, the program first, with the same log.
    [[nodiscard]] virtual QStringList commandLine(const QStringList &arguments) const = 0;
    //! `ended` is called from the event loop, once for each start() or follow() that went well.
    virtual void onEnded(std::function<void()> ended) = 0;
    //! The error is a line for a log.
    virtual Result<Done, QString> start(const QStringList &arguments) = 0;
    //! Of one that somebody else started. Fails when there is no such process.
    virtual Result<Done, QString> follow(qint64 pid) = 0;
    //! Leads to the call of `ended`; without a process it does nothing.
    virtual void end(End how) = 0;
    //! What it said last, the oldest first: some hundred lines at most.
    [[nodiscard]] virtual QStringList lastLines() const = 0;
    //! Those of lastLines() that came since start() or follow().
    [[nodiscard]] virtual QStringList newLines() const = 0;
};

} // namespace hearth::app
