// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Notifier.h"

#include <QDBusServiceWatcher>
#include <QObject>
#include <QStringList>

#include <map>
#include <optional>

class QDBusMessage;

namespace hearth::app {

//! Notices over org.freedesktop.Notifications (Desktop Notifications Specification 1.2), on
//! the session's bus, which is looked for with the first of them. Title and body are shown as they
//! are, whether the desktop reads markup in a body or does not; they appear in the order of
//! notify(), but those of one subject while the desktop has not answered: of these the newest one
//! alone. One that may be answered has a field for it where the desktop offers one (KDE's
//! `inline-reply`), else a button.
class DesktopNotifier final
    : public QObject
    , public Notifier
{
    Q_OBJECT

public:
    //! Of more notices that lead somewhere, the oldest ones lead nowhere any more.
    static constexpr std::size_t mostShown = 100;

    using QObject::QObject;

    void notify(const Notice &notice) override;
    void withdraw(const QString &subject) override;

    //! Notices are heard as well, where the desktop makes sounds; until then no sound is asked for.
    void setSounds(bool sounds) { m_sounds = sounds; }

    //! Those that are on the screen, or in the desktop's list, and lead somewhere.
    [[nodiscard]] std::size_t shown() const { return m_shown.size(); }

Q_SIGNALS:
    //! A notice was raised, whether or not the desktop shows it.
    void raised();
    //! The person chose a notice; what that one is about is shown next.
    void chosen();

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onReplied(uint id, const QString &text);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    //! Nothing: the desktop does not say what it can do.
    using Capabilities = std::optional<QStringList>;

    //! What the desktop shows of a subject.
    struct Subject
    {
        uint id = 0; //!< 0: nothing
        bool isAsking = false; //!< a notice is on its way, and has no id yet
        bool isWithdrawn = false; //!< that one is to be closed as soon as it has
        std::optional<Notice> next; //!< that one is to be replaced as soon as it has
    };

    void ask(const Notice &notice);
    void show(const Notice &notice, const Capabilities &capabilities);
    [[nodiscard]] QDBusMessage messageOf(const Notice &notice,
                                         const Capabilities &capabilities) const;
    //! The desktop has it under this id; 0: it has not.
    void onShown(const Notice &notice, uint id);
    void settle(const QString &subject, uint id);
    void close(uint id);
    void forget(uint id);
    void listen();
    //! Ids of another daemon are of other notices.
    void onDaemonChanged();

    std::map<uint, Notice> m_shown; //!< by the id that the desktop gave
    std::map<QString, Subject> m_subjects;
    QDBusServiceWatcher m_watcher;
    bool m_listening = false;
    bool m_sounds = false;
};

} // namespace hearth::app
