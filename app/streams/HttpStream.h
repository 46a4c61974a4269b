// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/SourceHeader.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace hearth::app {

//! The beginning of an answer over HTTP.
struct HttpHead
{
    int status = 0;
    QString reason;
    SourceHeaders headers; //!< those of one name are one

    //! Empty when it is not there; the name's case does not matter.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

//! Why a connection did not come about, or broke.
struct StreamFailure
{
    enum class Kind {
        Network,
        Tls //!< the other side is not who it should be, or speaks no TLS: trying again helps nobody
    };

    Kind kind = Kind::Network;
    QString text; //!< for a person
};

//! The body of one answer over HTTP, as it comes. Follows no redirect.
class HttpStream
{
public:
    //! After open() come onHead(), any number of onBytes(), and onEnd(); the last alone if there
    //! was no answer. All of it from the event loop.
    class Listener
    {
    public:
        virtual ~Listener() = default;
        virtual void onHead(const HttpHead &head) = 0;
        virtual void onBytes(const QByteArray &bytes) = 0;
        //! Without a failure the answer is complete.
        virtual void onEnd(const std::optional<StreamFailure> &failure) = 0;
    };

    virtual ~HttpStream() = default;
    //! GET. Gives up what there was before.
    virtual void open(const QUrl &url, const SourceHeaders &headers, Listener &listener) = 0;
    //! Nothing comes after it.
    virtual void close() = 0;
};

} // namespace hearth::app
