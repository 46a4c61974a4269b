// SPDX-License-Identifier: MIT
#pragma once

#include "server/discovery/Announcement.h"
#include "shared/discovery/AvahiBus.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace hearth::server {

//! Keeps one service published over Avahi: again when Avahi comes back, and when it has refused;
//! under another name when
//! another server on the network has it. Lives in a thread that may wait for the bus.
class AvahiPublisher : public QObject
{
    Q_OBJECT

public:
    explicit AvahiPublisher(std::chrono::milliseconds retryAfter = AvahiBus::patience);

    //! Where only what is told has changed, the service stays and its text changes.
    void publish(const Announcement &announcement);
    void withdraw();

private Q_SLOTS:
    void onGroupState(int state, const QString &error);

private:
    void onBusState(AvahiBus::State state);
    void makeGroup();
    void onGroupMade(const QString &path);
    void fillGroup();
    void rename();
    void dropGroup();
    void changeText();
    void callGroup(const QString &method, const QVariantList &arguments,
                   const std::function<void()> &done);
    //! Tries again later.
    void fail(const QString &why);
    void tryAgain();

    AvahiBus m_bus;
    std::optional<Announcement> m_wanted;
    QString m_name; //!< of the service, which another one on the network may have had before
    QString m_group; //!< path on the bus, empty: none
    QByteArrayList m_told;
    QString m_fault; //!< said last, until it is found again
    QTimer m_retry;
    bool m_isOpen = false;
    bool m_asksForGroup = false;
    bool m_isEstablished = false;
};

} // namespace hearth::server
