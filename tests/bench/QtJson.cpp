// SPDX-License-Identifier: MIT
#include "tests/bench/QtJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth::bench {

namespace {

QJsonObject head(const FrameHeader &header, const QString &type)
{
    return {{QStringLiteral("type"), type},
            {QStringLiteral("id"), header.id.toString()},
            {QStringLiteral("timestamp"), header.timestamp.value_or(0)}};
}

QByteArray write(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonArray reactionsOf(const ChatMessage &message)
{
    QJsonArray reactions;
    for (const Reaction &reaction : message.reactions) {
        QJsonArray users;
        for (const UserId &user : reaction.users)
            users.append(user.toString());
        reactions.append(QJsonObject{{QStringLiteral("emoji"), reaction.emoji},
                                     {QStringLiteral("users"), users}});
    }
    return reactions;
}

} // namespace

QByteArray encodeByQt(const FrameHeader &header, const MessageSend &message)
{
    QJsonObject object = head(header, QStringLiteral("message.send"));
    object.insert(QStringLiteral("room"), message.room.toString());
    object.insert(QStringLiteral("text"), message.text);
    return write(object);
}

QByteArray encodeByQt(const FrameHeader &header, const MessageNew &message)
{
    const ChatMessage &chat = message.message;
    QJsonObject object = head(header, QStringLiteral("message.new"));
    object.insert(QStringLiteral("room"), message.room.toString());
    object.insert(QStringLiteral("seq"), message.seq);
    object.insert(QStringLiteral("message"),
                  QJsonObject{{QStringLiteral("id"), chat.id.toString()},
                              {QStringLiteral("room"), chat.room.toString()},
                              {QStringLiteral("seq"), chat.seq},
                              {QStringLiteral("author"), chat.author.toString()},
                              {QStringLiteral("text"), chat.text},
                              {QStringLiteral("timestamp"), chat.timestamp},
                              {QStringLiteral("mentions"), QJsonArray()},
                              {QStringLiteral("reactions"), reactionsOf(chat)}});
    return write(object);
}

MessageSend decodeSendByQt(const QByteArray &frame)
{
    const QJsonObject object = QJsonDocument::fromJson(frame).object();
    return {RoomId(object.value(QLatin1String("room")).toString()),
            object.value(QLatin1String("text")).toString(), std::nullopt};
}

MessageNew decodeNewByQt(const QByteArray &frame)
{
    const QJsonObject object = QJsonDocument::fromJson(frame).object();
    const QJsonObject inner = object.value(QLatin1String("message")).toObject();
    MessageNew message;
    message.room = RoomId(object.value(QLatin1String("room")).toString());
    message.seq = object.value(QLatin1String("seq")).toInteger();
    message.message.id = MessageId(inner.value(QLatin1String("id")).toString());
    message.message.room = RoomId(inner.value(QLatin1String("room")).toString());
    message.message.seq = inner.value(QLatin1String("seq")).toInteger();
    message.message.author = UserId(inner.value(QLatin1String("author")).toString());
    message.message.text = inner.value(QLatin1String("text")).toString();
    message.message.timestamp = inner.value(QLatin1String("timestamp")).toInteger();
    for (const auto &each : inner.value(QLatin1String("reactions")).toArray()) {
        Reaction reaction{each[QLatin1String("emoji")].toString(), {}};
        for (const auto &user : each[QLatin1String("users")].toArray())
            reaction.users.emplace_back(user.toString());
        message.message.reactions.push_back(std::move(reaction));
    }
    return message;
}

} // namespace hearth::bench
