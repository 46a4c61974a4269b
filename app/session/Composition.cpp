// SPDX-License-Identifier: MIT
#include "app/session/Composition.h"

#include "app/models/QuoteText.h"
#include "app/models/TimelineModel.h"
#include "app/models/UserDirectory.h"
#include "app/session/MessageActions.h"
#include "app/session/Outbox.h"
#include "app/session/SlashCommands.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

Composition::Composition(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.commands, &SlashCommands::problem, this, &Composition::setProblem);
}

QString Composition::author() const
{
    return m_mode == Plain ? QString() : m_parts.users.displayName(m_author);
}

void Composition::reply(const QString &key)
{
    if (m_parts.actions.mayReply(key))
        begin(Reply, key);
}

void Composition::edit(const QString &key)
{
    if (m_parts.actions.mayEdit(key))
        begin(Edit, key);
}

void Composition::editLast()
{
    if (const auto last = m_parts.timeline.lastOwn())
        edit(last->key);
}

void Composition::cancel()
{
    if (m_mode != Plain || !m_problem.isEmpty())
        end();
}

void Composition::setText(const QString &text)
{
    QString &current = m_mode == Edit ? m_edited : m_draft;
    if (std::exchange(current, text) == text)
        return;
    Q_EMIT textChanged();
    if (m_mode != Edit)
        Q_EMIT draftChanged();
}

Composition::Sent Composition::submit(const QString &text)
{
    if (m_busy)
        return Sent::Nothing;
    setProblem({});
    if (m_mode == Edit) {
        saveEdit(text);
        return Sent::Nothing;
    }
    const auto outcome = m_parts.commands.run(text);
    if (outcome.kind == SlashCommands::Outcome::Kind::Refused) {
        setProblem(outcome.text);
        return Sent::Nothing;
    }
    const auto replyTo = m_mode == Reply ? std::optional(m_message) : std::nullopt;
    if (outcome.kind == SlashCommands::Outcome::Kind::Say)
        m_parts.outbox.add(m_parts.room, outcome.text, replyTo);
    m_mode = Plain;
    clearDraft();
    Q_EMIT changed();
    return outcome.kind == SlashCommands::Outcome::Kind::Say ? Sent::Message : Sent::Nothing;
}

void Composition::begin(Mode mode, const QString &key)
{
    if (m_busy)
        return;
    const auto message = m_parts.timeline.find(key);
    const bool wasEdit = m_mode == Edit;
    m_mode = mode;
    m_message = message->id;
    m_author = message->author;
    m_line = firstLineOf(message->text);
    m_problem.clear();
    m_edited = mode == Edit ? message->text : QString();
    Q_EMIT changed();
    if (mode == Edit || wasEdit)
        Q_EMIT textChanged();
}

void Composition::end()
{
    const bool wasEdit = m_mode == Edit;
    m_mode = Plain;
    m_busy = false;
    m_problem.clear();
    m_edited.clear();
    Q_EMIT changed();
    if (wasEdit)
        Q_EMIT textChanged();
}

void Composition::saveEdit(const QString &text)
{
    const auto present = m_parts.timeline.find(m_message);
    if (present && present->text == text) {
        end();
        return;
    }
    m_busy = true;
    Q_EMIT changed();
    m_parts.actions.edit(m_message, text,
                         [guard = QPointer(this), message = m_message](const QString &problem) {
                             if (!guard || guard->m_mode != Edit || guard->m_message != message)
                                 return;
                             guard->m_busy = false;
                             if (problem.isEmpty())
                                 guard->end();
                             else
                                 guard->setProblem(problem);
                         });
}

void Composition::clearDraft()
{
    if (std::exchange(m_draft, {}).isEmpty())
        return;
    Q_EMIT textChanged();
    Q_EMIT draftChanged();
}

void Composition::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace hearth::app
