// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpMessage.h"
#include "shared/base/Result.h"

#include <QByteArrayList>

#include <functional>
#include <vector>

namespace hearth::server {

using HttpRespond = std::function<void(HttpResponse)>;
//! Answers by calling the second argument once, at once or later, in the thread it was called in.
using HttpHandler = std::function<void(const HttpRequest &, HttpRespond)>;

//! Which path and method are whose.
class HttpRouter
{
public:
    //! A segment in braces, as in /api/v1/feeds/{feed}/events, stands for any one that is not
    //! empty.
    void add(const QByteArray &method, const QByteArray &path, HttpHandler handler);

    //! Each as "GET /healthz", in the order in which they were added.
    [[nodiscard]] QByteArrayList routes() const;

    //! The handler of the request's line, or 404, or 405 with what is allowed.
    [[nodiscard]] Result<HttpHandler, HttpResponse> find(const HttpRequest &request) const;

private:
    struct Route
    {
        QByteArray method;
        QByteArray path;
        HttpHandler handler;
    };

    std::vector<Route> m_routes;
};

} // namespace hearth::server
