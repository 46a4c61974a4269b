// SPDX-License-Identifier: MIT
#include "tests/support/PrivateBus.h"

#include <QFile>

namespace hearth::test {

PrivateBus::PrivateBus()
{
    const QString address =
        QStringLiteral("unix:path=%1").arg(m_dir.filePath(QStringLiteral("bus")));
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", address.toUtf8());
    QFile config(m_dir.filePath(QStringLiteral("bus.conf")));
    if (!config.open(QIODevice::WriteOnly))
        return;
    config.write(
        QStringLiteral(
            R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>system</type>
  <listen>%1</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    <allow user="*"/>
  </policy>
</busconfig>
)")
            .arg(address)
            .toUtf8());
}

PrivateBus::~PrivateBus()
{
    stop();
    qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
}

bool PrivateBus::start()
{
    m_process.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--config-file=") + m_dir.filePath(QStringLiteral("bus.conf")),
                     QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                     QStringLiteral("--print-address")});
    // It prints its address once it listens there.
    return m_process.waitForStarted() && m_process.waitForReadyRead(10'000);
}

void PrivateBus::stop()
{
    m_process.kill();
    m_process.waitForFinished();
    QFile::remove(m_dir.filePath(QStringLiteral("bus")));
}

} // namespace hearth::test
