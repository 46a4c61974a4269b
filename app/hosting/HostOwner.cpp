// SPDX-License-Identifier: MIT
#include "app/hosting/HostOwner.h"

#include "app/hosting/HostBook.h"
#include "app/hosting/ServerConsole.h"

#include <utility>

namespace hearth::app {

HostOwner::HostOwner(ServerConsole &console, HostBook &book, QString login, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_book(book)
    , m_login(std::move(login))
{}

QString HostOwner::username() const
{
    return m_book.plan().owner;
}

QStringList HostOwner::names() const
{
    if (const QString known = username(); !known.isEmpty())
        return {known};
    // Somebody who owns nothing may have the first one, and some names are for nobody.
    const QString fallback = QStringLiteral("host");
    return m_login.isEmpty()
        ? QStringList{fallback}
        : QStringList{m_login, m_login + QLatin1Char('-') + fallback, fallback};
}

void HostOwner::enter(const ServerLink &server)
{
    if (!std::exchange(m_isAsking, true))
        ask(server, names());
}

void HostOwner::ask(const ServerLink &server, QStringList names)
{
    const QString name = names.takeFirst();
    m_console.ask(
        QStringLiteral("token create"),
        {{QStringLiteral("user"), name},
         {QStringLiteral("role"), QStringLiteral("owner")},
         {QStringLiteral("name"), tr("Hearth, on the server's computer")}},
        [this, server, name, names](const ConsoleReply &reply) {
            const bool isRefused = !reply && reply.error().kind == ConsoleFailure::Kind::Refused;
            if (isRefused && !names.isEmpty())
                return ask(server, names);
            m_isAsking = false;
            if (!reply)
                return void(Q_EMIT failed(reply.error().text));
            HostPlan plan = m_book.plan();
            plan.owner = name;
            m_book.put(plan);
            // The server has its owner, so nobody else becomes one by the code of its
            // start. Where there is none any more, that is as well.
            m_console.ask(QStringLiteral("invite revoke"),
                          {{QStringLiteral("id"), QStringLiteral("first-owner")}},
                          [](const ConsoleReply &) {});
            Q_EMIT entered(server, name, reply->value(QStringLiteral("token")).toString());
        });
}

} // namespace hearth::app
