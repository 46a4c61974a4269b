// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace hearth::app {

//! What the person is told outside of the window. Title and body are plain text, perhaps somebody
//! else's. What they do with it is called from the event loop, one of it and once at most, perhaps
//! long after whoever raised the notice has gone.
struct Notice
{
    QString title;
    QString body;
    //! The person wants to see what it is about. Empty: it leads nowhere.
    std::function<void()> chosen{};
    //! The newest notice of a subject takes the place of the one before it. Empty: it stands alone.
    QString subject{};
    //! The person answered with this text; without any, they are to be shown where to write, for
    //! not every desktop has a field for it. Empty: there is nothing to answer.
    std::function<void(const QString &text)> replied{};
    //! The person has seen enough of it. Empty: there is nothing to be marked.
    std::function<void()> markedRead{};
};

//! How the desktop raises notices.
class Notifier
{
public:
    virtual ~Notifier() = default;
    //! Returns at once; where the desktop shows none, nothing happens.
    virtual void notify(const Notice &notice) = 0;
    //! The notice of this subject, if there is one, is told no more.
    virtual void withdraw(const QString &subject) = 0;
};

} // namespace hearth::app
