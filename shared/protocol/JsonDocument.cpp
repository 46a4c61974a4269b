// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonDocument.h"

#include "shared/protocol/FieldReader.h"
#include "shared/protocol/FieldWriter.h"
#include "shared/protocol/JsonParser.h"
#include "shared/protocol/JsonSink.h"
#include "shared/protocol/ValueCheck.h"

namespace hearth {

template <class T>
Result<T, RequestError> readJson(QByteArrayView document, std::string_view name)
{
    JsonParser parser;
    const auto root = parser.parse(document);
    if (!root || root->kind() != NodeKind::Map)
        return Failure{
            RequestError{ErrorCode::BadRequest, QStringLiteral("the body is not a JSON object")}};
    const FieldPath path{nullptr, name};
    if (auto error = ValueCheck<JsonNode>::of(*root, path))
        return Failure{std::move(*error)};

    T value;
    std::optional<RequestError> error;
    FieldReader<JsonNode> reader(*root, path, error);
    T::fields(value, reader);
    if (error)
        return Failure{*error};
    return value;
}

bool isJsonObject(QByteArrayView document)
{
    JsonParser parser;
    const auto root = parser.parse(document);
    return root && root->kind() == NodeKind::Map;
}

template <class T>
QByteArray writeJson(const T &value)
{
    QByteArray out;
    JsonSink sink(out);
    sink.beginMap(0);
    FieldWriter<JsonSink> writer(sink);
    T::fields(value, writer);
    sink.endMap();
    return out;
}

HEARTH_JSON_DOCUMENT(, RegisterRequest)
HEARTH_JSON_DOCUMENT(, LoginRequest)
HEARTH_JSON_DOCUMENT(, Credentials)
HEARTH_JSON_DOCUMENT(, SessionInfo)
HEARTH_JSON_DOCUMENT(, PasswordChange)
HEARTH_JSON_DOCUMENT(, AccountDeletion)
HEARTH_JSON_DOCUMENT(, DeviceList)
HEARTH_JSON_DOCUMENT(, DeviceRevocation)
HEARTH_JSON_DOCUMENT(, HttpError)
HEARTH_JSON_DOCUMENT(, HealthStatus)
HEARTH_JSON_DOCUMENT(, FeedPublication)
HEARTH_JSON_DOCUMENT(, FeedReceipt)
HEARTH_JSON_DOCUMENT(, FeedEvents)
HEARTH_JSON_DOCUMENT(, FeedTicket)
HEARTH_JSON_DOCUMENT(, ServerStats)
HEARTH_JSON_DOCUMENT(, ServerNews)

} // namespace hearth
