// SPDX-License-Identifier: MIT
#pragma once

#include "app/models/Presence.h"
#include "app/session/Errand.h"
#include "app/time/Scheduler.h"
#include "shared/model/User.h"
#include "shared/protocol/PresenceMessages.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

namespace hearth::app {

class PatientSender;
class UserDirectory;

//! What one tells the others of oneself: whether one is there, and a line of one's own. Whether one
//! may be disturbed and the line are the account's, the same on all devices; that one is away is
//! told of this one alone.
class OwnPresence : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its Session")
    Q_PROPERTY(hearth::app::Presence::Status status READ status NOTIFY changed)
    //! "Do not disturb until 15:30"
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)
    Q_PROPERTY(QString emoji READ emoji NOTIFY changed)
    //! Emoji and text; empty if one says nothing.
    Q_PROPERTY(QString line READ line NOTIFY changed)
    //! "until 15:30", or empty.
    Q_PROPERTY(QString lineEnd READ lineEnd NOTIFY changed)
    //! When the line ends, Kept where none of the others says it.
    Q_PROPERTY(hearth::app::OwnPresence::Ending ending READ ending NOTIFY changed)
    //! "Until 15:30" while the ending is Kept, or empty.
    Q_PROPERTY(QString keptEnding READ keptEnding NOTIFY changed)
    //! Whether this server keeps a line, and when one may be disturbed again.
    Q_PROPERTY(bool kept READ isKept NOTIFY changed)
    Q_PROPERTY(hearth::app::Errand *saying READ saying CONSTANT)

public:
    //! Kept is of the line alone: it ends when it would have ended anyway.
    enum Ending { HalfHour, Hour, Today, TomorrowMorning, Never, Kept };
    Q_ENUM(Ending)

    enum class Activity { Active, Idle };

    //! All of it outlives this.
    struct Parts
    {
        CommandSender &commands;
        PatientSender &patient;
        UserDirectory &users;
        TimeSource time;
    };

    explicit OwnPresence(const Parts &parts, QObject *parent = nullptr);
    ~OwnPresence() override;

    //! As the others see it; offline while there is no connection.
    [[nodiscard]] Presence::Status status() const;
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString emoji() const;
    [[nodiscard]] QString line() const;
    [[nodiscard]] QString lineEnd() const;
    [[nodiscard]] Ending ending() const;
    [[nodiscard]] QString keptEnding() const;
    //! Chosen on this device, or as far as it is known on another one; without a connection, too.
    [[nodiscard]] bool isDoNotDisturb() const;

    [[nodiscard]] bool isKept() const { return m_isKept; }

    [[nodiscard]] Errand *saying() { return &m_saying; }

    //! There, whatever was chosen before; only idleness makes one away.
    Q_INVOKABLE void beOnline();
    //! On this device, until one is online again.
    Q_INVOKABLE void beAway();
    //! Where the server keeps no end, until it is turned off.
    Q_INVOKABLE void doNotDisturb(hearth::app::OwnPresence::Ending ending);
    //! Both empty: one says nothing. said() follows, or saying() tells why not.
    Q_INVOKABLE void say(const QString &text, const QString &emoji,
                         hearth::app::OwnPresence::Ending ending);
    //! What say() asks for.
    [[nodiscard]] PresenceSet saying(const QString &text, const QString &emoji,
                                     Ending ending) const;
    //! What is wrong with the text, as a whole sentence, or empty.
    Q_INVOKABLE QString fault(const QString &text) const;

    enum class Keeping { No, Yes };
    //! At each welcome, before setOnline().
    void setKept(Keeping keeping);
    void setOnline(bool online);
    void setActivity(Activity activity);
    //! To be called now and then: tomorrow becomes today.
    void refreshTimes();

Q_SIGNALS:
    void changed();
    void said();
    //! What was chosen could not be told, as a whole sentence.
    void problem(const QString &text);

private:
    [[nodiscard]] const User *self() const;
    [[nodiscard]] PresenceStatus ownStatus() const;
    [[nodiscard]] std::optional<qint64> endOf(Ending ending) const;
    [[nodiscard]] QString untilText(qint64 instant) const;
    void choose(Presence::Status status, std::optional<qint64> until);
    void tell();

    Parts m_parts;
    Errand m_saying;
    std::unique_ptr<Timer> m_again; //!< runs while the server could not take the status
    Presence::Status m_chosen = Presence::Online;
    Activity m_activity = Activity::Active;
    bool m_isKept = false;
    bool m_isOnline = false;
};

} // namespace hearth::app
