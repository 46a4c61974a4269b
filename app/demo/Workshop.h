// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/Person.h"
#include "app/demo/Script.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace hearth::demo {

class Lane;
class Passwords;
struct Pace;

//! The live part: everybody but the watcher signs in, writes, types, comes and goes, and answers
//! what the watcher writes.
class Workshop : public QObject
{
    Q_OBJECT

public:
    Workshop(const Script &script, const QUrl &server, const Passwords &passwords,
             QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void failed(const QString &problem);

private:
    void signIn(Person &person);
    void onSignedIn();
    void startTalking();
    void addLane(const QStringList &places, const Pace &pace);
    void onTurn(const ScriptLine &line, const QString &next);
    void onHeard(Person &listener, const ChatMessage &message);
    void comeAndGo();
    [[nodiscard]] RoomId roomOf(const Person &person, const QString &place) const;
    //! Whether it is for them to see to it that the watcher gets an answer there.
    [[nodiscard]] bool answers(const Person &person, const RoomId &room) const;
    [[nodiscard]] Person *person(const QString &username) const;
    [[nodiscard]] Person *anybodyOnline() const;

    const Script &m_script;
    const Passwords &m_passwords;
    std::vector<std::unique_ptr<Person>> m_people; //!< the watcher is not among them
    size_t m_signedIn = 0;
    QTimer m_comings;
};

} // namespace hearth::demo
