// SPDX-License-Identifier: MIT
#include "app/replay/RequestHead.h"

#include "app/net/ServerAddress.h"

#include <QUrl>

namespace hearth::app {

namespace {

bool isLoopback(const QByteArray &url)
{
    ServerAddress server;
    server.host = QUrl(QString::fromLatin1(url), QUrl::StrictMode).host();
    return !server.host.isEmpty() && server.isLoopback();
}

} // namespace

Result<std::optional<RequestHead>, Done> RequestHead::read(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0 || end > longest) {
        if (bytes.size() >= longest)
            return Failure{Done{}};
        return std::optional<RequestHead>();
    }
    const QList<QByteArray> lines = bytes.first(end).toByteArray().split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1."))
        return Failure{Done{}};
    RequestHead head;
    head.method = words[0];
    head.path = words[1].split('?').first();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        if (colon < 1)
            return Failure{Done{}};
        head.fields.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    return std::optional(std::move(head));
}

bool RequestHead::isOfThisComputer() const
{
    if (!isLoopback("http://" + fields.value("host")))
        return false;
    const auto origin = fields.constFind("origin");
    return origin == fields.constEnd() || isLoopback(*origin);
}

bool RequestHead::isUpgrade() const
{
    return fields.value("upgrade").toLower() == "websocket";
}

} // namespace hearth::app
