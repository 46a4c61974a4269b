// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

namespace hearth::test {

//! A system bus of one's own, where everybody may do everything. Programs and connections that come
//! after the constructor take it for the system's.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    //! False when it does not come up. At the same address each time.
    [[nodiscard]] bool start();
    //! All connections to it break.
    void stop();

private:
    QTemporaryDir m_dir;
    const QString m_address;
    QProcess m_process;
};

} // namespace hearth::test
