// SPDX-License-Identifier: MIT
#include "app/session/OwnPresence.h"

#include "app/models/TimeText.h"
#include "app/models/UserDirectory.h"
#include "app/session/PatientSender.h"
#include "shared/protocol/Message.h"
#include "shared/protocol/TextRule.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace hearth::app {

namespace {

constexpr int morning = 9; //!< o'clock

QString whyNotTold(const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return OwnPresence::tr("The connection was lost before the others were told.");
    return OwnPresence::tr("The others could not be told: %1").arg(failure.error.message);
}

} // namespace

OwnPresence::OwnPresence(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_saying(parts.patient)
    , m_again(parts.time.scheduler.timer([this] { tell(); }))
{
    connect(&m_parts.users, &UserDirectory::presenceChanged, this, [this](const UserId &user) {
        if (user == m_parts.users.self())
            Q_EMIT changed();
    });
}

OwnPresence::~OwnPresence() = default;

Presence::Status OwnPresence::status() const
{
    return m_isOnline ? m_parts.users.presence(m_parts.users.self()) : Presence::Offline;
}

QString OwnPresence::name() const
{
    switch (status()) {
    case Presence::Online:
        return tr("Online");
    case Presence::Away:
        return tr("Away");
    case Presence::Offline:
        return tr("Offline");
    case Presence::DoNotDisturb:
        break;
    }
    const qint64 until = self()->until.value_or(0);
    return until > 0 ? tr("Do not disturb %1").arg(untilText(until)) : tr("Do not disturb");
}

QString OwnPresence::text() const
{
    return self() ? self()->statusText.value_or(QString()) : QString();
}

QString OwnPresence::emoji() const
{
    return self() ? self()->statusEmoji.value_or(QString()) : QString();
}

QString OwnPresence::line() const
{
    return m_parts.users.statusLine(m_parts.users.self());
}

QString OwnPresence::lineEnd() const
{
    return self() && self()->statusUntil ? untilText(*self()->statusUntil) : QString();
}

OwnPresence::Ending OwnPresence::ending() const
{
    const auto until = endOf(Kept);
    if (!until)
        return Never;
    return until == endOf(Today) ? Today : Kept;
}

QString OwnPresence::keptEnding() const
{
    if (ending() != Kept)
        return {};
    const qint64 until = *self()->statusUntil;
    const QDate day = TimeText::dayOf(until);
    const bool isToday = day == TimeText::dayOf(toMillis(m_parts.time.clock.now()));
    return tr("Until %1")
        .arg(isToday ? TimeText::clockTime(until) : QLocale().toString(day, tr("d MMM")));
}

bool OwnPresence::isDoNotDisturb() const
{
    return m_chosen == Presence::DoNotDisturb
        || m_parts.users.presence(m_parts.users.self()) == Presence::DoNotDisturb;
}

void OwnPresence::beOnline()
{
    choose(Presence::Online, std::nullopt);
}

void OwnPresence::beAway()
{
    choose(Presence::Away, std::nullopt);
}

void OwnPresence::doNotDisturb(Ending ending)
{
    choose(Presence::DoNotDisturb, endOf(ending).value_or(0));
}

void OwnPresence::choose(Presence::Status status, std::optional<qint64> until)
{
    // What the account keeps is no choice of this device any more: it is online when that ends.
    const bool isAccounts = m_isKept && status == Presence::DoNotDisturb;
    m_chosen = isAccounts ? Presence::Online : status;
    Q_EMIT changed();
    const bool endsDnd = status != Presence::DoNotDisturb && self() && self()->until;
    if (!m_isOnline || !(isAccounts || endsDnd))
        return tell();
    m_again->stop();
    const PresenceSet command{isAccounts ? PresenceStatus::DoNotDisturb : ownStatus(),
                              isAccounts ? until : 0};
    m_parts.patient.request(command, [this](const CommandResult &result) {
        if (!result)
            Q_EMIT problem(whyNotTold(result.error()));
    });
}

void OwnPresence::say(const QString &text, const QString &emoji, Ending ending)
{
    m_saying.run(saying(text, emoji, ending), [this](const Ack &) { Q_EMIT said(); });
}

PresenceSet OwnPresence::saying(const QString &text, const QString &emoji, Ending ending) const
{
    const QString line = text.simplified();
    PresenceSet command{ownStatus(), std::nullopt, line};
    if (!emoji.isEmpty())
        command.statusEmoji = emoji;
    if (!emoji.isEmpty() || !line.isEmpty())
        command.statusUntil = endOf(ending);
    return command;
}

QString OwnPresence::fault(const QString &text) const
{
    const auto error = checkText(text.simplified(), TextRules::statusText, QString());
    if (!error)
        return {};
    return error->code == ErrorCode::TooLarge
        ? tr("At most %1 characters, please.").arg(TextRules::statusText.limit)
        : tr("There are characters in it that can't be shown.");
}

void OwnPresence::setKept(Keeping keeping)
{
    m_isKept = keeping == Keeping::Yes;
    Q_EMIT changed();
}

void OwnPresence::setOnline(bool online)
{
    m_isOnline = online;
    if (online)
        tell();
    else
        m_again->stop();
    Q_EMIT changed();
}

void OwnPresence::setActivity(Activity activity)
{
    if (std::exchange(m_activity, activity) != activity)
        tell();
}

void OwnPresence::refreshTimes()
{
    if (self() && (self()->until || self()->statusUntil))
        Q_EMIT changed();
}

const User *OwnPresence::self() const
{
    return m_parts.users.find(m_parts.users.self());
}

PresenceStatus OwnPresence::ownStatus() const
{
    const bool isIdle = m_activity == Activity::Idle && m_chosen == Presence::Online;
    return isIdle ? PresenceStatus::Away : Presence::toWire(m_chosen);
}

std::optional<qint64> OwnPresence::endOf(Ending ending) const
{
    using namespace std::chrono_literals;
    const UnixTime now = m_parts.time.clock.now();
    const QDate tomorrow = TimeText::dayOf(toMillis(now)).addDays(1);
    switch (ending) {
    case HalfHour:
        return toMillis(now + 30min);
    case Hour:
        return toMillis(now + 1h);
    case Today:
        return tomorrow.startOfDay().toMSecsSinceEpoch();
    case TomorrowMorning:
        return QDateTime(tomorrow, QTime(morning, 0)).toMSecsSinceEpoch();
    case Kept:
        return self() ? self()->statusUntil : std::nullopt;
    case Never:
        break;
    }
    return std::nullopt;
}

QString OwnPresence::untilText(qint64 instant) const
{
    return TimeText::until(instant, TimeText::dayOf(toMillis(m_parts.time.clock.now())));
}

void OwnPresence::tell()
{
    m_again->stop();
    if (!m_isOnline)
        return;
    m_parts.commands.request(PresenceSet{ownStatus()}, [this](const CommandResult &result) {
        const auto patience = result ? std::nullopt : result.error().patience();
        if (patience && m_isOnline)
            m_again->start(*patience);
    });
}

} // namespace hearth::app
