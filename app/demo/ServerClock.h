// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

namespace hearth::demo {

//! Turns the clock of a server that runs under libfaketime, which reads the file at each look at
//! the clock. Without a file the server's time is the real one, and turning does nothing.
class ServerClock
{
public:
    explicit ServerClock(QString file);

    [[nodiscard]] bool canTurn() const { return !m_file.isEmpty(); }

    //! False when the file cannot be written.
    bool turnTo(const QDateTime &time) const;

private:
    QString m_file;
};

} // namespace hearth::demo
