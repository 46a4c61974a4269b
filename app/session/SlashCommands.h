// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/protocol/Message.h"

#include <QObject>
#include <QString>

#include <vector>

namespace hearth::app {

class CommandSender;
class MessageActions;
class OwnPresence;
class RoomBook;
class RoomRoles;
class UserDirectory;

//! What one may write in the place of a message: of the room `/topic`, `/invite` and `/leave`, of
//! oneself `/online`, `/away`, `/dnd` and `/status`, and `/shrug`. Two slashes begin a message with
//! one; what does not look like a word behind the slash is no command.
class SlashCommands : public QObject
{
    Q_OBJECT

public:
    struct Offer
    {
        QString name; //!< with its slash
        QString arguments;
        QString purpose;
    };

    struct Outcome
    {
        enum class Kind {
            Say, //!< `text` is to be sent
            Done, //!< nothing is to be sent; what becomes of it may be told by failed()
            Refused //!< `text` says why; the person should see what was written
        };

        Kind kind = Kind::Say;
        QString text;
    };

    //! All of it outlives the commands.
    struct Parts
    {
        RoomId room;
        UserDirectory &users;
        RoomBook &rooms;
        RoomRoles &roles;
        MessageActions &actions;
        OwnPresence &own;
        CommandSender &commands;
    };

    //! What one has to type to say this.
    [[nodiscard]] static QString typedFor(const QString &said)
    {
        return said.startsWith(QLatin1Char('/')) ? QString(QLatin1Char('/') + said) : said;
    }

    explicit SlashCommands(const Parts &parts, QObject *parent = nullptr);

    //! Those that one may use in this room.
    [[nodiscard]] std::vector<Offer> offers() const;
    [[nodiscard]] Outcome run(const QString &text);

Q_SIGNALS:
    //! A command that was done had no success: what was written, and why, as a whole sentence.
    void failed(const QString &written, const QString &problem);
    //! The person has to be asked first.
    void leaveWanted();

private:
    [[nodiscard]] Outcome carryOut(const QString &name, const QString &rest);
    [[nodiscard]] Outcome ask(const Message &command);
    [[nodiscard]] Outcome leave(const QString &rest);
    [[nodiscard]] Outcome invite(const QString &name);
    [[nodiscard]] Outcome doNotDisturb(const QString &how);
    [[nodiscard]] Outcome say(const QString &words);

    Parts m_parts;
    QString m_written; //!< what is carried out
};

} // namespace hearth::app
