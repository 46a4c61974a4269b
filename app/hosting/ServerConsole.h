// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QJsonObject>
#include <QString>

#include <functional>

namespace hearth::app {

struct ConsoleFailure
{
    enum class Kind {
        Away, //!< no server answers
        Refused //!< it says why
    };

    Kind kind = Kind::Away;
    QString text; //!< one line, in the server's words
};

using ConsoleReply = Result<QJsonObject, ConsoleFailure>;

//! Where whoever may use a server's data folder tells it what to do (docs/hosting.md, "For
//! programs").
class ServerConsole
{
public:
    virtual ~ServerConsole() = default;
    //! `done` is called once, from the event loop, in the order of the calls; not after the end of
    //! the console.
    virtual void ask(const QString &command, const QJsonObject &values,
                     std::function<void(const ConsoleReply &)> done) = 0;
};

} // namespace hearth::app
