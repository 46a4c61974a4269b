// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"

#include <QHostAddress>
#include <QSslCertificate>

#include <vector>

namespace hearth {
class Clock;
}

namespace hearth::server {

//! Is the certificate in force, and does it name this machine?
class CertificateCheck final : public Check
{
public:
    struct Subject
    {
        enum class Kind {
            Shown, //!< by the server that runs
            File, //!< what lies in the data of a stopped one
            Plain, //!< the server speaks without one
            NotMade, //!< there is none yet
            Unreadable //!< there should be one
        };

        Kind kind = Kind::NotMade;
        QSslCertificate certificate{}; //!< of Shown and File
        QString trouble{}; //!< of Unreadable, one line
    };

    //! `addresses` are those by which others may come. The clock outlives it.
    CertificateCheck(Subject subject, std::vector<QHostAddress> addresses, const Clock &clock);

    Finding look() override;

private:
    [[nodiscard]] Finding judge() const;
    //! The addresses that it does not name.
    [[nodiscard]] QStringList unnamed() const;

    Subject m_subject;
    std::vector<QHostAddress> m_addresses;
    const Clock &m_clock;
};

} // namespace hearth::server
