// SPDX-License-Identifier: MIT
#include "app/hosting/HostedServer.h"

#include "app/hosting/HostBook.h"
#include "app/hosting/HostProcess.h"
#include "app/hosting/ServerConsole.h"
#include "shared/base/Logging.h"
#include "shared/protocol/Version.h"

#include <utility>

namespace hearth::app {

namespace {

//! The one address that stays, whatever network the computer is in.
QString ownHost()
{
    return QStringLiteral("127.0.0.1");
}

} // namespace

HostedServer::HostedServer(const HostParts &parts, QObject *parent)
    : QObject(parent)
    , m_process(parts.process)
    , m_console(parts.console)
    , m_book(parts.book)
    , m_autostart(parts.autostart)
    , m_dataDirectory(parts.dataDirectory)
    , m_login(parts.login)
    , m_listenOn(parts.listenOn)
    , m_invite(parts.console, parts.invites, parts.time.clock)
    , m_checkup(parts.doctor, [this] { return listenAt(); })
    , m_owner(parts.console, parts.book, parts.login)
    , m_plan(parts.book.plan())
    , m_askAgain(parts.time.scheduler.timer([this] { ask(); }))
    , m_pause(parts.time.scheduler.timer([this] { launch(Restarting); }))
    , m_endPatience(parts.time.scheduler.timer([this] { m_process.end(HostProcess::End::AtOnce); }))
    , m_recovery(parts.time.scheduler.timer([this] { m_deaths = 0; }))
{
    m_process.onEnded([this] { onEnded(); });
    connect(&m_owner, &HostOwner::failed, this, [this](const QString &why) {
        if (m_state != Running)
            return;
        qCWarning(lcApp).noquote() << "the host could not be signed in:" << why;
        m_problem = why.isEmpty()
            ? tr("The server runs, but did not answer when it was to let you in. Open the chat to "
                 "try again.")
            : tr("The server runs, but did not let you in: %1").arg(why);
        Q_EMIT changed();
    });
}

HostedServer::~HostedServer()
{
    m_process.onEnded([] {});
}

QString HostedServer::name() const
{
    if (!m_plan.name.isEmpty())
        return m_plan.name;
    if (m_login.isEmpty())
        return tr("My server");
    return tr("%1's server").arg(m_login.left(1).toUpper() + m_login.mid(1));
}

QString HostedServer::ownAddress() const
{
    if (m_plan.port == 0)
        return {};
    return ServerAddress{ownHost(), m_plan.port, ServerAddress::Encryption::Tls}.label();
}

std::optional<ServerLink> HostedServer::ownServer() const
{
    return m_state == Running && m_status ? std::optional(ownLink()) : std::nullopt;
}

std::optional<ServerLink> HostedServer::linkForOthers(const ServerAddress &own) const
{
    if (!m_status || ownLink().address != own)
        return std::nullopt;
    return m_status->link;
}

void HostedServer::setWatched(bool watched)
{
    if (std::exchange(m_isWatched, watched) == watched)
        return;
    Q_EMIT watchedChanged();
    if (!watched)
        return;
    readLog();
    m_invite.lookAgain();
    if (m_state == Running)
        ask();
}

void HostedServer::resume()
{
    // Who has never hosted has nothing to wait for.
    m_looksLeft = m_plan.port != 0 ? mostLooks : 1;
    ask();
}

void HostedServer::start(const QString &name, Joining::Rule joining)
{
    if (m_state != Stopped && m_state != Failed)
        return;
    m_plan = m_book.plan();
    m_plan.name = name.trimmed();
    m_plan.joining = joining;
    m_book.put(m_plan);
    m_notice.clear();
    m_deaths = 0;
    m_firstPort = FirstPort::Usual;
    m_wish = Wish::Enter;
    launch(Starting);
}

void HostedServer::startElsewhere()
{
    if (m_state != Failed)
        return;
    m_deaths = 0;
    m_plan.port = 0;
    m_firstPort = FirstPort::Any;
    m_wish = Wish::Enter;
    launch(Starting);
}

void HostedServer::stop()
{
    m_wish = Wish::None;
    if (m_state == Stopped || m_state == Stopping)
        return;
    if (m_process.pid() == 0) {
        m_pause->stop();
        m_askAgain->stop();
        m_problem.clear();
        m_invite.forget();
        setState(Stopped);
    } else {
        end();
    }
}

void HostedServer::end()
{
    setState(Stopping);
    m_endPatience->start(endPatience);
    m_process.end(HostProcess::End::Politely);
}

void HostedServer::enter()
{
    if (m_state != Running)
        return;
    m_problem.clear();
    Q_EMIT changed();
    m_owner.enter(ownLink());
}

void HostedServer::launch(State state)
{
    m_status.reset();
    m_looksLeft = 0;
    m_problem.clear();
    m_isPortTaken = false;
    setState(state);
    const auto started = m_process.start(arguments());
    if (!started) {
        qCWarning(lcApp).noquote() << started.error();
        m_problem = tr("The server's program could not be started.");
        setState(Failed);
        return;
    }
    m_askAgain->start(askInterval);
}

QString HostedServer::listenAt() const
{
    const quint16 first = m_firstPort == FirstPort::Usual ? kDefaultPort : quint16(0);
    return QStringLiteral("%1:%2").arg(m_listenOn).arg(m_plan.port ? m_plan.port : first);
}

QStringList HostedServer::arguments() const
{
    return {QStringLiteral("--listen"),
            listenAt(),
            QStringLiteral("--data"),
            m_dataDirectory,
            QStringLiteral("--registration"),
            m_plan.joining == Joining::Anyone ? QStringLiteral("open") : QStringLiteral("invite"),
            QStringLiteral("--name"),
            m_plan.name};
}

void HostedServer::ask()
{
    m_console.ask(QStringLiteral("status"), {}, [this](const ConsoleReply &reply) {
        if (const auto status = reply ? HostStatus::of(*reply) : std::nullopt)
            onStatus(*status);
        // One that served before is left to those who are there.
        if (m_state == Starting && isMute())
            end();
        else if (isComing())
            m_askAgain->start(askInterval);
        else if (m_state == Stopped && m_looksLeft > 0 && --m_looksLeft > 0)
            m_askAgain->start(resumeInterval);
        if (m_isWatched) {
            readLog();
            if (m_state == Running)
                m_askAgain->start(lookInterval);
        }
    });
}

bool HostedServer::isMute() const
{
    return HostFault::of(m_process.newLines(), m_plan.port).kind == HostFault::Kind::Mute;
}

bool HostedServer::isComing() const
{
    return m_state == Starting || (m_state == Restarting && !m_pause->isActive());
}

void HostedServer::onStatus(const HostStatus &status)
{
    if (status.pid != m_process.pid()) {
        if (isComing() || (m_state == Stopped && m_looksLeft > 0))
            takeOver(status);
        return;
    }
    if (isComing())
        return onReady(status);
    if (m_state != Running)
        return;
    m_status = status;
    m_invite.show(status, m_plan.joining);
    setPeople(status);
}

bool HostedServer::takeOver(const HostStatus &status)
{
    // An answer may come from one that has ended since.
    if (const auto followed = m_process.follow(status.pid); !followed) {
        qCDebug(lcApp).noquote() << followed.error();
        return false;
    }
    m_plan.name = status.name;
    m_plan.joining = status.joining.value_or(m_plan.joining);
    onReady(status);
    return true;
}

void HostedServer::lookForAnother(void (HostedServer::*otherwise)())
{
    m_console.ask(QStringLiteral("status"), {}, [this, otherwise](const ConsoleReply &reply) {
        if (m_process.pid() != 0 || (m_state != Starting && m_state != Restarting))
            return;
        const auto status = reply ? HostStatus::of(*reply) : std::nullopt;
        if (status && takeOver(*status))
            return;
        if (!reply && reply.error().kind == ConsoleFailure::Kind::Refused)
            m_askAgain->start(askInterval); // there is one, and it is busy
        else
            (this->*otherwise)();
    });
}

void HostedServer::onReady(const HostStatus &status)
{
    if (m_state == Restarting)
        m_notice = tr("The server ended unexpectedly, and was started again.");
    m_status = status;
    m_looksLeft = 0;
    m_plan.port = status.link.address.port;
    // What is the owner's changes without this object.
    const HostPlan kept = m_book.plan();
    m_plan.owner = kept.owner;
    m_plan.ownerTokens = kept.ownerTokens;
    m_book.put(m_plan);
    m_autostart.setCommand(m_process.commandLine(arguments()));
    m_recovery->start(recovery);
    m_invite.show(status, m_plan.joining);
    setPeople(status);
    setState(Running);
    if (std::exchange(m_wish, Wish::None) == Wish::Enter)
        enter();
    if (m_isWatched)
        m_askAgain->start(lookInterval);
}

void HostedServer::onEnded()
{
    m_askAgain->stop();
    m_endPatience->stop();
    m_recovery->stop();
    readLog();
    m_people.clear();
    Q_EMIT peopleChanged();
    switch (m_state) {
    case Starting:
        return lookForAnother(&HostedServer::onFailedStart);
    case Running:
    case Restarting:
        return onDeath();
    case Stopping:
        if (isMute())
            return fail();
        m_invite.forget();
        m_notice.clear();
        return setState(Stopped);
    case Stopped:
    case Failed:
        return;
    }
}

void HostedServer::onDeath()
{
    if (++m_deaths > mostDeaths) {
        setState(Restarting);
        return lookForAnother(&HostedServer::fail);
    }
    qCWarning(lcApp) << "the hosted server has ended unexpectedly; it is started again";
    m_pause->start(firstPause * (1 << (m_deaths - 1)));
    setState(Restarting);
}

void HostedServer::onFailedStart()
{
    const HostFault fault = HostFault::of(m_process.newLines(), m_plan.port);
    const bool isElsewhere = m_plan.port == 0 && m_firstPort == FirstPort::Usual;
    if (fault.kind != HostFault::Kind::PortTaken || !isElsewhere)
        return fail();
    // Nobody knows it by a port yet.
    m_firstPort = FirstPort::Any;
    launch(Starting);
}

void HostedServer::fail()
{
    const HostFault fault = HostFault::of(m_process.newLines(), m_plan.port);
    m_problem = m_deaths > mostDeaths && fault.kind == HostFault::Kind::Other
        ? tr("The server ended again and again, so it is not started any more. Its log says "
             "more.")
        : fault.text;
    m_isPortTaken = fault.kind == HostFault::Kind::PortTaken;
    m_wish = Wish::None;
    m_notice.clear();
    m_invite.forget();
    readLog();
    setState(Failed);
}

void HostedServer::setState(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void HostedServer::setPeople(const HostStatus &status)
{
    const QString own = m_owner.username();
    QStringList people;
    for (const HostStatus::Person &person : status.people) {
        if (person.username.compare(own, Qt::CaseInsensitive) != 0)
            people << (person.displayName.isEmpty() ? person.username : person.displayName);
    }
    if (std::exchange(m_people, people) != people)
        Q_EMIT peopleChanged();
}

void HostedServer::readLog()
{
    const QString lines = m_process.lastLines().join(QLatin1Char('\n'));
    if (std::exchange(m_log, lines) != lines)
        Q_EMIT logChanged();
}

ServerLink HostedServer::ownLink() const
{
    using Encryption = ServerAddress::Encryption;
    const auto &pin = m_status->link.pin;
    return {{ownHost(), m_status->link.address.port, pin ? Encryption::Tls : Encryption::Plain},
            {},
            pin};
}

} // namespace hearth::app
