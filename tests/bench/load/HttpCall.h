// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "tests/bench/load/Stream.h"

#include <string>

namespace hearth::bench {

struct HttpAnswer
{
    int status = 0;
    std::string body;
};

//! Sends the request over a connection of its own and waits for the answer. Blocks. The error is
//! for a person.
Result<HttpAnswer, std::string> httpCall(const Target &target, const TlsContext *tls,
                                         const std::string &request);

//! A POST of JSON, after which the server is to hang up.
std::string jsonPost(const Target &target, const std::string &path, const std::string &body);

} // namespace hearth::bench
