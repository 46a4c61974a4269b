// SPDX-License-Identifier: MIT
#include "app/demo/Workshop.h"

#include "app/demo/Lane.h"
#include "app/demo/Passwords.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace hearth::demo {
namespace {

using namespace std::chrono_literals;

constexpr Pace kGeneral{500ms, 1800ms, 1500ms};
constexpr Pace kOtherRooms{4s, 8s, 6s};
constexpr Pace kDirects{35s, 60s, 25s};
constexpr int kComingsMinMs = 5000;
constexpr int kComingsMaxMs = 9000;
constexpr auto kThinking = 900ms;
//! Mostly there.
constexpr std::array kMoods{PresenceStatus::Online, PresenceStatus::Away, PresenceStatus::Online,
                            PresenceStatus::DoNotDisturb};
//! These talk the most, and stay.
constexpr std::array kRegulars{"carol", "bob", "erin", "jun", "kofi"};

bool isRegular(const Person &person)
{
    return std::any_of(kRegulars.begin(), kRegulars.end(), [&person](const char *name) {
        return person.username() == QLatin1String(name);
    });
}

int random(int below)
{
    return QRandomGenerator::global()->bounded(below);
}

//! As it is when one looks in: one does not want to be disturbed, one is away and says why.
PresenceSet firstPresence(const Person &person)
{
    PresenceSet presence;
    if (person.username() == QLatin1String("erin")) {
        presence.status = PresenceStatus::DoNotDisturb;
    } else if (person.username() == QLatin1String("bob")) {
        presence.status = PresenceStatus::Away;
        presence.statusText = QStringLiteral("Watering the beds");
        presence.statusEmoji = QStringLiteral("🌱");
    }
    return presence;
}

} // namespace

Workshop::Workshop(const Script &script, const QUrl &server, const Passwords &passwords,
                   QObject *parent)
    : QObject(parent)
    , m_script(script)
    , m_passwords(passwords)
{
    for (size_t i = 1; i < script.people.size(); ++i) {
        const auto &[username, displayName] = script.people[i];
        m_people.push_back(std::make_unique<Person>(username, displayName, server));
    }
    m_comings.setSingleShot(true);
    connect(&m_comings, &QTimer::timeout, this, &Workshop::comeAndGo);
}

void Workshop::start()
{
    for (const auto &person : m_people)
        signIn(*person);
}

void Workshop::signIn(Person &person)
{
    person.signIn(m_passwords.read(person.username()), [this, &person](const QString &problem) {
        if (!problem.isEmpty()) {
            Q_EMIT failed(problem);
            return;
        }
        // Not everybody is there at once: the others come later, when they have something to say.
        if (!isRegular(person))
            return onSignedIn();
        person.goOnline([this, &person](const QString &) {
            person.request(firstPresence(person));
            onSignedIn();
        });
    });
}

void Workshop::onSignedIn()
{
    if (++m_signedIn == m_people.size())
        startTalking();
}

void Workshop::startTalking()
{
    for (const auto &person : m_people) {
        connect(person.get(), &Person::heard, this,
                [this, listener = person.get()](const ChatMessage &message) {
                    onHeard(*listener, message);
                });
    }
    addLane({QStringLiteral("#general")}, kGeneral);
    addLane({QStringLiteral("#firmware"), QStringLiteral("#design"), QStringLiteral("#random")},
            kOtherRooms);
    QStringList directs;
    for (const QString &username : m_script.directs)
        directs.append(QLatin1Char('@') + username);
    for (const auto &group : m_script.groups)
        directs.append(QLatin1Char('@') + group.name);
    addLane(directs, kDirects);
    m_comings.start(kComingsMinMs);
}

void Workshop::addLane(const QStringList &places, const Pace &pace)
{
    std::vector<Conversation> conversations;
    for (const QString &place : places) {
        const auto &here = m_script.live[place];
        conversations.insert(conversations.end(), here.begin(), here.end());
    }
    auto *lane = new Lane(std::move(conversations), pace, this);
    connect(lane, &Lane::turn, this, &Workshop::onTurn);
    lane->start();
}

Person *Workshop::person(const QString &username) const
{
    const auto found = std::find_if(m_people.begin(), m_people.end(), [&username](const auto &p) {
        return p->username() == username;
    });
    return found == m_people.end() ? nullptr : found->get();
}

Person *Workshop::anybodyOnline() const
{
    std::vector<Person *> online;
    for (const auto &person : m_people) {
        if (person->isOnline())
            online.push_back(person.get());
    }
    return online.empty() ? nullptr : online[size_t(random(int(online.size())))];
}

RoomId Workshop::roomOf(const Person &person, const QString &place) const
{
    const QString name = place.mid(1);
    if (place.startsWith(QLatin1Char('#')))
        return person.room(name);
    return m_script.directs.contains(name) ? person.direct() : person.group();
}

bool Workshop::answers(const Person &person, const RoomId &room) const
{
    if (room == person.direct())
        return true;
    // All hear what is said in a room, one listens for them.
    if (room != person.group())
        return person.username() == QLatin1String(kRegulars.front());
    return std::any_of(
        m_script.groups.begin(), m_script.groups.end(),
        [&person](const auto &group) { return group.members.value(0) == person.username(); });
}

void Workshop::onTurn(const ScriptLine &line, const QString &next)
{
    Person *speaker = person(line.person);
    if (!speaker)
        return;
    const bool isDirect = m_script.directs.contains(line.place.mid(1));
    const auto roomFor = [this, place = line.place](const Person &person) {
        return roomOf(person, place);
    };
    const auto typing = Lane::typingTime(line.text);
    speaker->goOnline([speaker, roomFor, text = line.text, typing](const QString &) {
        speaker->say(roomFor(*speaker), text, typing);
    });
    // The next one cannot wait, now and then: two people are seen typing.
    Person *eager = person(next);
    if (isDirect || !eager || eager == speaker || random(3) > 0)
        return;
    QTimer::singleShot(typing / 2, eager, [eager, roomFor] {
        eager->goOnline([eager, roomFor](const QString &) { eager->hesitate(roomFor(*eager)); });
    });
}

void Workshop::onHeard(Person &listener, const ChatMessage &message)
{
    if (message.author != listener.userNamed(m_script.watcher().username)
        || m_script.answers.isEmpty() || !answers(listener, message.room))
        return;
    const bool isPublic = message.room != listener.direct() && message.room != listener.group();
    Person *speaker = isPublic ? anybodyOnline() : &listener;
    if (!speaker)
        return;
    const QString text = m_script.answers[random(int(m_script.answers.size()))];
    QTimer::singleShot(kThinking, speaker, [speaker, room = message.room, text] {
        speaker->say(room, text, Lane::typingTime(text));
    });
}

void Workshop::comeAndGo()
{
    Person &somebody = *m_people[size_t(random(int(m_people.size())))];
    if (!somebody.isOnline())
        somebody.goOnline();
    else if (!isRegular(somebody) && random(2) == 0)
        somebody.goOffline();
    else
        somebody.request(PresenceSet{kMoods[size_t(random(int(kMoods.size())))]});
    m_comings.start(QRandomGenerator::global()->bounded(kComingsMinMs, kComingsMaxMs));
}

} // namespace hearth::demo
