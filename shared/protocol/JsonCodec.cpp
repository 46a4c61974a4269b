// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonCodec.h"

#include "shared/protocol/FieldWriter.h"
#include "shared/protocol/JsonNode.h"
#include "shared/protocol/JsonSink.h"

#include <array>

namespace hearth {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kMaxDepth = 32;

using MessageReader = Result<Message, RequestError> (*)(const JsonNode &map, std::string_view type);

template <class M>
Result<Message, RequestError> readMessage(const JsonNode &map, std::string_view type)
{
    M message;
    std::optional<RequestError> error;
    const FieldPath root{nullptr, type};
    FieldReader<JsonNode> reader(map, root, error);
    M::fields(message, reader);
    if (error)
        return Failure{*error};
    return Message(std::move(message));
}

template <class... M>
constexpr std::array<MessageReader, sizeof...(M)> readersOf(const std::variant<M...> *)
{
    std::size_t index = 0;
    const bool inOrder = ((static_cast<std::size_t>(M::type) == index++) && ...);
    return inOrder ? std::array<MessageReader, sizeof...(M)>{&readMessage<M>...}
                   : throw "Message lists its types in another order than MessageType";
}

constexpr auto kReaders = readersOf(static_cast<const Message *>(nullptr));

ProtocolError malformed(const QString &why)
{
    return {ProtocolError::Kind::Malformed,
            std::nullopt,
            {ErrorCode::BadRequest, why},
            std::nullopt,
            std::nullopt};
}

std::optional<QString> textField(const JsonNode &map, std::string_view key)
{
    const auto node = map.find(key);
    if (!node || node->kind() != NodeKind::String)
        return std::nullopt;
    return node->text();
}

ProtocolError unknownType(const JsonNode &map, const CommandId &id)
{
    ProtocolError error{ProtocolError::Kind::UnknownType,
                        id,
                        {ErrorCode::BadRequest, QStringLiteral("type is not known here")},
                        std::nullopt,
                        std::nullopt};
    if (const auto seq = map.find("seq"); seq && seq->kind() == NodeKind::Integer)
        error.seq = seq->integer();
    if (const auto room = textField(map, "room"))
        error.room = RoomId(*room);
    return error;
}

bool maySend(Direction from, MessageType type)
{
    const Direction allowed = direction(type);
    return allowed == Direction::Both || allowed == from;
}

} // namespace

struct JsonCodec::Parser
{
    dom::parser parser;
};

JsonCodec::JsonCodec()
    : m_parser(std::make_unique<Parser>())
{
    // Without this a parser keeps room for 1024 levels.
    [[maybe_unused]] const auto allocated = m_parser->parser.allocate(4096, kMaxDepth);
}

JsonCodec::~JsonCodec() = default;

Result<Frame, ProtocolError> JsonCodec::decode(QByteArrayView frame, Direction from)
{
    // simdjson would copy from a null pointer.
    if (frame.isEmpty())
        return Failure{malformed(QStringLiteral("the frame is empty"))};
    dom::element document;
    const auto status =
        m_parser->parser.parse(frame.data(), static_cast<std::size_t>(frame.size()), true)
            .get(document);
    if (status != simdjson::SUCCESS || !document.is_object())
        return Failure{malformed(QStringLiteral("the frame is not a JSON object"))};

    const JsonNode map(document);
    const auto id = textField(map, "id");
    if (!id || checkText(*id, TextRules::id, QString()))
        return Failure{malformed(QStringLiteral("id is not a string of 1 to 64 bytes"))};
    const auto typeNode = map.find("type");
    if (!typeNode || typeNode->kind() != NodeKind::String || typeNode->utf8().empty())
        return Failure{malformed(QStringLiteral("type is not a string"))};

    FrameHeader header{CommandId(*id), std::nullopt};
    const auto type = messageTypeOf(typeNode->utf8());
    if (!type || !maySend(from, *type))
        return Failure{unknownType(map, header.id)};

    const auto refused = [&header](const RequestError &error) {
        return Failure{ProtocolError{ProtocolError::Kind::Refused, header.id, error, std::nullopt,
                                     std::nullopt}};
    };
    if (const auto timestamp = map.find("timestamp");
        timestamp && timestamp->kind() != NodeKind::Null) {
        if (timestamp->kind() != NodeKind::Integer)
            return refused(
                {ErrorCode::BadRequest, QStringLiteral("timestamp is not an integer within 2^53")});
        header.timestamp = timestamp->integer();
    }
    auto message = kReaders[static_cast<std::size_t>(*type)](map, wireName(*type));
    if (!message)
        return refused(message.error());
    return Frame{std::move(header), std::move(*message)};
}

QByteArray JsonCodec::encode(const FrameHeader &header, const Message &message)
{
    QByteArray out;
    out.reserve(256);
    JsonSink sink(out);
    sink.beginMap(0);
    sink.key("type");
    sink.word(wireName(typeOf(message)));
    FieldWriter<JsonSink> writer(sink);
    writer.required("id", header.id);
    writer.optional("timestamp", header.timestamp);
    std::visit([&writer](const auto &m) { std::remove_cvref_t<decltype(m)>::fields(m, writer); },
               message);
    sink.endMap();
    return out;
}

} // namespace hearth
