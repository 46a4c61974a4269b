// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

namespace hearth::test {

//! A server of another make, on loopback, that ends with this.
class Stranger
{
public:
    ~Stranger();

    //! web_sockets.cjs, with Debian's ws.
    [[nodiscard]] bool startNode();
    //! event_streams.py.
    [[nodiscard]] bool startPython();
    //! nginx, which passes everything on to that port.
    [[nodiscard]] bool startNginx(quint16 behind);

    //! ws://127.0.0.1:PORT/PATH
    [[nodiscard]] QString address(const QString &scheme, const QString &path) const;

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    [[nodiscard]] bool startAndReadPort(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

} // namespace hearth::test
