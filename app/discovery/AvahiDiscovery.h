// SPDX-License-Identifier: MIT
#pragma once

#include "app/discovery/Discovery.h"
#include "shared/discovery/BusThread.h"

#include <QSet>

#include <memory>

namespace hearth::app {

class AvahiBrowser;

//! By the Avahi of this machine. A thread of its own, which comes with the first start(), waits for
//! the system bus.
class AvahiDiscovery final : public Discovery
{
    Q_OBJECT

public:
    explicit AvahiDiscovery(QObject *parent = nullptr);

    void start() override;
    void stop() override;

private:
    void hear(AvahiBrowser &browser);

    BusThread m_thread;
    AvahiBrowser *m_browser = nullptr; //!< lives in the thread, and ends with it
    std::unique_ptr<QObject>
        m_ear; //!< from start() to stop(): what is still on its way ends with it
    QSet<QString> m_found;
};

} // namespace hearth::app
