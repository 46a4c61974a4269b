// SPDX-License-Identifier: MIT
#include "shared/protocol/JsonCodec.h"

#include "shared/protocol/FieldReader.h"
#include "shared/protocol/FieldWriter.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <simdjson.h>

namespace hearth {

namespace {

namespace dom = simdjson::dom;

constexpr std::size_t kMaxDepth = 32;

class JsonNode
{
public:
    explicit JsonNode(dom::element element)
        : m_element(element)
    {}

    [[nodiscard]] NodeKind kind() const
    {
        switch (m_element.type()) {
        case dom::element_type::NULL_VALUE:
            return NodeKind::Null;
        case dom::element_type::BOOL:
            return NodeKind::Bool;
        case dom::element_type::INT64:
        case dom::element_type::UINT64:
        case dom::element_type::DOUBLE:
            return wholeNumber() ? NodeKind::Integer : NodeKind::Number;
        case dom::element_type::STRING:
            return NodeKind::String;
        case dom::element_type::ARRAY:
            return NodeKind::List;
        default:
            return NodeKind::Map;
        }
    }

    [[nodiscard]] bool boolean() const { return m_element.get_bool().value_unsafe(); }

    [[nodiscard]] qint64 integer() const { return wholeNumber().value_or(0); }

    [[nodiscard]] std::string_view utf8() const { return m_element.get_string().value_unsafe(); }

    [[nodiscard]] QString text() const
    {
        const std::string_view view = utf8();
        return QString::fromUtf8(view.data(), static_cast<qsizetype>(view.size()));
    }

    [[nodiscard]] std::optional<JsonNode> find(std::string_view key) const
    {
        dom::element found;
        if (m_element.get_object().value_unsafe().at_key(key).get(found) != simdjson::SUCCESS)
            return std::nullopt;
        return JsonNode(found);
    }

    template <class F>
    void forEachItem(F &&visit) const
    {
        for (const dom::element item : m_element.get_array().value_unsafe()) {
            if (!visit(JsonNode(item)))
                return;
        }
    }

    template <class F>
    void forEachEntry(F &&visit) const
    {
        for (const dom::key_value_pair entry : m_element.get_object().value_unsafe()) {
            if (!visit(entry.key, JsonNode(entry.value)))
                return;
        }
    }

private:
    [[nodiscard]] std::optional<qint64> wholeNumber() const
    {
        std::int64_t whole = 0;
        if (m_element.is_double()) {
            // JavaScript knows no integers: 1.0 and 1e3 are whole.
            const double number = m_element.get_double().value_unsafe();
            if (std::abs(number) > static_cast<double>(Limits::maxInteger)
                || std::trunc(number) != number)
                return std::nullopt;
            whole = static_cast<std::int64_t>(number);
        } else if (m_element.get_int64().get(whole) != simdjson::SUCCESS) {
            return std::nullopt;
        }
        if (whole > Limits::maxInteger || whole < -Limits::maxInteger)
            return std::nullopt;
        return whole;
    }

    dom::element m_element;
};

//! Appends JSON to a byte array. Commas are put before every key and item but the first of its
//! container.
class JsonSink
{
public:
    explicit JsonSink(QByteArray &out)
        : m_out(out)
    {}

    void beginMap(std::size_t) { open('{'); }

    void endMap() { m_out.append('}'), m_first = false; }

    void beginList(std::size_t) { open('['); }

    void endList() { m_out.append(']'), m_first = false; }

    void item() { separate(); }

    void key(std::string_view name)
    {
        separate();
        word(name);
        m_out.append(':');
    }

    void word(std::string_view utf8)
    {
        m_out.append('"');
        appendEscaped(utf8);
        m_out.append('"');
    }

    void string(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        word(std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    }

    void integer(qint64 number)
    {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
        m_out.append(digits.data(), end - digits.data());
    }

    void boolean(bool value) { m_out.append(value ? "true" : "false"); }

private:
    void open(char bracket)
    {
        m_out.append(bracket);
        m_first = true;
    }

    void separate()
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
    }

    static bool mustEscape(char c)
    {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
    }

    void appendEscaped(std::string_view utf8)
    {
        std::size_t plainFrom = 0;
        for (std::size_t i = 0; i < utf8.size(); ++i) {
            if (!mustEscape(utf8[i]))
                continue;
            m_out.append(utf8.data() + plainFrom, static_cast<qsizetype>(i - plainFrom));
            plainFrom = i + 1;
            appendEscape(utf8[i]);
        }
        m_out.append(utf8.data() + plainFrom, static_cast<qsizetype>(utf8.size() - plainFrom));
    }

    void appendEscape(char c)
    {
        constexpr std::string_view hex = "0123456789abcdef";
        switch (c) {
        case '"':
        case '\\':
            m_out.append('\\').append(c);
            return;
        case '\n':
            m_out.append("\\n");
            return;
        case '\t':
            m_out.append("\\t");
            return;
        default:
            const auto code = static_cast<unsigned char>(c);
            m_out.append("\\u00").append(hex[code >> 4U]).append(hex[code & 0xfU]);
        }
    }

    QByteArray &m_out;
    bool m_first = true;
};

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
