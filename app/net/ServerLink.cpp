// SPDX-License-Identifier: MIT
#include "app/net/ServerLink.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace hearth::app {

namespace {

QString wrongLink()
{
    return QCoreApplication::translate(
        "ServerLink",
        "This invite link is damaged. Copy it again, from its beginning to its end, or ask for a "
        "new one.");
}

bool isCode(const QString &text)
{
    static const QRegularExpression letters(QStringLiteral("\\A[A-Za-z0-9_-]{1,64}\\z"));
    return letters.match(text).hasMatch();
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
    return QStringLiteral("hearth://%1/?%2").arg(address.label(), parts.join(QLatin1Char('&')));
}

} // namespace hearth::app
