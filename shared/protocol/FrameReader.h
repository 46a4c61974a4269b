// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/Codec.h"
#include "shared/protocol/FieldReader.h"
#include "shared/protocol/ValueCheck.h"

#include <array>

// What a frame is, once its encoding has been parsed: the same for all of them.
namespace hearth {

inline ProtocolError malformed(const QString &why)
{
    return {ProtocolError::Kind::Malformed,
            std::nullopt,
            {ErrorCode::BadRequest, why},
            std::nullopt,
            std::nullopt};
}

template <FieldNode Node>
class FrameReader
{
public:
    //! `root` may be of any kind.
    static Result<Frame, ProtocolError> read(const Node &root, Direction from)
    {
        if (root.kind() != NodeKind::Map && root.kind() != NodeKind::OddMap)
            return Failure{malformed(QStringLiteral("the frame is not a map"))};
        const auto id = textField(root, "id");
        if (!id || checkText(*id, TextRules::id, QString()))
            return Failure{malformed(QStringLiteral("id is not a string of 1 to 64 bytes"))};
        const auto typeNode = root.find("type");
        if (!typeNode || typeNode->kind() != NodeKind::String || typeNode->utf8().empty())
            return Failure{malformed(QStringLiteral("type is not a string"))};
        const FieldPath path{nullptr, typeNode->utf8()};
        auto unfit = ValueCheck<Node>::of(root, path);
        // With two ids in it nobody can say which command is answered.
        if (unfit && (isDoubled(root, "id") || isDoubled(root, "type")))
            return Failure{malformed(QStringLiteral("id or type is there twice"))};
        FrameHeader header{CommandId(*id), std::nullopt};
        const auto type = messageTypeOf(typeNode->utf8());
        if (!type || !maySend(from, *type))
            return Failure{unknownType(root, header.id)};
        if (unfit)
            return Failure{refused(header.id, std::move(*unfit))};
        return readKnown(root, path, *type, std::move(header));
    }

private:
    using Reader = std::optional<RequestError> (*)(const Node &, const FieldPath &, Message &);

    template <class M>
    static std::optional<RequestError> readMessage(const Node &root, const FieldPath &path,
                                                   Message &out)
    {
        std::optional<RequestError> error;
        FieldReader<Node> reader(root, path, error);
        M::fields(out.emplace<M>(), reader);
        return error;
    }

    template <class... M>
    static constexpr std::array<Reader, sizeof...(M)> readersOf(const std::variant<M...> *)
    {
        std::size_t index = 0;
        const bool inOrder = ((static_cast<std::size_t>(M::type) == index++) && ...);
        return inOrder ? std::array<Reader, sizeof...(M)>{&readMessage<M>...}
                       : throw "Message lists its types in another order than MessageType";
    }

    static Result<Frame, ProtocolError> readKnown(const Node &root, const FieldPath &path,
                                                  MessageType type, FrameHeader header)
    {
        static constexpr auto readers = readersOf(static_cast<const AnyMessage *>(nullptr));
        if (const auto timestamp = root.find("timestamp");
            timestamp && timestamp->kind() != NodeKind::Null) {
            if (timestamp->kind() != NodeKind::Integer)
                return Failure{
                    refused(header.id,
                            {ErrorCode::BadRequest,
                             QStringLiteral("timestamp is not an integer within 2^53")})};
            header.timestamp = timestamp->integer();
        }
        Result<Frame, ProtocolError> result{Frame{std::move(header), Message()}};
        if (auto error = readers[static_cast<std::size_t>(type)](root, path, result->message))
            return Failure{refused(result->header.id, std::move(*error))};
        return result;
    }

    static ProtocolError refused(const CommandId &id, RequestError error)
    {
        return {ProtocolError::Kind::Refused, id, std::move(error), std::nullopt, std::nullopt};
    }

    static ProtocolError unknownType(const Node &root, const CommandId &id)
    {
        ProtocolError error{ProtocolError::Kind::UnknownType,
                            id,
                            {ErrorCode::BadRequest, QStringLiteral("type is not known here")},
                            std::nullopt,
                            std::nullopt};
        if (const auto seq = root.find("seq"); seq && seq->kind() == NodeKind::Integer)
            error.seq = seq->integer();
        if (const auto room = textField(root, "room"))
            error.room = RoomId(*room);
        return error;
    }

    static std::optional<QString> textField(const Node &map, std::string_view key)
    {
        const auto node = map.find(key);
        if (!node || node->kind() != NodeKind::String)
            return std::nullopt;
        return fromUtf8(node->utf8());
    }

    static bool isDoubled(const Node &map, std::string_view key)
    {
        int count = 0;
        map.forEachEntry([&](std::string_view each, const Node &) {
            count += each == key ? 1 : 0;
            return count < 2;
        });
        return count > 1;
    }

    static bool maySend(Direction from, MessageType type)
    {
        const Direction allowed = direction(type);
        return allowed == Direction::Both || allowed == from;
    }
};

} // namespace hearth
