// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace hearth::app {

//! Asks the desktop's Secret Service whether the keyring that takes new secrets is locked, which
//! QtKeychain does not tell from an entry that is not there.
class KeyringLock
{
public:
    enum class State {
        Open, //!< or there is no Secret Service, or it does not say
        Locked
    };

    //! Answers from the event loop, within 5 s; never after the end of this. Starts no service, and
    //! asks nobody for a password.
    void ask(std::function<void(State)> answer);

private:
    QObject m_context;
};

} // namespace hearth::app
