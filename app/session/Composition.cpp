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
    connect(&m_parts.commands, &SlashCommands::failed, this, &Composition::takeBackCommand);
    connect(&m_parts.timeline, &TimelineModel::loadingChanged, this,
            &Composition::onLoadingChanged);
    connect(this, &Composition::changed, this, &Composition::noteDraft);
    connect(this, &Composition::textChanged, this, &Composition::noteDraft);
}

Draft Composition::draft() const
{
    Draft draft{m_draft};
    if (m_reply)
        draft.reply = Draft::Reply{m_reply->id, m_reply->author, m_reply->line};
    if (m_edit)
        draft.change = Draft::Change{m_edit->id, m_original, m_edited};
    return draft;
}

void Composition::restore(const Draft &draft)
{
    m_draft = draft.text;
    if (draft.reply)
        m_reply = Target{draft.reply->to, draft.reply->author, draft.reply->line};
    if (draft.change) {
        m_edit =
            Target{draft.change->of, m_parts.users.self(), firstLineOf(draft.change->original)};
        m_original = draft.change->original;
        m_edited = draft.change->text;
    }
    m_noted = draft;
    Q_EMIT changed();
    Q_EMIT textChanged();
}

void Composition::noteDraft()
{
    const Draft now = draft();
    if (std::exchange(m_noted, now) != now)
        Q_EMIT draftChanged();
}

Composition::Mode Composition::mode() const
{
    return m_edit ? Edit : m_reply ? Reply : Plain;
}

QString Composition::author() const
{
    const auto &shown = target();
    return shown ? m_parts.users.displayName(shown->author) : QString();
}

QString Composition::line() const
{
    const auto &shown = target();
    return shown ? shown->line : QString();
}

void Composition::reply(const QString &key)
{
    if (!m_parts.actions.mayReply(key) || !mayLeaveChange())
        return;
    const auto message = m_parts.timeline.find(key);
    leaveChange();
    m_reply = Target{message->id, message->author, firstLineOf(message->text)};
    m_problem.clear();
    Q_EMIT changed();
}

void Composition::edit(const QString &key)
{
    const auto message = m_parts.timeline.find(key);
    if (!m_parts.actions.mayEdit(key) || (m_edit && m_edit->id == message->id) || !mayLeaveChange())
        return;
    const auto refused = m_refused.find(message->id);
    m_edit = Target{message->id, message->author, firstLineOf(message->text)};
    m_original = message->text;
    m_edited = refused == m_refused.end() ? message->text : refused->second;
    m_refused.erase(message->id);
    m_parts.timeline.setProblem(key, {});
    m_problem.clear();
    Q_EMIT changed();
    Q_EMIT textChanged();
}

void Composition::editLast()
{
    m_wantsLast = m_parts.timeline.hasNewer();
    if (m_wantsLast)
        Q_EMIT newestWanted();
    else if (const auto last = m_parts.timeline.lastOwn())
        edit(last->key);
}

void Composition::onLoadingChanged()
{
    if (m_parts.timeline.isLoading() || !std::exchange(m_wantsLast, false))
        return;
    // Whoever went on typing meanwhile writes something else.
    if (!m_parts.timeline.hasNewer() && mode() == Plain && m_draft.isEmpty())
        editLast();
}

void Composition::takeBack(const QString &key)
{
    const CommandId id(key);
    const auto *message = m_parts.outbox.find(id);
    if (!message || message->state == OutgoingMessage::State::Sending || !mayLeaveChange())
        return;
    leaveChange();
    const QString text = SlashCommands::typedFor(message->text);
    if (message->replyTo) {
        const auto replied = m_parts.timeline.quoted(*message->replyTo);
        m_reply = Target{*message->replyTo, replied.author, replied.text};
    }
    m_draft = m_draft.isEmpty() ? text : text + QLatin1Char('\n') + m_draft;
    m_problem.clear();
    Q_EMIT changed();
    Q_EMIT textChanged();
    m_parts.outbox.discard(id);
}

void Composition::sendAlone(const QString &key)
{
    const CommandId id(key);
    const auto *message = m_parts.outbox.find(id);
    if (!message || message->state != OutgoingMessage::State::Failed || !message->replyTo)
        return;
    // Another message: the same id would have the server take it for the reply.
    const QString text = message->text;
    m_parts.outbox.add(m_parts.room, text);
    m_parts.outbox.discard(id);
}

