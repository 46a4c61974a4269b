// SPDX-License-Identifier: MIT
#include "app/session/Errand.h"

#include "app/session/PatientSender.h"
#include "shared/base/Overloaded.h"

#include <QPointer>

#include <utility>
#include <variant>

namespace hearth::app {

namespace {

QString goneSentence(const Message &command)
{
    return std::visit(
        Overloaded{
            [](const RoomKick &) { return Errand::tr("They are not in this room any more."); },
            [](const RoomSetRole &) { return Errand::tr("They are not in this room any more."); },
            [](const RoomInvite &) { return Errand::tr("They are not on this server any more."); },
            [](const RoomBan &) { return Errand::tr("They are not on this server any more."); },
            [](const DirectOpen &) {
                return Errand::tr("Not all of them are on this server any more.");
            },
            [](const RoomUnban &) { return Errand::tr("They are not banned any more."); },
            [](const auto &) { return Errand::tr("This room is not there any more."); },
        },
        command);
}

QString sentenceOf(const Message &command, const CommandFailure &failure)
{
    if (failure.kind == CommandFailure::Kind::Disconnected)
        return Errand::tr("There is no connection to the server. Try again when it is back.");
    switch (failure.error.code) {
    case ErrorCode::Forbidden:
        return Errand::tr("The server does not allow that: %1.").arg(failure.error.message);
    case ErrorCode::NotFound:
        return goneSentence(command);
    default:
        return Errand::tr("The server said no: %1.").arg(failure.error.message);
    }
}

} // namespace

Errand::Errand(PatientSender &commands, QObject *parent)
    : QObject(parent)
    , m_commands(commands)
{}

void Errand::run(const Message &command, Done done)
{
    if (m_busy)
        return;
    ++m_attempt;
    set(true, {});
    const auto isCurrent = [guard = QPointer(this), attempt = m_attempt] {
        return guard && guard->m_attempt == attempt;
    };
    m_commands.request(
        newCommandId(), command,
        [this, isCurrent, command, done = std::move(done)](const CommandResult &result) {
            if (!isCurrent())
                return;
            set(false, result ? QString() : sentenceOf(command, result.error()));
            if (result)
                done(*result);
        },
        [this, isCurrent] {
            if (isCurrent())
                set(true, tr("The server is busy. This goes on in a moment…"));
        });
}

void Errand::fail(const QString &error)
{
    set(m_busy, error);
}

void Errand::reset()
{
    ++m_attempt;
    set(false, {});
}

void Errand::set(bool busy, const QString &error)
{
    if (busy == m_busy && error == m_error)
        return;
    m_busy = busy;
    m_error = error;
    Q_EMIT changed();
}

} // namespace hearth::app
