// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/ServerAddress.h"
#include "shared/base/Ids.h"
#include "shared/model/KeyFingerprint.h"

#include <optional>

namespace hearth::app {

//! What the field for an address takes: an address, an invite link,
//! hearth://HOST:PORT/?invite=CODE&pin=SHA256, or a link to a room or to one of its messages,
//! hearth://HOST:PORT/?room=ROOM_ID&seq=N. A link with a pin means TLS on loopback too: what it
//! says of the key is checked wherever it is.
struct ServerLink
{
    enum class Origin {
        Person, //!< typed, pasted or opened it
        Network //!< anybody on it may have said so: its pin proves nothing
    };

    ServerAddress address;
    QString invite; //!< empty: none
    std::optional<KeyFingerprint> pin;
    Origin origin = Origin::Person;
    RoomId room{}; //!< empty: none
    std::optional<qint64> seq{}; //!< of a message in the room

    //! Takes what ServerAddress takes, and links: each part at most once, and no others. The error
    //! is a sentence for a person.
    static Result<ServerLink, QString> parse(const QString &text);

    //! What parse() makes this link of again, unless it is to a plain server that is not on this
    //! computer: a link always means encryption.
    [[nodiscard]] QString toString() const;

    friend bool operator==(const ServerLink &, const ServerLink &) = default;
};

} // namespace hearth::app

Q_DECLARE_METATYPE(hearth::app::ServerLink)
