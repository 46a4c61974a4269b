// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ErrorCode.h"

#include <QByteArray>
#include <QByteArrayView>

#include <vector>

namespace hearth::server {

struct HttpHeader
{
    QByteArray name;
    QByteArray value;

    friend bool operator==(const HttpHeader &, const HttpHeader &) = default;
};

//! A request as it was parsed; header names are compared without case.
struct HttpRequest
{
    QByteArray method;
    QByteArray target;
    int minorVersion = 1; //!< of HTTP/1.x
    std::vector<HttpHeader> headers;
    QByteArray body;

    //! The target without its query.
    [[nodiscard]] QByteArray path() const;
    //! Every line of the header, in order.
    [[nodiscard]] std::vector<QByteArray> values(QByteArrayView name) const;
    //! The elements of a comma-separated header, over all its lines (RFC 9110 §5.6.1).
    [[nodiscard]] std::vector<QByteArray> elements(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const;
};

struct HttpResponse
{
    int status = 200;
    QByteArray body; //!< JSON, or empty
    std::vector<HttpHeader> headers; //!< beside those of the body and the connection

    //! The answer on the wire; it ends the connection.
    [[nodiscard]] QByteArray toBytes() const;
};

//! A refusal with the status that belongs to the code, and the headers that belong to the status.
HttpResponse errorResponse(const RequestError &error);
//! A refusal of HTTP itself, such as 431, for which the codes have no word of their own.
HttpResponse errorResponse(int status, const QString &message);

} // namespace hearth::server
