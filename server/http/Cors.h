// SPDX-License-Identifier: MIT
#pragma once

#include "server/http/HttpRouter.h"

namespace hearth::server {

//! What a browser asks and is told about requests of pages from other sites (Fetch standard, "CORS
//! protocol"). There are no cookies here, so that none are ever let through.
namespace Cors {

//! Whether a browser asks if it may ask.
bool isPreflight(const HttpRequest &request);
//! 204 for an allowed origin, else 403. Of handlers' make.
void answerPreflight(const HttpRequest &request, const HttpRespond &respond);
//! Lets the page read the answer, if its origin is allowed.
void letRead(const HttpRequest &request, HttpResponse &response);

} // namespace Cors

} // namespace hearth::server
