// SPDX-License-Identifier: MIT
#include "app/streams/SourceSecrets.h"

#include "app/streams/SourceAddress.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <array>
#include <utility>

namespace hearth::app::SourceSecrets {

namespace {

constexpr QLatin1String addressKey("address");
constexpr QLatin1String bearerKey("bearer");
constexpr QLatin1String headersKey("headers");
constexpr QLatin1String framesKey("first_frames");
constexpr QLatin1String subprotocolsKey("subprotocols");
constexpr QLatin1String textKey("text");
constexpr QLatin1String binaryKey("binary");

// No name that is registered is as long, and tokens are longer.
constexpr qsizetype longestName = 32;
constexpr qsizetype shortestToken = 16;
constexpr std::array<const char *, 6> secretWords{"auth",   "bearer", "secret",
                                                  "ticket", "token",  "apikey"};

bool hasSecretAddress(const SourceProfile &profile)
{
    const auto kind = profile.kind();
    return (kind == SourceProfile::Kind::EventStream || kind == SourceProfile::Kind::WebSocket)
        && SourceAddress::hasSecret(QUrl(profile.address));
}

bool saysSecret(const QString &name)
{
    return std::any_of(secretWords.begin(), secretWords.end(), [&name](const char *word) {
        return name.contains(QLatin1String(word), Qt::CaseInsensitive);
    });
}

bool isSecretSubprotocol(const QString &name)
{
    // Names have words, and versions behind a dot or a hyphen; tokens are letters and digits mixed.
    const auto isLetterOrDigit = [](QChar sign) { return sign.isLetterOrNumber(); };
    const bool isMixed = name.size() >= shortestToken
        && std::all_of(name.begin(), name.end(), isLetterOrDigit)
        && std::any_of(name.begin(), name.end(), [](QChar sign) { return sign.isDigit(); });
    return name.size() > longestName || isMixed || saysSecret(name);
}

bool hasSecretSubprotocol(const SourceProfile &profile)
{
    return std::any_of(profile.subprotocols.begin(), profile.subprotocols.end(),
                       isSecretSubprotocol);
}

QJsonArray valuesOf(const SourceHeaders &headers)
{
    QJsonArray values;
    for (const SourceHeader &header : headers)
        values.append(header.isSecret() ? QString::fromLatin1(header.value) : QString());
    return values;
}

QJsonObject toJson(const SourceFrame &frame)
{
    if (frame.kind == SourceFrame::Kind::Text)
        return {{textKey, QString::fromUtf8(frame.bytes)}};
    return {{binaryKey, QString::fromLatin1(frame.bytes.toBase64())}};
}

SourceFrame frameOf(const QJsonObject &object)
{
    if (object.contains(binaryKey))
        return {SourceFrame::Kind::Binary,
                QByteArray::fromBase64(object.value(binaryKey).toString().toLatin1())};
    return {SourceFrame::Kind::Text, object.value(textKey).toString().toUtf8()};
}

} // namespace

SourceProfile without(SourceProfile profile)
{
    if (hasSecretAddress(profile))
        profile.address = SourceAddress::withoutSecret(QUrl(profile.address)).toString();
    profile.bearer.clear();
    for (SourceHeader &header : profile.headers) {
        if (header.isSecret())
            header.value.clear();
    }
    profile.firstFrames.clear();
    // What follows one of them may be its token.
    if (hasSecretSubprotocol(profile))
        profile.subprotocols.clear();
    return profile;
}

QString of(const SourceProfile &profile)
{
    if (without(profile) == profile)
        return {};
    QJsonObject secrets;
    if (hasSecretAddress(profile))
        secrets.insert(addressKey, profile.address);
    secrets.insert(bearerKey, profile.bearer);
    secrets.insert(headersKey, valuesOf(profile.headers));
    QJsonArray frames;
    for (const SourceFrame &frame : profile.firstFrames)
        frames.append(toJson(frame));
    secrets.insert(framesKey, frames);
    if (hasSecretSubprotocol(profile))
        secrets.insert(subprotocolsKey, QJsonArray::fromStringList(profile.subprotocols));
    return QString::fromUtf8(QJsonDocument(secrets).toJson(QJsonDocument::Compact));
}

bool putBack(SourceProfile &open, const QString &secrets)
{
    const QJsonDocument document = QJsonDocument::fromJson(secrets.toUtf8());
    if (!document.isObject())
        return false;
    const QJsonObject object = document.object();
    const QJsonArray values = object.value(headersKey).toArray();
    if (values.size() != static_cast<qsizetype>(open.headers.size()))
        return false;
    for (qsizetype i = 0; i < values.size(); ++i) {
        SourceHeader &header = open.headers[static_cast<std::size_t>(i)];
        if (header.isSecret())
            header.value = values.at(i).toString().toLatin1();
    }
    if (object.contains(addressKey))
        open.address = object.value(addressKey).toString();
    open.bearer = object.value(bearerKey).toString();
    open.firstFrames.clear();
    for (const auto &frame : object.value(framesKey).toArray())
        open.firstFrames.push_back(frameOf(frame.toObject()));
    if (object.contains(subprotocolsKey))
        open.subprotocols = object.value(subprotocolsKey).toVariant().toStringList();
    return true;
}

bool fillUp(SourceProfile &open, const QString &secrets)
{
    SourceProfile before = without(open);
    if (!putBack(before, secrets))
        return false;
    if (!hasSecretAddress(open))
        open.address = before.address;
    if (open.bearer.isEmpty())
        open.bearer = before.bearer;
    for (std::size_t i = 0; i < open.headers.size(); ++i) {
        if (open.headers[i].value.isEmpty())
            open.headers[i].value = before.headers[i].value;
    }
    if (open.firstFrames.empty())
        open.firstFrames = before.firstFrames;
    if (open.subprotocols.isEmpty())
        open.subprotocols = before.subprotocols;
    return true;
}

QStringList shownSubprotocols(const QStringList &names)
{
    QStringList shown;
    bool announced = false;
    for (const QString &name : names) {
        shown.append(announced || isSecretSubprotocol(name) ? QStringLiteral("•••") : name);
        // "access_token", and then the token. What is longer has its own within.
        announced = name.size() <= longestName && saysSecret(name);
    }
    return shown;
}

bool mayBelongTo(const SourceProfile &open, const SourceProfile &before)
{
    return open.address == before.address
        && std::equal(open.headers.begin(), open.headers.end(), before.headers.begin(),
                      before.headers.end(), [](const SourceHeader &a, const SourceHeader &b) {
                          return a.name == b.name;
                      });
}

} // namespace hearth::app::SourceSecrets
