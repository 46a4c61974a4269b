// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "shared/protocol/AccountMessages.h"
#include "shared/protocol/FeedBodies.h"
#include "shared/protocol/ServerFeedBodies.h"

#include <QByteArray>
#include <QByteArrayView>

#include <string_view>

namespace hearth {

//! Reads one struct with fields() from a whole JSON document, which has to be an object. `name`
//! stands at the head of the fields that errors name ("login.username is missing"). Callable from
//! any thread. Available for the structs of AccountMessages.h, of FeedBodies.h
//! and for the events of ServerFeedBodies.h.
template <class T>
Result<T, RequestError> readJson(QByteArrayView document, std::string_view name);

//! Whether it is one JSON object, whatever is in it.
bool isJsonObject(QByteArrayView document);

//! The struct as a JSON object in UTF-8.
template <class T>
QByteArray writeJson(const T &value);

#define HEARTH_JSON_DOCUMENT(prefix, T)                                                            \
    prefix template Result<T, RequestError> readJson<T>(QByteArrayView, std::string_view);         \
    prefix template QByteArray writeJson<T>(const T &);

HEARTH_JSON_DOCUMENT(extern, RegisterRequest)
HEARTH_JSON_DOCUMENT(extern, LoginRequest)
HEARTH_JSON_DOCUMENT(extern, Credentials)
HEARTH_JSON_DOCUMENT(extern, SessionInfo)
HEARTH_JSON_DOCUMENT(extern, PasswordChange)
HEARTH_JSON_DOCUMENT(extern, AccountDeletion)
HEARTH_JSON_DOCUMENT(extern, DeviceList)
HEARTH_JSON_DOCUMENT(extern, DeviceRevocation)
HEARTH_JSON_DOCUMENT(extern, HttpError)
HEARTH_JSON_DOCUMENT(extern, HealthStatus)
HEARTH_JSON_DOCUMENT(extern, FeedPublication)
HEARTH_JSON_DOCUMENT(extern, FeedReceipt)
HEARTH_JSON_DOCUMENT(extern, FeedEvents)
HEARTH_JSON_DOCUMENT(extern, FeedTicket)
HEARTH_JSON_DOCUMENT(extern, ServerStats)
HEARTH_JSON_DOCUMENT(extern, ServerNews)

} // namespace hearth
