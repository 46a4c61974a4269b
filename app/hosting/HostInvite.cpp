// SPDX-License-Identifier: MIT
#include "app/hosting/HostInvite.h"

#include "app/hosting/ServerConsole.h"

#include <utility>

namespace hearth::app {

HostInvite::HostInvite(ServerConsole &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
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
    return m_joining == Joining::Anyone
        ? tr("Anyone on this network may create an account, with or without the link.")
        : tr("Good for %1 people and %2 days. Give it only to those you want there.")
              .arg(uses)
              .arg(days);
}

bool HostInvite::isLocal() const
{
    return m_link && m_link->address.isLoopback();
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
    if (joining == Joining::ByInvite && code.isEmpty())
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
                      if (!reply || !m_link)
                          return;
                      m_link->invite = reply->value(QStringLiteral("code")).toString();
                      Q_EMIT changed();
                  });
}

void HostInvite::forget()
{
    m_link.reset();
    Q_EMIT changed();
}

} // namespace hearth::app
