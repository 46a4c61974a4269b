// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <memory>

QT_FORWARD_DECLARE_CLASS(QSocketNotifier)

namespace hearth::server {

//! SIGTERM and SIGINT as a Qt signal. One in a process.
class StopSignal : public QObject
{
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override;

Q_SIGNALS:
    void received();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace hearth::server
