// SPDX-License-Identifier: MIT
#include "app/session/SlashCommands.h"

#include "app/models/RoomBook.h"
#include "app/models/RoomRoles.h"
#include "app/models/UserDirectory.h"
#include "app/session/CommandSender.h"
#include "app/session/MessageActions.h"

#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

namespace hearth::app {

namespace {

SlashCommands::Outcome refused(const QString &why)
{
    return {SlashCommands::Outcome::Kind::Refused, why};
}

const QString topicName = QStringLiteral("/topic");
const QString inviteName = QStringLiteral("/invite");
const QString leaveName = QStringLiteral("/leave");
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
            tr("There is no command %1 here. Two slashes at the begin write it as it is.")
                .arg(name));
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
        return rest.isEmpty() ? ask(RoomLeave{m_parts.room}) : refused(tr("/leave stands alone."));
    RoomUpdate update;
    update.room = m_parts.room;
    update.topic = rest.simplified();
    return ask(update);
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

SlashCommands::Outcome SlashCommands::ask(const Message &command)
{
    m_parts.commands.request(command, [guard = QPointer(this)](const CommandResult &result) {
        if (!guard || result)
            return;
        Q_EMIT guard->problem(
            result.error().kind == CommandFailure::Kind::Disconnected
                ? tr("The connection was lost before the command was carried out.")
                : tr("That could not be done: %1").arg(result.error().error.message));
    });
    return {Outcome::Kind::Done, {}};
}

} // namespace hearth::app
