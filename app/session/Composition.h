// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Draft.h"
#include "shared/base/Ids.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>

namespace hearth::app {

class MessageActions;
class Outbox;
class SlashCommands;
class TimelineModel;
class UserDirectory;

//! What is being written in one room: a message, a reply, or the change of a message. The draft
//! waits while a message is changed, and comes back afterwards.
class Composition : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its RoomView")
    Q_PROPERTY(Mode mode READ mode NOTIFY changed)
    //! The message that is replied to or changed.
    Q_PROPERTY(QString author READ author NOTIFY changed)
    Q_PROPERTY(QString line READ line NOTIFY changed)
    //! Why it could not be sent, as a whole sentence, or empty.
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Mode { Plain, Reply, Edit };
    Q_ENUM(Mode)

    //! All of it outlives the composition.
    struct Parts
    {
        RoomId room;
        TimelineModel &timeline;
        UserDirectory &users;
        Outbox &outbox;
        MessageActions &actions;
        SlashCommands &commands;
    };

    explicit Composition(const Parts &parts, QObject *parent = nullptr);

    [[nodiscard]] Mode mode() const;
    [[nodiscard]] QString author() const;
    [[nodiscard]] QString line() const;

    [[nodiscard]] QString problem() const { return m_problem; }

    // A change that is not saved is not given up for any of these; problem() says so then.
    Q_INVOKABLE void reply(const QString &key);
    //! Somebody else's, and those that are not sent, are passed over.
    Q_INVOKABLE void edit(const QString &key);
    //! Of the room: if the timeline does not reach it, once it does.
    Q_INVOKABLE void editLast();
    //! One that waits or has failed comes out of the outbox, with what it replies to; its text
    //! stands before what is in the field.
    Q_INVOKABLE void takeBack(const QString &key);
    //! A reply that has failed, as a message of its own.
    Q_INVOKABLE void sendAlone(const QString &key);
    //! Back to the draft.
    Q_INVOKABLE void cancel();

    //! What stands in the field.
    [[nodiscard]] QString text() const { return m_edit ? m_edited : m_draft; }

    void setText(const QString &text);

    //! What outlives the program.
    [[nodiscard]] Draft draft() const;
    //! As draft() was in an earlier run; nothing has been written yet.
    void restore(const Draft &draft);

    enum class Sent { Message, Nothing };
    //! Whatever could not be taken stays as text().
    Sent submit(const QString &text);

Q_SIGNALS:
    void changed();
    void textChanged();
    void draftChanged();
    //! The timeline is to show the newest messages.
    void newestWanted();

private:
    //! The message that is replied to or changed.
    struct Target
    {
        MessageId id;
        UserId author;
        QString line;
    };

    [[nodiscard]] const std::optional<Target> &target() const;
    void onLoadingChanged();
    void noteDraft();
    //! False if a change would be lost; then it says so.
    [[nodiscard]] bool mayLeaveChange();
    void leaveChange();
    //! The field is free at once; the message's row shows the change until it is saved.
    void saveEdit(const QString &text);
    //! What was refused: into the field if that is empty, else it waits for the next edit().
    void takeBackChange(const Target &target, const QString &text, const QString &problem);
    //! What was written as a command that had no success: into the field if that is empty.
    void takeBackCommand(const QString &written, const QString &problem);
    //! True if there is too much of it; then it says so.
    [[nodiscard]] bool refusesLength(const QString &text);
    void clearDraft();
    void setProblem(const QString &problem);

    Parts m_parts;
    std::optional<Target> m_reply;
    std::optional<Target> m_edit; //!< the reply waits meanwhile, as the draft does
    QString m_draft;
    QString m_original; //!< of Edit: the text that it began with
    QString m_edited; //!< of Edit: the text so far
    QString m_problem;
    Draft m_noted; //!< what draftChanged() told last
    std::map<MessageId, QString> m_refused; //!< changes that were not saved
    bool m_wantsLast = false; //!< once the timeline has the newest messages
};

} // namespace hearth::app
