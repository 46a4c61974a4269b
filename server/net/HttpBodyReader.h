// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpMessage.h"

#include <QByteArray>

#include <memory>

namespace hearth::server {

//! Reads one request with its body (Content-Length or chunked), however the bytes are cut.
class HttpBodyReader
{
public:
    enum class State { NeedsMore, Complete, Invalid, TooLarge };

    //! Above it a body is answered 413.
    static constexpr qsizetype maxBodyBytes = 64 * 1024;

    HttpBodyReader();
    ~HttpBodyReader();
    HttpBodyReader(const HttpBodyReader &) = delete;
    HttpBodyReader &operator=(const HttpBodyReader &) = delete;

    //! Takes the next bytes of the connection, from the request line on. The first call has to
    //! bring the whole head.
    State add(QByteArrayView bytes);

    //! Whether more came than the one request, when Complete.
    [[nodiscard]] bool hasLeftover() const { return !m_pending.isEmpty(); }

    //! The body, when Complete. The reader's own copy is overwritten.
    [[nodiscard]] QByteArray takeBody();

private:
    struct Parser;

    std::unique_ptr<Parser> m_parser;
    QByteArray m_pending; //!< the begin of what the parser wants to see whole
};

} // namespace hearth::server
