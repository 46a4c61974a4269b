// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonDocument.h"

#include "shared/protocol/FieldWriter.h"
#include "shared/protocol/JsonNode.h"
#include "shared/protocol/JsonSink.h"

namespace hearth {

namespace {
constexpr std::size_t kMaxDepth = 32;
constexpr std::size_t kCapacity = 4096;
} // namespace

template <class T>
Result<T, RequestError> readJson(QByteArrayView document, std::string_view root)
{
    simdjson::dom::parser parser;
    simdjson::dom::element element;
    // Of an empty document simdjson would copy from a null pointer.
    if (document.isEmpty() || parser.allocate(kCapacity, kMaxDepth) != simdjson::SUCCESS
        || parser.parse(document.data(), static_cast<std::size_t>(document.size()), true)
                .get(element)
            != simdjson::SUCCESS
        || !element.is_object())
        return Failure{
            RequestError{ErrorCode::BadRequest, QStringLiteral("the body is not a JSON object")}};

    T value;
    std::optional<RequestError> error;
    const FieldPath path{nullptr, root};
    FieldReader<JsonNode> reader(JsonNode(element), path, error);
    T::fields(value, reader);
    if (error)
        return Failure{*error};
    return value;
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
HEARTH_JSON_DOCUMENT(, HttpError)
HEARTH_JSON_DOCUMENT(, HealthStatus)

} // namespace hearth
