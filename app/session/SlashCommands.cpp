// SPDX-License-Identifier: MIT
#include "app/session/SlashCommands.h"

#include "app/models/RoomBook.h"
#include "app/models/RoomRoles.h"
#include "app/models/UserDirectory.h"
#include "app/session/CommandSender.h"
#include "app/session/MessageActions.h"
#include "app/session/OwnPresence.h"
#include "app/text/EmojiText.h"

#include <QHash>
#include <QPointer>
#include <QRegularExpression>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace hearth::app {

namespace {

SlashCommands::Outcome refused(const QString &why)
{
    return {SlashCommands::Outcome::Kind::Refused, why};
}

bool isOneSign(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    return finder.toNextBoundary() == text.size();
}

const QString topicName = QStringLiteral("/topic");
const QString inviteName = QStringLiteral("/invite");
const QString leaveName = QStringLiteral("/leave");
const QString onlineName = QStringLiteral("/online");
const QString awayName = QStringLiteral("/away");
const QString dndName = QStringLiteral("/dnd");
const QString statusName = QStringLiteral("/status");
const QString shrugName = QStringLiteral("/shrug");

} // namespace

SlashCommands::SlashCommands(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

std::vector<SlashCommands::Offer> SlashCommands::offers() const
{
    std::vector<Offer> offers;
    if (m_parts.rooms.find(m_parts.room)) {
        const auto may = m_parts.roles.permissions(m_parts.room);
        if (may.mayUpdate())
            offers.push_back({topicName, tr("topic"), tr("Changes the topic of this room")});
        if (may.mayInvite())
            offers.push_back({inviteName, tr("@user"), tr("Brings somebody into this room")});
        if (may.mayLeave())
            offers.push_back({leaveName, {}, tr("Leaves this room")});
    }
    offers.push_back({onlineName, {}, tr("Tells the others that you are there")});
    offers.push_back({awayName, {}, tr("Tells the others that you are away")});
    if (m_parts.own.isKept()) {
        offers.push_back({dndName, QStringLiteral("30m, 1h, tomorrow, off"),
                          tr("Asks the others not to disturb you")});
        offers.push_back({statusName, tr("emoji text"), tr("Says something of yourself")});
    } else {
        offers.push_back(
            {dndName, QStringLiteral("off"), tr("Asks the others not to disturb you")});
    }
    offers.push_back({shrugName, tr("message"), tr("Says it with a shrug")});
    return offers;
}

SlashCommands::Outcome SlashCommands::run(const QString &text)
{
    if (text.startsWith(QLatin1String("//")))
        return {Outcome::Kind::Say, text.mid(1)};
    static const QRegularExpression pattern(QStringLiteral("^(/[a-z]+)(?:\\s+(.*))?$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return {Outcome::Kind::Say, text};
    const QString name = match.captured(1);
    const auto offered = offers();
    if (std::none_of(offered.begin(), offered.end(),
                     [&](const Offer &offer) { return offer.name == name; }))
        return refused(
            tr("There is no command %1 here. Two slashes at the beginning write it as it is.")
                .arg(name));
    m_written = text;
    return carryOut(name, match.captured(2).trimmed());
}

SlashCommands::Outcome SlashCommands::carryOut(const QString &name, const QString &rest)
{
    if (name == shrugName) {
        const QString shrug = QStringLiteral("¯\\\\\\_(ツ)\\_/¯");
        return {Outcome::Kind::Say, rest.isEmpty() ? shrug : rest + QLatin1Char(' ') + shrug};
    }
    const QString obstacle = m_parts.actions.obstacle();
    if (!obstacle.isEmpty())
        return refused(obstacle);
    if (name == inviteName)
        return invite(rest);
    if (name == leaveName)
        return leave(rest);
    if (name == dndName)
        return doNotDisturb(rest);
    if (name == statusName)
        return say(rest);
    if (name == onlineName || name == awayName) {
        if (!rest.isEmpty())
            return refused(tr("%1 stands alone.").arg(name));
        name == onlineName ? m_parts.own.beOnline() : m_parts.own.beAway();
        return {Outcome::Kind::Done, {}};
    }
    RoomUpdate update;
    update.room = m_parts.room;
    update.topic = rest.simplified();
    return ask(update);
}

SlashCommands::Outcome SlashCommands::leave(const QString &rest)
{
    if (!rest.isEmpty())
        return refused(tr("/leave stands alone."));
    Q_EMIT leaveWanted();
    return {Outcome::Kind::Done, {}};
}

SlashCommands::Outcome SlashCommands::invite(const QString &name)
{
    const QString plain = name.startsWith(QLatin1Char('@')) ? name.mid(1) : name;
    if (plain.isEmpty())
        return refused(tr("Whom? Write the user name behind /invite."));
    for (const auto &id : m_parts.users.all()) {
        if (m_parts.users.find(id)->username.compare(plain, Qt::CaseInsensitive) == 0)
            return ask(RoomInvite{m_parts.room, id});
    }
    return refused(tr("Nobody here is known as %1.").arg(plain));
}

SlashCommands::Outcome SlashCommands::doNotDisturb(const QString &how)
{
    if (how == QLatin1String("off")) {
        m_parts.own.beOnline();
        return {Outcome::Kind::Done, {}};
    }
    static const QHash<QString, OwnPresence::Ending> endings{
        {QString(), OwnPresence::Never},
        {QStringLiteral("30m"), OwnPresence::HalfHour},
        {QStringLiteral("1h"), OwnPresence::Hour},
        {QStringLiteral("tomorrow"), OwnPresence::TomorrowMorning}};
    const auto ending = endings.constFind(how);
    if (ending == endings.cend())
        return refused(tr("Until when? Write /dnd alone, or 30m, 1h, tomorrow or off behind it."));
    if (*ending != OwnPresence::Never && !m_parts.own.isKept())
        return refused(tr("This server can't end it by itself. Write /dnd alone."));
    m_parts.own.doNotDisturb(*ending);
    return {Outcome::Kind::Done, {}};
}

SlashCommands::Outcome SlashCommands::say(const QString &words)
{
    const QString first = words.section(QLatin1Char(' '), 0, 0);
    const bool hasEmoji = isOnlyEmoji(first) && isOneSign(first);
    const QString text = hasEmoji ? words.mid(first.size()) : words;
    const QString fault = m_parts.own.fault(text);
    if (!fault.isEmpty())
        return refused(fault);
    return ask(m_parts.own.saying(text, hasEmoji ? first : QString(), OwnPresence::Never));
}

SlashCommands::Outcome SlashCommands::ask(const Message &command)
{
    const auto done = [guard = QPointer(this), written = m_written](const CommandResult &result) {
        if (!guard || result)
            return;
        Q_EMIT guard->failed(
            written,
            result.error().kind == CommandFailure::Kind::Disconnected
                ? tr("The connection was lost before the command was carried out.")
                : tr("That could not be done: %1").arg(result.error().error.message));
    };
    m_parts.commands.request(command, done);
    return {Outcome::Kind::Done, {}};
}

} // namespace hearth::app
