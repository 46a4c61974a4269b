// SPDX-License-Identifier: MIT
#include "app/demo/Seeder.h"

#include "app/demo/Passwords.h"

#include <QEventLoop>

#include <algorithm>

namespace hearth::demo {
namespace {

//! Before the first line of the history, when the accounts and rooms are made.
constexpr int kOpeningDaysAgo = 6;

QString failure(const QString &what, const Answer &answer)
{
    return answer ? QString() : what + QStringLiteral(": ") + answer.error().message;
}

//! Starts something for each person, and waits until the last of them is done.
template <class Start>
QString forAll(const std::vector<std::unique_ptr<Person>> &people, const Start &start)
{
    QEventLoop loop;
    QString problem;
    size_t open = people.size();
    for (const auto &person : people) {
        start(*person, [&](const QString &why) {
            if (!why.isEmpty())
                problem = why;
            if (--open == 0)
                loop.quit();
        });
    }
    if (open > 0)
        loop.exec();
    return problem;
}

} // namespace

Seeder::Seeder(const Script &script, QUrl server, const Passwords &passwords, ServerClock clock)
    : m_script(script)
    , m_server(std::move(server))
    , m_passwords(passwords)
    , m_clock(std::move(clock))
{}

QString Seeder::run()
{
    if (!m_clock.turnTo(m_now.addDays(-kOpeningDaysAgo)))
        return QStringLiteral("the server's clock cannot be turned");
    using Step = QString (Seeder::*)();
    for (const Step step :
         {&Seeder::createAccounts, &Seeder::connectAll, &Seeder::openRooms, &Seeder::openDirects,
          &Seeder::writeHistory, &Seeder::leaveUnread, &Seeder::leaveOneByOne}) {
        if (QString problem = (this->*step)(); !problem.isEmpty())
            return problem;
    }
    return {};
}

Person *Seeder::person(const QString &username) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&username](const auto &p) {
        return p->username() == username;
    });
    return found == m_people.end() ? nullptr : found->get();
}

