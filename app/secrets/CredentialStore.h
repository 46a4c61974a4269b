// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace hearth::app {

//! Keeps tokens. Answers come from the event loop, in the order of the calls.
class CredentialStore
{
public:
    enum class Kept {
        Safely, //!< until removed
        UntilExit //!< there is no keyring: this process remembers it, and no other
    };

    virtual ~CredentialStore() = default;
    //! What would become of a secret that is written now.
    virtual void check(std::function<void(Kept)> answer) = 0;
    //! Nothing: it isn't there, or can't be read now. That is never a reason to delete anything.
    virtual void read(const QString &key, std::function<void(std::optional<QString>)> answer) = 0;
    virtual void write(const QString &key, const QString &secret,
                       std::function<void(Kept)> answer) = 0;
    virtual void remove(const QString &key) = 0;
};

} // namespace hearth::app
