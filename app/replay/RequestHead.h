// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <optional>

namespace hearth::app {

//! What a client of the local server wants: the head of an HTTP/1.1 request (RFC 9112).
struct RequestHead
{
    static constexpr qsizetype longest = 16 * 1024; //!< bytes

    QByteArray method;
    QByteArray path; //!< without a query
    QHash<QByteArray, QByteArray> fields; //!< by their names in small letters; the last of a name

    //! Nothing while it is not there to its end; a failure where it is none, or too long.
    [[nodiscard]] static Result<std::optional<RequestHead>, Done> read(QByteArrayView bytes);

    //! It is meant for this computer, and by what this computer itself shows: a page from elsewhere
    //! has no business here, by whatever name it calls this computer.
    [[nodiscard]] bool isOfThisComputer() const;
    [[nodiscard]] bool isUpgrade() const;
};

} // namespace hearth::app
