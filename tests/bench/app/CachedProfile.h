// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QString>

namespace hearth::bench {

//! A profile of the app that was signed in to a server and has rooms cached.
struct CachedProfile
{
    QString folder;
    QString server; //!< as the app is told it
    QString username;
    int messages = 0; //!< of #general
    int messagesElsewhere = 0; //!< of each of eleven rooms more

    //! Writes it; the error is for a person.
    [[nodiscard]] Result<Done, QString> write() const;
};

} // namespace hearth::bench
