// SPDX-License-Identifier: MIT
#include "app/net/ServerLink.h"

#include "shared/protocol/Limits.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace hearth::app {

namespace {

QString wrongLink()
{
    return QCoreApplication::translate(
        "ServerLink",
        "This link is damaged. Copy it again, from its beginning to its end, or ask for a new "
        "one.");
}

bool isCode(const QString &text)
{
    static const QRegularExpression letters(QStringLiteral("\\A[A-Za-z0-9_-]{1,64}\\z"));
    return letters.match(text).hasMatch();
}

//! What may be any string is written as in a URL.
std::optional<RoomId> roomOf(const QString &written)
{
    static const QRegularExpression allowed(
        QStringLiteral("\\A(?:[A-Za-z0-9._~-]|%[0-9A-Fa-f]{2})+\\z"));
    if (!allowed.match(written).hasMatch())
        return std::nullopt;
    const QByteArray id = QByteArray::fromPercentEncoding(written.toLatin1());
    const QString text = QString::fromUtf8(id);
    if (id.size() > Limits::id || text.toUtf8() != id)
        return std::nullopt;
    return RoomId(text);
}

std::optional<qint64> seqOf(const QString &written)
{
    static const QRegularExpression digits(QStringLiteral("\\A[0-9]{1,19}\\z"));
    bool isNumber = false;
    const qint64 seq = written.toLongLong(&isNumber);
    // The largest that a frame may hold.
    return isNumber && seq > 0 && seq <= Limits::maxInteger && digits.match(written).hasMatch()
        ? std::optional(seq)
        : std::nullopt;
}

//! False unless it is a part of a link that is not there yet.
bool take(const QString &part, ServerLink &link)
{
    const QString name = part.section(QLatin1Char('='), 0, 0);
    const QString value = part.section(QLatin1Char('='), 1);
    if (name == QLatin1String("invite") && link.invite.isEmpty() && isCode(value)) {
        link.invite = value;
        return true;
    }
    if (name == QLatin1String("pin") && !link.pin) {
        link.pin = KeyFingerprint::fromPin(value);
        return link.pin.has_value();
    }
    if (name == QLatin1String("room") && link.room.isEmpty()) {
        link.room = roomOf(value).value_or(RoomId());
        return !link.room.isEmpty();
    }
    if (name == QLatin1String("seq") && !link.seq) {
        link.seq = seqOf(value);
        return link.seq.has_value();
    }
    return false;
}

} // namespace

Result<ServerLink, QString> ServerLink::parse(const QString &text)
{
    const QString trimmed = text.trimmed();
    const qsizetype query = trimmed.indexOf(QLatin1Char('?'));
    const bool isLink = query >= 0 && trimmed.startsWith(QLatin1String("hearth://"));
    const auto address = ServerAddress::parse(isLink ? trimmed.first(query) : trimmed);
    if (!address)
        return Failure{address.error()};
    ServerLink link{*address, {}, {}};
    if (!isLink)
        return link;
    const QStringList parts = trimmed.mid(query + 1).split(QLatin1Char('&'));
    for (const QString &part : parts) {
        if (!take(part, link))
            return Failure{wrongLink()};
    }
    if (link.seq && link.room.isEmpty())
        return Failure{wrongLink()};
    if (link.pin)
        link.address.encryption = ServerAddress::Encryption::Tls;
    return link;
}

QString ServerLink::toString() const
{
    QStringList parts;
    if (!invite.isEmpty())
        parts.append(QStringLiteral("invite=") + invite);
    if (pin)
        parts.append(QStringLiteral("pin=") + pin->pin());
    // In a message the underscores of two ids would be taken for emphasis.
    if (!room.isEmpty())
        parts.append(QStringLiteral("room=")
                     + QString::fromLatin1(QUrl::toPercentEncoding(room.toString(), {}, "_")));
    if (seq)
        parts.append(QStringLiteral("seq=%1").arg(*seq));
    return QStringLiteral("hearth://%1/?%2").arg(address.label(), parts.join(QLatin1Char('&')));
}

} // namespace hearth::app
