// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QSocketNotifier)

namespace hearth::server {

//! What the system says to a server, as Qt signals. One in a process.
class ProcessSignals : public QObject
{
    Q_OBJECT

public:
    ProcessSignals();
    ~ProcessSignals() override;

Q_SIGNALS:
    void stopWished(); //!< SIGTERM or SIGINT
    void reloadWished(); //!< SIGHUP

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hearth::server
