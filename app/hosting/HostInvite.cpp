// SPDX-License-Identifier: MIT
#include "app/hosting/HostInvite.h"

#include "app/hosting/HostInviteBook.h"
#include "app/hosting/ServerConsole.h"

#include <utility>

namespace hearth::app {

HostInvite::HostInvite(ServerConsole &console, HostInviteBook &book, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_book(book)
    , m_clock(clock)
{}

QString HostInvite::address() const
{
    return m_link ? m_link->address.label() : QString();
}

QString HostInvite::keyWords() const
{
    return m_link && m_link->pin ? m_link->pin->words() : QString();
}

QString HostInvite::link() const
{
    if (!m_link || (m_joining == Joining::ByInvite && m_link->invite.isEmpty()))
        return {};
    return m_link->pin || !m_link->invite.isEmpty() ? m_link->toString()
                                                    : QStringLiteral("hearth://") + address();
}

QString HostInvite::hint() const
{
    if (m_joining == Joining::Anyone)
        return tr("Anyone on this network may create an account, with or without the link.");
    const auto daysLeft = m_terms
        ? std::chrono::ceil<std::chrono::days>(m_terms->expiresAt - m_clock.now()).count()
        : days;
    const auto people = static_cast<int>(m_terms ? m_terms->usesLeft : uses);
    return tr("Good for %1 and %2. Give it only to those you want there.")
        .arg(people == 1 ? tr("one person") : tr("%n people", nullptr, people),
             daysLeft == 1 ? tr("one day") : tr("%n days", nullptr, static_cast<int>(daysLeft)));
}

bool HostInvite::isLocal() const
{
    return m_link && m_link->address.isLoopback();
}

bool HostInvite::isGood() const
{
    return m_terms && m_terms->usesLeft >= fewestUses
        && m_terms->expiresAt - m_clock.now() > shortestLife;
}

void HostInvite::show(const HostStatus &status, Joining::Rule joining)
{
    const QString code = m_link ? m_link->invite : QString();
    ServerLink link = status.link;
    link.invite = joining == Joining::ByInvite ? code : QString();
    const bool isSame = m_link == link && m_joining == joining;
    m_link = link;
    m_joining = joining;
    if (!isSame)
        Q_EMIT changed();
    if (joining != Joining::ByInvite || m_isAsking || (m_isSure && !code.isEmpty() && isGood()))
        return;
    const auto kept = m_book.invite();
    if (kept && !m_isSure)
        lookUp(kept->id, kept->code);
    else
        make();
}

void HostInvite::lookUp(const QString &id, const QString &code)
{
    m_isAsking = true;
    m_console.ask(QStringLiteral("invite list"), {}, [this, id, code](const ConsoleReply &reply) {
        m_isAsking = false;
        // The next status asks again.
        if (reply && m_link)
            onListed(reply->value(QStringLiteral("invites")).toArray(), id, code);
    });
}

void HostInvite::onListed(const QJsonArray &invites, const QString &id, const QString &code)
{
    m_isSure = true;
    m_terms.reset();
    m_link->invite.clear(); // nobody is given one that was revoked
    for (const QJsonValue &invite : invites) {
        if (invite[QStringLiteral("id")].toString() == id)
            take(code, invite.toObject());
    }
    if (isGood())
        return;
    Q_EMIT changed();
    make();
}

void HostInvite::make()
{
    if (std::exchange(m_isAsking, true))
        return;
    m_console.ask(QStringLiteral("invite create"),
                  {{QStringLiteral("uses"), QString::number(uses)},
                   {QStringLiteral("expires"), QString::number(days)}},
                  [this](const ConsoleReply &reply) {
                      m_isAsking = false;
                      // The next status asks again.
                      if (!reply)
                          return;
                      const QString code = reply->value(QStringLiteral("code")).toString();
                      m_book.put({reply->value(QStringLiteral("id")).toString(), code});
                      if (!m_link)
                          return;
                      m_isSure = true;
                      take(code, *reply);
                  });
}

void HostInvite::take(const QString &code, const QJsonObject &invite)
{
    const UnixTime wanted = m_clock.now() + std::chrono::days(days);
    m_terms =
        Terms{invite.value(QStringLiteral("uses_left")).toInt(uses),
              fromMillis(invite.value(QStringLiteral("expires_at")).toInteger(toMillis(wanted)))};
    m_link->invite = code;
    Q_EMIT changed();
}

void HostInvite::forget()
{
    m_link.reset();
    m_terms.reset();
    m_isSure = false;
    Q_EMIT changed();
}

} // namespace hearth::app
