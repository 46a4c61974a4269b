// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ErrorCode.h"

#include <chrono>

namespace hearth::server {

//! What accounts are refused with, in words that are the same everywhere.
namespace Refusal {

RequestError badRequest(const QString &message);
RequestError forbidden(const QString &message);
RequestError notFound(const QString &message);
//! Of whom the role on the server does not let.
RequestError notOfYourRole();
RequestError nameTaken();
//! Of a display name.
RequestError nameOfAnother();
//! Nobody learns which of the two.
RequestError wrongNameOrPassword();
RequestError wrongPassword();
RequestError notSignedIn();
RequestError tooManyFailures(std::chrono::milliseconds retryAfter);
RequestError banned();
RequestError lastOwner();
RequestError badInvite();
RequestError noSuchInvite();
RequestError noSuchUser(const QString &user);

} // namespace Refusal

} // namespace hearth::server
