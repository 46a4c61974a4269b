// SPDX-License-Identifier: MIT
#include "server/Daemon.h"

#include "server/admin/AdminVerbs.h"
#include "server/admin/DataCommands.h"
#include "server/config/ConfigChange.h"
#include "server/logging/LogHandler.h"
#include "shared/base/Logging.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth::server {

namespace {

constexpr int kBadStart = 2;

//! As --registration has it.
QString wordOf(Registration registration)
{
    switch (registration) {
    case Registration::Open:
        return QStringLiteral("open");
    case Registration::Invite:
        return QStringLiteral("invite");
    case Registration::Closed:
        return QStringLiteral("closed");
    }
    return {};
}

} // namespace

Daemon::Daemon(ServerConfig config, Reread reread)
    : m_config(std::move(config))
    , m_begun(m_config)
    , m_reread(std::move(reread))
    , m_commands([this](const AdminCommand &command, const AdminSocket::Reply &reply) {
        carryOut(command, reply);
    })
{}

Daemon::~Daemon()
{
    m_stop.request_stop();
    if (m_worker)
        m_worker->wait();
}

Result<Done, QString> Daemon::start()
{
    if (auto started = startServer(); !started)
        return started;
    // Whoever comes after a replacement finds it where it was.
    m_config.port = m_server->port();
    if (const auto listening = m_commands.listen(m_config.dataDirectory); !listening)
        qCWarning(lcServer).noquote() << listening.error();
    return Done{};
}

QString Daemon::webSocketUrl() const
{
    return m_server->webSocketUrl();
}

QString Daemon::ownerInvite() const
{
    const auto &code = m_server->ownerInvite();
    return code ? QStringLiteral("owner invite: %1\n%2\n").arg(*code, m_server->inviteLink(*code))
                : QString();
}

void Daemon::reload()
{
    if (m_server)
        m_server->reloadCertificate();
    if (const auto read = m_reread())
        adopt(*read);
    else
        qCWarning(lcServer).noquote() << "the configuration stays as it was:" << read.error();
}

void Daemon::adopt(const ServerConfig &read)
{
    const LogLevel before = m_config.logLevel;
    const ConfigChange change = ConfigChange::takeOver(m_config, m_begun, read);
    // Said where either level lets it be read.
    setLogLevel(std::min(before, m_config.logLevel));
    if (!change.applied.isEmpty())
        qCWarning(lcServer).noquote() << "the configuration was read anew; changed:"
                                      << change.applied.join(QStringLiteral(", "));
    if (!change.needRestart.isEmpty())
        qCWarning(lcServer).noquote() << "the configuration was read anew; wants a restart:"
                                      << change.needRestart.join(QStringLiteral(", "));
    if (change.applied.isEmpty() && change.needRestart.isEmpty())
        qCInfo(lcServer) << "the configuration was read anew; nothing in it has changed";
    setLogLevel(m_config.logLevel);
    // Else startServer() does when it has started.
    if (m_server && m_server->isRunning())
        m_server->setLimits(m_config);
}

void Daemon::drain()
{
    m_isLeaving = true;
    m_stop.request_stop();
    if (m_server)
        m_server->drain();
}

Result<Done, QString> Daemon::startServer()
{
    m_server = std::make_unique<Server>(m_config);
    connect(m_server.get(), &Server::drained, this, [this] {
        if (m_isLeaving)
            Q_EMIT finished(0, QString());
    });
    const ServerConfig begun = m_config;
    auto started = m_server->start();
    // Events were handled meanwhile, and one of them may have read the configuration anew.
    if (started && !(m_config == begun))
        m_server->setLimits(m_config);
    return started;
}

void Daemon::carryOut(const AdminCommand &command, const AdminSocket::Reply &reply)
{
    // While one opens its data there is nobody in it to answer.
    const bool isRunning = m_server && m_server->isRunning();
    if (command.verb == QLatin1String("status") && isRunning && !m_isLeaving)
        return tellStatus(command, reply);
    if (m_isBusy || m_isLeaving)
        return reply({false, QStringLiteral("another command is under way; try again later")});
    m_isBusy = true;
    begin(command, [this, reply](const AdminReply &answer) {
        m_isBusy = false;
        reply(answer);
    });
}

