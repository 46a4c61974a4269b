// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/Person.h"
#include "app/demo/Script.h"
#include "app/demo/ServerClock.h"

#include <memory>
#include <utility>
#include <vector>

namespace hearth::demo {

class Passwords;

//! Writes the script's history into an empty server: accounts, rooms, and every message through its
//! author's own session, in the order of time. One step after the other; waits in nested loops.
class Seeder
{
public:
    Seeder(const Script &script, QUrl server, const Passwords &passwords, ServerClock clock);

    //! Empty when all is written, else why not.
    QString run();

private:
    QString createAccounts();
    QString connectAll();
    QString openRooms();
    QString openDirects();
    QString writeHistory();
    QString leaveUnread();
    QString leaveOneByOne();
    QString act(const PastLine &past);
    QString openDirect(const QString &name, const QStringList &usernames);
    [[nodiscard]] Person *person(const QString &username) const;
    [[nodiscard]] QDateTime timeOf(const PastLine &line) const;

    const Script &m_script;
    QUrl m_server;
    const Passwords &m_passwords;
    ServerClock m_clock;
    QDateTime m_now = QDateTime::currentDateTime();
    std::vector<std::unique_ptr<Person>> m_people;
    QHash<QString, RoomId> m_places;
    QHash<std::pair<QString, QString>, MessageId> m_last; //!< that somebody wrote in a place
    QHash<QString, std::vector<qint64>> m_seqs; //!< of what others wrote, by place
};

} // namespace hearth::demo
