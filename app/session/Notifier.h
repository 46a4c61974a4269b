// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace hearth::app {

//! What the person is told outside of the window. Title and body are plain text, perhaps somebody
//! else's.
struct Notice
{
    QString title;
    QString body;
    //! The person wants to see what it is about: called from the event loop, once at most, perhaps
    //! long after whoever raised it has gone. Empty: it leads nowhere.
    std::function<void()> chosen{};
};

//! How the desktop raises notices.
class Notifier
{
public:
    virtual ~Notifier() = default;
    //! Returns at once; where the desktop shows none, nothing happens.
    virtual void notify(const Notice &notice) = 0;
};

} // namespace hearth::app