void Daemon::begin(const AdminCommand &command, const AdminSocket::Reply &reply)
{
    if (AdminVerbs::placeOf(command) == AdminVerbs::Place::Core)
        return m_server->carryOut(command, reply);
    if (command.verb == QLatin1String("restore"))
        return restore(command, reply);
    if (command.verb == QLatin1String("retention"))
        return setRetention(command, reply);
    if (command.verb == QLatin1String("backup"))
        return backUp(command, reply);
    reply(adminFailure(QStringLiteral("%1 is not for the server").arg(command.verb)));
}

void Daemon::tellStatus(const AdminCommand &command, const AdminSocket::Reply &reply)
{
    const QString url = m_server->webSocketUrl();
    const QString link = m_server->inviteLink(QString());
    const QString registration = wordOf(m_config.registration);
    m_server->carryOut(
        command, [url, link, name = m_config.name, registration, reply](AdminReply answer) {
            answer.text = QStringLiteral("%1 at %2\n%3").arg(name, url, answer.text);
            answer.data.insert(QStringLiteral("name"), name);
            answer.data.insert(QStringLiteral("url"), url);
            answer.data.insert(QStringLiteral("link"), link);
            answer.data.insert(QStringLiteral("registration"), registration);
            answer.data.insert(QStringLiteral("pid"), QCoreApplication::applicationPid());
            reply(answer);
        });
}

void Daemon::setRetention(const AdminCommand &command, const AdminSocket::Reply &reply)
{
    const auto days = DataCommands::daysOf(command);
    if (!days)
        return reply(adminFailure(days.error()));
    const QString room = command.value("room");
    m_server->setRetention(room, *days,
                           [room, days = *days, reply](const Result<Done, RequestError> &result) {
                               reply(result ? DataCommands::retentionSet(room, days)
                                            : adminFailure(result.error().message));
                           });
}

void Daemon::runAside(Work work, std::function<void(const AdminReply &)> then)
{
    auto result = std::make_shared<AdminReply>();
    m_worker.reset(QThread::create([work = std::move(work), result] { *result = work(); }));
    connect(m_worker.get(), &QThread::finished, this, [this, result, then = std::move(then)] {
        m_worker.release()->deleteLater();
        then(*result);
    });
    m_worker->start();
}

void Daemon::backUp(const AdminCommand &command, const AdminSocket::Reply &reply)
{
    runAside([command, stop = m_stop.get_token()] { return DataCommands::backUp(command, stop); },
             [this, command, reply](const AdminReply &done) {
                 if (done.done && !m_isLeaving)
                     m_server->note(DataCommands::noteOf(command));
                 reply(done);
             });
}

void Daemon::restore(const AdminCommand &command, const AdminSocket::Reply &reply)
{
    // Nobody is sent away for a file that is no good.
    runAside(
        [command, stop = m_stop.get_token()] { return DataCommands::checkFile(command, stop); },
        [this, command, reply](const AdminReply &checked) {
            if (!checked.done)
                return reply(checked);
            if (m_isLeaving)
                return reply(adminFailure(QStringLiteral("the server is going away")));
            qCInfo(lcServer).noquote() << "going back to" << command.value("file");
            connect(m_server.get(), &Server::drained, this, [this, command, reply] {
                if (!m_isLeaving)
                    replaceData(command, reply);
            });
            m_server->drain();
        });
}

void Daemon::replaceData(const AdminCommand &command, const AdminSocket::Reply &reply)
{
    // It is telling us that it is empty, and goes when it has.
    m_server.release()->deleteLater();
    runAside([command, stop = m_stop.get_token()] { return DataCommands::restore(command, stop); },
             [this, command, reply](const AdminReply &replaced) {
                 if (m_isLeaving)
                     return void(Q_EMIT finished(0, QString()));
                 // What was there is there still if the copy could not take its place.
                 const auto started = startServer();
                 if (started && replaced.done)
                     m_server->note(DataCommands::noteOf(command));
                 reply(started ? replaced : adminFailure(started.error()));
                 if (!started && m_isLeaving)
                     Q_EMIT finished(0, QString());
                 else if (!started)
                     Q_EMIT finished(kBadStart, started.error());
             });
}

} // namespace hearth::server
