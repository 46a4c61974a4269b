// SPDX-License-Identifier: MIT
#include "server/net/Acceptor.h"

#include "server/net/DescriptorLimit.h"
#include "shared/base/Logging.h"

#include <unistd.h>
#include <utility>

namespace hearth::server {

Acceptor::Acceptor(Deal deal, Lost lost, const Clock &clock, QObject *parent)
    : QTcpServer(parent)
    , m_deal(std::move(deal))
    , m_lost(std::move(lost))
    , m_warnings(clock)
    , m_firstReserved(descriptorLimit() - reservedDescriptors)
{
    setListenBacklogSize(backlog);
    connect(this, &QTcpServer::acceptError, this, &Acceptor::onAcceptError);
    m_resume.setSingleShot(true);
    m_resume.setInterval(acceptPause);
    connect(&m_resume, &QTimer::timeout, this, [this] {
        if (isListening())
            resumeAccepting();
    });
}

bool Acceptor::bind(const QHostAddress &address, quint16 port)
{
    if (!listen(address, port))
        return false;
    pauseAccepting();
    return true;
}

void Acceptor::start()
{
    resumeAccepting();
}

void Acceptor::incomingConnection(qintptr descriptor)
{
    // A new descriptor is always the lowest free one (open(2)).
    if (descriptor >= m_firstReserved) {
        ::close(static_cast<int>(descriptor));
        return lose(TurnedAway::Descriptors,
                    QStringLiteral("no more descriptors are free for them"));
    }
    m_deal(descriptor);
}

void Acceptor::onAcceptError()
{
    // What is missing (memory, the system's descriptors) rarely comes back at once, and a loop that
    // asks again and again serves nobody else.
    pauseAccepting();
    m_resume.start();
    lose(TurnedAway::Accept, errorString());
}

void Acceptor::lose(TurnedAway why, const QString &reason)
{
    m_lost(why);
    if (m_warnings.passes())
        qCWarning(lcNet).noquote() << "connections can't be taken:" << reason;
}

} // namespace hearth::server
