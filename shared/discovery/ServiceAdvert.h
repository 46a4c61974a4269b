// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/KeyFingerprint.h"

#include <QByteArrayList>
#include <QString>

#include <optional>

namespace hearth {

//! The type of service that a server is on its network (RFC 6763 §7).
inline constexpr QLatin1String kServiceType{"_hearth._tcp"};

//! What a server tells its network of itself, in a TXT record (RFC 6763 §6). Nothing of it is
//! proven: whoever is on the network may say the same.
struct ServiceAdvert
{
    enum class Policy { Open, Invite, Closed };

    QString name; //!< what people call the server
    QString version;
    KeyFingerprint pin;
    Policy policy = Policy::Invite;
    int people = 0; //!< who are connected

    //! Each string fits into the 255 bytes that one may have; a name that does not is cut.
    [[nodiscard]] QByteArrayList toTxt() const;
    //! Nothing without a name and a pin that are in order: what has no key has no encryption.
    //! Passes over what it does not know, and takes of a key that is there twice the first (RFC
    //! 6763 §6.4).
    [[nodiscard]] static std::optional<ServiceAdvert> fromTxt(const QByteArrayList &txt);
    //! The name, cut to the 63 bytes that an instance may have (RFC 6763 §4.1.1).
    [[nodiscard]] QString instanceName() const;

    friend bool operator==(const ServiceAdvert &, const ServiceAdvert &) = default;
};

} // namespace hearth

Q_DECLARE_METATYPE(hearth::ServiceAdvert)
