// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <optional>

namespace hearth::app {

//! Keeps tokens. Answers come from the event loop.
class CredentialStore
{
public:
    enum class Kept {
        Safely, //!< until removed
        UntilExit, //!< the keyring does not take it: this process remembers it, and no other
        UntilExitWhileLocked //!< as UntilExit, unless somebody unlocks the keyring
    };

    virtual ~CredentialStore() = default;
    //! What would become of a secret that is written now.
    virtual void check(std::function<void(Kept)> answer) = 0;
    //! Nothing: it isn't there, or can't be read now. That is never a reason to delete anything.
    virtual void read(const QString &key, std::function<void(std::optional<QString>)> answer) = 0;
    //! From now on read() gives it, whatever becomes of it. Answers Safely or UntilExit, the latter
    //! after 8 s at most; Safely follows it when the keyring takes the secret later.
    virtual void write(const QString &key, const QString &secret,
                       std::function<void(Kept)> answer) = 0;
    virtual void remove(const QString &key) = 0;
};

} // namespace hearth::app
