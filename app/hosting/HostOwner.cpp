// SPDX-License-Identifier: MIT
#include "app/hosting/HostOwner.h"

#include "app/hosting/HostBook.h"
#include "app/hosting/ServerConsole.h"

#include <QJsonArray>

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
    m_console.ask(QStringLiteral("token create"),
                  {{QStringLiteral("user"), name},
                   {QStringLiteral("role"), QStringLiteral("owner")},
                   {QStringLiteral("name"), tr("Hearth, on the server's computer")}},
                  [this, server, name, names](const ConsoleReply &reply) {
                      const bool isRefused =
                          !reply && reply.error().kind == ConsoleFailure::Kind::Refused;
                      if (isRefused && !names.isEmpty())
                          return ask(server, names);
                      m_isAsking = false;
                      if (!reply)
                          return void(Q_EMIT failed(reply.error().text));
                      onToken(server, name, *reply);
                  });
}

void HostOwner::onToken(const ServerLink &server, const QString &username, const QJsonObject &token)
{
    HostPlan plan = m_book.plan();
    const QStringList former = plan.ownerTokens;
    plan.owner = username;
    plan.ownerTokens << token.value(QStringLiteral("id")).toString();
    m_book.put(plan);
    // The server has its owner, so nobody else becomes one by the code of its
    // start. Where there is none any more, that is as well.
    m_console.ask(QStringLiteral("invite revoke"),
                  {{QStringLiteral("id"), QStringLiteral("first-owner")}},
                  [](const ConsoleReply &) {});
    // First, so that nobody is signed out by what ends.
    Q_EMIT entered(server, username, token.value(QStringLiteral("token")).toString());
    if (!former.isEmpty())
        end(former, username);
}

void HostOwner::end(const QStringList &tokenIds, const QString &username)
{
    // Who signed out has ended one, too. What can't be asked now is asked at the next start.
    m_console.ask(QStringLiteral("token list"), {{QStringLiteral("user"), username}},
                  [this, tokenIds](const ConsoleReply &reply) {
                      if (!reply)
                          return;
                      QStringList alive;
                      const QJsonArray tokens = reply->value(QStringLiteral("tokens")).toArray();
                      for (const QJsonValue &token : tokens)
                          alive << token[QStringLiteral("id")].toString();
                      for (const QString &id : tokenIds) {
                          if (alive.contains(id))
                              end(id);
                          else
                              forget(id);
                      }
                  });
}

void HostOwner::end(const QString &tokenId)
{
    m_console.ask(QStringLiteral("token revoke"), {{QStringLiteral("id"), tokenId}},
                  [this, tokenId](const ConsoleReply &reply) {
                      if (reply)
                          forget(tokenId);
                  });
}

void HostOwner::forget(const QString &tokenId)
{
    HostPlan plan = m_book.plan();
    plan.ownerTokens.removeAll(tokenId);
    m_book.put(plan);
}

} // namespace hearth::app
