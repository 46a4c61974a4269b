// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Notifier.h"

#include <QObject>

#include <map>

namespace hearth::app {

//! Notices over org.freedesktop.Notifications (Desktop Notifications Specification 1.2), on
//! the session's bus, which is looked for with the first of them. Title and body are shown as they
//! are, whether the desktop reads markup in a body or does not; they appear in the order of
//! notify().
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

    //! Those that are on the screen, or in the desktop's list, and lead somewhere.
    [[nodiscard]] std::size_t shown() const { return m_shown.size(); }

Q_SIGNALS:
    //! The person chose a notice; what that one is about is shown next.
    void chosen();

private Q_SLOTS:
    void onActionInvoked(uint id, const QString &action);
    void onActivationToken(uint id, const QString &token);
    void onNotificationClosed(uint id, uint reason);

private:
    enum class BodyForm { PlainText, Markup };

    void show(const Notice &notice, BodyForm form);
    void listen();

    std::map<uint, std::function<void()>> m_shown; //!< by the id that the desktop gave
    bool m_listening = false;
};

} // namespace hearth::app
