// SPDX-License-Identifier: MIT
#pragma once

#include "server/admin/AdminCommand.h"

#include <QJsonArray>
#include <QStringList>

namespace hearth::server {

//! Looks for what keeps a server from running well: the data directory and who may read it, the
//! lock, the database, the certificate, the port, the clock, the disk. Changes nothing, whether a
//! server runs or not. Blocks for as long as it takes to read the database.
class Doctor
{
public:
    explicit Doctor(const AdminCommand &command);

    //! One line for each thing; not done when one of them is bad.
    AdminReply examine();

private:
    enum class Finding { Good, Note, Bad };

    void tell(const char *what, Finding finding, const QString &text);
    void lookAtDirectory();
    void lookAtPermissions();
    void lookAtLock();
    void lookAtDatabase();
    void lookAtCertificate();
    void lookAtPort();
    void lookAtClock();
    void lookAtDisk();

    AdminCommand m_command;
    bool m_serverRuns = false;
    bool m_isWell = true;
    QStringList m_lines;
    QJsonArray m_findings;
};

} // namespace hearth::server