QString Seeder::createAccounts()
{
    // One after the other: the first account is the owner, and that has to be the watcher.
    for (const auto &[username, displayName] : m_script.people) {
        const QString password = m_passwords.make(username);
        if (password.isEmpty())
            return QStringLiteral("the password of %1 cannot be written").arg(username);
        m_people.push_back(std::make_unique<Person>(username, displayName, m_server));
        QEventLoop loop;
        QString problem;
        m_people.back()->createAccount(password, [&](const QString &why) {
            problem = why;
            loop.quit();
        });
        loop.exec();
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QString Seeder::connectAll()
{
    return forAll(m_people, [](Person &person, const OnDone &done) { person.goOnline(done); });
}

QString Seeder::openRooms()
{
    Person &founder = *m_people.front();
    for (const auto &[name, topic] : m_script.rooms) {
        RoomId id = founder.room(name);
        if (id.isEmpty()) {
            const Answer created = founder.ask(RoomCreate{name, topic, Visibility::Public});
            if (!created || !created->room)
                return failure(QStringLiteral("room.create ") + name, created);
            id = created->room->id;
            for (const auto &member : m_people) {
                if (member.get() == &founder)
                    continue;
                if (const Answer joined = member->ask(RoomJoin{id}); !joined)
                    return failure(QStringLiteral("room.join ") + name, joined);
            }
        }
        m_places.insert(QLatin1Char('#') + name, id);
    }
    return {};
}

QString Seeder::openDirects()
{
    for (const QString &username : m_script.directs) {
        if (QString problem = openDirect(username, {username}); !problem.isEmpty())
            return problem;
    }
    for (const auto &[name, members] : m_script.groups) {
        if (QString problem = openDirect(name, members); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString Seeder::openDirect(const QString &name, const QStringList &usernames)
{
    std::vector<UserId> others;
    for (const QString &username : usernames) {
        const Person *other = person(username);
        if (!other)
            return QStringLiteral("people.txt: nobody is called ") + username;
        others.push_back(other->userId());
    }
    const Answer opened = m_people.front()->ask(others.size() == 1 ? DirectOpen{others.front()}
                                                                   : DirectOpen{{}, others});
    if (!opened || !opened->room)
        return failure(QStringLiteral("direct.open ") + name, opened);
    m_places.insert(QLatin1Char('@') + name, opened->room->id);
    return {};
}

QDateTime Seeder::timeOf(const PastLine &line) const
{
    if (line.timeOfDay)
        return {m_now.date().addDays(-line.daysAgo), *line.timeOfDay};
    return m_now.addSecs(-std::chrono::seconds(line.minutesAgo).count());
}

QString Seeder::writeHistory()
{
    // Shortly after midnight "yesterday 17:42" and "two hours ago" may have changed places.
    std::vector<PastLine> history = m_script.history;
    std::stable_sort(history.begin(), history.end(),
                     [this](const auto &a, const auto &b) { return timeOf(a) < timeOf(b); });
    for (const PastLine &past : history) {
        if (!m_clock.turnTo(timeOf(past)))
            return QStringLiteral("the server's clock cannot be turned");
        if (QString problem = act(past); !problem.isEmpty())
            return problem;
    }
    return {};
}

QString Seeder::act(const PastLine &past)
{
    const ScriptLine &line = past.line;
    Person *author = person(line.person);
    const RoomId room = m_places.value(line.place);
    const auto target = m_last.constFind({line.place, past.whose});
    if (!author || room.isEmpty() || (past.deed != Deed::Says && target == m_last.cend()))
        return QStringLiteral("history.txt: no %1 or no %2, or nothing of %3 there")
            .arg(line.person, line.place, past.whose);
    const QString what = QStringLiteral("what %1 does in %2").arg(line.person, line.place);
    if (past.deed == Deed::Edits)
        return failure(what, author->ask(MessageEdit{room, *target, line.text}));
    if (past.deed == Deed::Reacts)
        return failure(what, author->ask(ReactionAdd{room, *target, line.text}));
    if (past.deed == Deed::Pins)
        return failure(what, author->ask(MessagePin{room, *target}));

    MessageSend message{room, line.text, {}};
    if (past.deed == Deed::Answers)
        message.replyTo = *target;
    const Answer sent = author->ask(message);
    if (!sent || !sent->message)
        return failure(what, sent);
    m_last.insert({line.place, line.person}, sent->message->id);
    if (author != m_people.front().get())
        m_seqs[line.place].push_back(sent->message->seq);
    return {};
}

QString Seeder::leaveUnread()
{
    for (auto place = m_places.cbegin(); place != m_places.cend(); ++place) {
        const auto &seqs = m_seqs[place.key()];
        const size_t unread = size_t(qMax(0, m_script.unread.value(place.key())));
        if (seqs.size() <= unread)
            continue;
        const qint64 readSeq = seqs[seqs.size() - unread - 1];
        const Answer marked = m_people.front()->ask(ReadMark{place.value(), readSeq, {}});
        if (!marked)
            return failure(QStringLiteral("read.mark ") + place.key(), marked);
    }
    return {};
}

QString Seeder::leaveOneByOne()
{
    // Those who are not there when the watcher comes were last seen at times of their own.
    for (size_t i = 1; i < m_people.size(); ++i) {
        const auto left = static_cast<int>(m_people.size() - i);
        if (!m_clock.turnTo(m_now.addSecs(-60 * (24 + 9 * left * left))))
            return QStringLiteral("the server's clock cannot be turned");
        m_people[i]->goOffline();
        // By its answer the server has taken notice of the end before.
        if (const Answer list = m_people.front()->ask(RoomList{}); !list)
            return failure(QStringLiteral("room.list"), list);
    }
    return {};
}

} // namespace hearth::demo
