// SPDX-License-Identifier: MIT
#include "tests/support/PrivateBus.h"

#include <QFile>

namespace hearth::test {

PrivateBus::PrivateBus()
    : m_address(QStringLiteral("unix:path=%1").arg(m_dir.filePath(QStringLiteral("bus"))))
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.toUtf8());
}

PrivateBus::~PrivateBus()
{
    stop();
    qunsetenv("DBUS_SYSTEM_BUS_ADDRESS");
}

bool PrivateBus::start()
{
    m_process.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--config-file=" HEARTH_BUS_CONFIG),
                     QStringLiteral("--address=") + m_address, QStringLiteral("--nofork"),
                     QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
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