void Composition::cancel()
{
    if (m_edit) {
        leaveChange();
    } else if (m_reply || !m_problem.isEmpty()) {
        m_reply.reset();
        m_problem.clear();
        Q_EMIT changed();
    }
}

void Composition::setText(const QString &text)
{
    QString &current = m_edit ? m_edited : m_draft;
    if (std::exchange(current, text) == text)
        return;
    Q_EMIT textChanged();
}

Composition::Sent Composition::submit(const QString &text)
{
    setProblem({});
    if (refusesLength(text))
        return Sent::Nothing;
    if (m_edit) {
        saveEdit(text);
        return Sent::Nothing;
    }
    const auto outcome = m_parts.commands.run(text);
    if (outcome.kind == SlashCommands::Outcome::Kind::Refused) {
        setProblem(outcome.text);
        return Sent::Nothing;
    }
    if (refusesLength(outcome.text))
        return Sent::Nothing;
    const bool says = outcome.kind == SlashCommands::Outcome::Kind::Say;
    if (says)
        m_parts.outbox.add(m_parts.room, outcome.text,
                           m_reply ? std::optional(m_reply->id) : std::nullopt);
    m_reply.reset();
    clearDraft();
    Q_EMIT changed();
    return says ? Sent::Message : Sent::Nothing;
}

const std::optional<Composition::Target> &Composition::target() const
{
    return m_edit ? m_edit : m_reply;
}

bool Composition::mayLeaveChange()
{
    if (!m_edit)
        return true;
    const auto present = m_parts.timeline.find(m_edit->id);
    // The timeline may have moved away from it.
    if (m_edited == (present ? present->text : m_original))
        return true;
    setProblem(tr("Save this change first, or leave the message as it was with Esc."));
    return false;
}

void Composition::leaveChange()
{
    if (!m_edit)
        return;
    m_edit.reset();
    m_problem.clear();
    m_original.clear();
    m_edited.clear();
    Q_EMIT changed();
    Q_EMIT textChanged();
}

void Composition::saveEdit(const QString &text)
{
    const Target target = *m_edit;
    const auto present = m_parts.timeline.find(target.id);
    if (present && present->text == text) {
        leaveChange();
        return;
    }
    const QString obstacle = m_parts.actions.obstacle();
    if (!obstacle.isEmpty()) {
        setProblem(obstacle);
        return;
    }
    // What is typed from now on is something else, so the field is free at once.
    leaveChange();
    m_parts.timeline.showChange(target.id, text);
    m_parts.actions.edit(target.id, text,
                         [guard = QPointer(this), target, text](const QString &problem) {
                             if (guard && !problem.isEmpty())
                                 guard->takeBackChange(target, text, problem);
                         });
}

void Composition::takeBackChange(const Target &target, const QString &text, const QString &problem)
{
    m_parts.timeline.showChange(target.id, std::nullopt);
    if (m_edit && m_edit->id == target.id) {
        setProblem(problem);
        return;
    }
    const auto message = m_parts.timeline.find(target.id);
    if (mode() == Plain && m_draft.isEmpty()) {
        m_edit = target;
        m_original = message ? message->text : QString();
        m_edited = text;
        m_problem = problem;
        Q_EMIT changed();
        Q_EMIT textChanged();
        return;
    }
    // Whoever writes something else by now is not interrupted.
    m_refused[target.id] = text;
    if (message)
        m_parts.timeline.setProblem(
            message->key, tr("%1 What you wrote is there when you edit it again.").arg(problem));
}

bool Composition::refusesLength(const QString &text)
{
    if (Outbox::fits(text))
        return false;
    setProblem(tr("This is too long for one message. Shorten it, or send it in parts."));
    return true;
}

void Composition::takeBackCommand(const QString &written, const QString &problem)
{
    // Whoever writes something else by now is not interrupted.
    if (m_edit || !m_draft.isEmpty()) {
        setProblem(tr("%1 You wrote: %2").arg(problem, written));
        return;
    }
    setText(written);
    setProblem(problem);
}

void Composition::clearDraft()
{
    if (!std::exchange(m_draft, {}).isEmpty())
        Q_EMIT textChanged();
}

void Composition::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace hearth::app
