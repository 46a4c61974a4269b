// SPDX-License-Identifier: MIT
#include "app/streams/SourceHeader.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hearth::app {

namespace {

constexpr std::array<const char *, 16> openNames{"accept",
                                                 "accept-encoding",
                                                 "accept-language",
                                                 "cache-control",
                                                 "connection",
                                                 "host",
                                                 "last-event-id",
                                                 "origin",
                                                 "pragma",
                                                 "sec-websocket-protocol",
                                                 "upgrade",
                                                 "user-agent",
                                                 "x-accel-buffering",
                                                 "x-client-version",
                                                 "x-request-id",
                                                 "x-requested-with"};

bool isTokenCharacter(char c)
{
    constexpr std::string_view others("!#$%&'*+-.^_`|~");
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
        || others.find(c) != std::string_view::npos;
}

bool isValueCharacter(char c)
{
    const auto byte = static_cast<uchar>(c);
    return c == '\t' || (byte >= 0x20 && byte != 0x7F);
}

QString shown(const QByteArray &value, bool isSecret)
{
    return isSecret ? QStringLiteral("•••") : QString::fromUtf8(value);
}

} // namespace

bool SourceHeader::isValid() const
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isTokenCharacter)
        && std::all_of(value.begin(), value.end(), isValueCharacter);
}

bool SourceHeader::isSecret() const
{
    const QByteArray lower = name.toLower();
    return std::none_of(openNames.begin(), openNames.end(),
                        [&lower](const char *open) { return lower == open; });
}

QJsonObject shownRequest(const SourceHeaders &headers)
{
    QJsonObject all;
    for (const SourceHeader &header : headers)
        all.insert(QString::fromUtf8(header.name), shown(header.value, header.isSecret()));
    return all;
}

QJsonObject shownAnswer(const SourceHeaders &headers)
{
    QJsonObject all;
    for (const SourceHeader &header : headers)
        all.insert(
            QString::fromUtf8(header.name),
            shown(header.value, header.name.compare("set-cookie", Qt::CaseInsensitive) == 0));
    return all;
}

SourceHeaders joinedHeaders(SourceHeaders first, const SourceHeaders &second)
{
    const SourceHeaders given = first;
    for (const SourceHeader &header : second) {
        if (std::none_of(given.begin(), given.end(), [&header](const SourceHeader &one) {
                return one.name.compare(header.name, Qt::CaseInsensitive) == 0;
            }))
            first.push_back(header);
    }
    return first;
}

} // namespace hearth::app
