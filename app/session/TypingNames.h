// SPDX-License-Identifier: MIT
#pragma once

#include "app/time/Scheduler.h"
#include "shared/base/Ids.h"

#include <QObject>

#include <memory>
#include <vector>

namespace hearth::app {

class UserDirectory;

//! Who is typing in a room, in the order in which they began. The server says it once and stops
//! them itself; a stop that is lost is made up for after half a minute.
class TypingNames : public QObject
{
    Q_OBJECT

public:
    TypingNames(UserDirectory &users, TimeSource time, QObject *parent = nullptr);
    ~TypingNames() override;

    void start(const UserId &user);
    void stop(const UserId &user);
    void clear();

    //! Empty if nobody is.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

private:
    struct Typist
    {
        UserId user;
        std::unique_ptr<Timer> expiry;
    };

    UserDirectory &m_users;
    TimeSource m_time;
    std::vector<Typist> m_typists;
};

} // namespace hearth::app
