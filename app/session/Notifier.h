// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth::app {

//! What the person is told outside of the window. Title and body are plain text, perhaps somebody
//! else's.
struct Notice
{
    QString title;
    QString body;

    friend bool operator==(const Notice &, const Notice &) = default;
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
