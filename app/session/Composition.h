// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

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
    //! A change is on its way to the server.
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
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

    [[nodiscard]] Mode mode() const { return m_mode; }

    [[nodiscard]] QString author() const;

    [[nodiscard]] QString line() const { return m_line; }

    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] QString problem() const { return m_problem; }

    Q_INVOKABLE void reply(const QString &key);
    //! Somebody else's, and those that are not sent, are passed over.
    Q_INVOKABLE void edit(const QString &key);
    Q_INVOKABLE void editLast();
    //! Back to the draft.
    Q_INVOKABLE void cancel();

    //! What stands in the field.
    [[nodiscard]] QString text() const { return m_mode == Edit ? m_edited : m_draft; }

    void setText(const QString &text);

    //! What outlives the program.
    [[nodiscard]] QString draft() const { return m_draft; }

    enum class Sent { Message, Nothing };
    //! Whatever could not be taken stays as text().
    Sent submit(const QString &text);

Q_SIGNALS:
    void changed();
    void textChanged();
    void draftChanged();

private:
    void begin(Mode mode, const QString &key);
    void end();
    void saveEdit(const QString &text);
    void clearDraft();
    void setProblem(const QString &problem);

    Parts m_parts;
    Mode m_mode = Plain;
    MessageId m_message; //!< of Reply and Edit
    UserId m_author;
    QString m_line;
    QString m_draft;
    QString m_edited; //!< of Edit: the text so far
    QString m_problem;
    bool m_busy = false;
};

} // namespace hearth::app
