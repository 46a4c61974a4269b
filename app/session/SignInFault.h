// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/SignIn.h"

#include <chrono>

namespace hearth::app {

//! What went wrong on the way in, in the person's words, and at which field.
struct SignInFault
{
    //! What was tried.
    struct Attempt
    {
        SignIn::Trying kind = SignIn::Trying::Connect;
        QString server; //!< what people call it
        QString username;
        QString invite; //!< of Register
    };

    SignIn::Field field = SignIn::NoField;
    QString text; //!< whole sentences

    [[nodiscard]] static SignInFault of(const AccountFailure &failure, const Attempt &attempt);
    //! What to do after `rate_limited`.
    [[nodiscard]] static QString waitText(std::optional<std::chrono::milliseconds> retryAfter);
    //! Below what any server takes.
    [[nodiscard]] static bool isShortPassword(const QString &password);
    [[nodiscard]] static QString shortPasswordText();
    //! Of one that is long enough, and refused for all that.
    [[nodiscard]] static QString weakPasswordText();
};

} // namespace hearth::app
