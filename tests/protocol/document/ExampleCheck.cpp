// SPDX-License-Identifier: MIT
#include "tests/protocol/document/ExampleCheck.h"

#include "shared/protocol/JsonCodec.h"
#include "shared/protocol/JsonDocument.h"
#include "shared/protocol/MessagePackCodec.h"

#include <QJsonDocument>

#include <map>

namespace hearth::test {

namespace {

using BodyCheck = QStringList (*)(const QByteArray &);

//! What the code would write has to be what stands there, white space and order aside.
QStringList compare(const QByteArray &json, const QByteArray &written)
{
    const auto example = QJsonDocument::fromJson(json);
    if (!example.isNull() && example == QJsonDocument::fromJson(written))
        return {};
    return {QStringLiteral("the code writes it as ") + QString::fromUtf8(written)};
}

template <class T>
QStringList problemsOf(const QByteArray &json)
{
    const auto body = readJson<T>(json, "body");
    if (!body)
        return {body.error().message};
    return compare(json, writeJson(*body));
}

const std::map<QString, BodyCheck> &bodyChecks()
{
    static const std::map<QString, BodyCheck> checks{
        {QStringLiteral("RegisterRequest"), &problemsOf<RegisterRequest>},
        {QStringLiteral("LoginRequest"), &problemsOf<LoginRequest>},
        {QStringLiteral("Credentials"), &problemsOf<Credentials>},
        {QStringLiteral("SessionInfo"), &problemsOf<SessionInfo>},
        {QStringLiteral("PasswordChange"), &problemsOf<PasswordChange>},
        {QStringLiteral("AccountDeletion"), &problemsOf<AccountDeletion>},
        {QStringLiteral("DeviceList"), &problemsOf<DeviceList>},
        {QStringLiteral("DeviceRevocation"), &problemsOf<DeviceRevocation>},
        {QStringLiteral("HttpError"), &problemsOf<HttpError>},
        {QStringLiteral("HealthStatus"), &problemsOf<HealthStatus>},
        {QStringLiteral("FeedPublication"), &problemsOf<FeedPublication>},
        {QStringLiteral("FeedReceipt"), &problemsOf<FeedReceipt>},
        {QStringLiteral("FeedEvents"), &problemsOf<FeedEvents>},
        {QStringLiteral("FeedTicket"), &problemsOf<FeedTicket>},
        {QStringLiteral("ServerStats"), &problemsOf<ServerStats>},
        {QStringLiteral("ServerNews"), &problemsOf<ServerNews>}};
    return checks;
}

} // namespace

QStringList problemsOfFrame(const QByteArray &json, Direction from)
{
    JsonCodec codec;
    const auto frame = codec.decode(json, from);
    if (!frame)
        return {frame.error().error.message};
    QStringList problems = compare(json, codec.encode(frame->header, frame->message));
    MessagePackCodec other;
    const auto packed = other.decode(other.encode(frame->header, frame->message), from);
    if (!packed || *packed != *frame)
        problems << QStringLiteral("it is another frame in MessagePack");
    if (from == Direction::FromServer && !frame->header.timestamp)
        problems << QStringLiteral("the server always writes a timestamp");
    return problems;
}

QStringList problemsOfBody(const QByteArray &json, const QString &structName)
{
    const auto check = bodyChecks().find(structName);
    if (check == bodyChecks().end())
        return {QStringLiteral("there is no body called ") + structName};
    return check->second(json);
}

QStringList bodyNames()
{
    QStringList names;
    for (const auto &[name, check] : bodyChecks())
        names << name;
    return names;
}

} // namespace hearth::test
