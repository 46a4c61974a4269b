// SPDX-License-Identifier: MIT
#include "server/Server.h"

#include "server/accounts/OwnerInvite.h"
#include "server/admin/AdminOffice.h"
#include "server/chat/Core.h"
#include "server/chat/ServerReading.h"
#include "server/discovery/AvahiAnnouncer.h"
#include "server/discovery/Beacon.h"
#include "server/net/AnyAddress.h"
#include "server/net/SelfMadeIdentity.h"
#include "server/net/ServerEventDispatcher.h"
#include "server/storage/AuditStore.h"
#include "shared/base/Logging.h"

#include <QEventLoop>
#include <QNetworkInterface>
#include <QThread>

#include <algorithm>

namespace hearth::server {

namespace {

//! What a client may send below the codec goes with what it may ask for: a command fits into one
//! frame, and what else comes is pings and what remains of fragmented messages.
InboundBudget inboundBudget(int commandRate)
{
    constexpr double framesPerCommand = 5;
    constexpr double bytesPerSecond = 512.0 * 1024;
    if (commandRate == 0)
        return {};
    return {framesPerCommand * commandRate, std::max(1.0, commandRate / 10.0) * bytesPerSecond};
}

AddressLimits addressLimits(const ServerConfig &config)
{
    return {config.maxPerAddress, config.commandRate > 0, config.commandRate > 0};
}

CoreLimits coreLimits(const ServerConfig &config)
{
    CoreLimits limits;
    limits.maxSessionsPerUser = config.maxSessionsPerUser;
    if (config.commandRate == 0) {
        limits.throttle = LoginThrottle::Mode::Off;
        limits.invitesPerMinute = 0;
    }
    return limits;
}

//! Where somebody on the same network finds a server that listens there.
QString addressForOthers(const QHostAddress &listening)
{
    if (!isAny(listening))
        return listening.toString();
    for (const QHostAddress &address : QNetworkInterface::allAddresses()) {
        if (!address.isLoopback() && address.protocol() == QAbstractSocket::IPv4Protocol)
            return address.toString();
    }
    return QHostAddress(QHostAddress::LocalHost).toString();
}

} // namespace

Server::Server(ServerConfig config, Argon2Cost passwordCost)
    : m_config(std::move(config))
    , m_passwordCost(passwordCost)
    , m_metrics(QStringLiteral(HEARTH_VERSION))
    , m_loopLag(m_metrics, QStringLiteral("main"))
    , m_processWatch(m_metrics)
    , m_addresses(m_clock, addressLimits(m_config))
    , m_acceptor([this](qintptr descriptor) { deal(descriptor); },
                 [this](TurnedAway why) { m_metrics.turnedAway(why); }, m_clock)
    , m_core(m_clock, m_metrics)
    , m_gateway(m_clock, m_metrics, m_core.executor())
    , m_ownFeeds(m_clock)
{
    m_measuring.setTimerType(Qt::PreciseTimer);
    m_measuring.callOnTimeout(this, [this] {
        m_core.post([reading = m_meter->read()](Core &core) { core.publish(reading); });
    });
}

Server::~Server()
{
    stop();
}

Result<Done, QString> Server::start()
{
    if (m_config.tlsSource == TlsSource::Files) {
        if (const auto loaded = loadIdentity(m_config.tls); !loaded)
            return loaded;
    }
    if (!m_acceptor.bind(m_config.address, m_config.port))
        return Failure{QStringLiteral("can't listen on %1 port %2: %3")
                           .arg(m_config.address.toString())
                           .arg(m_config.port)
                           .arg(m_acceptor.errorString())};
    if (auto opened = openStorage(); !opened)
        return opened;
    // The directory is ours alone from here on.
    if (m_config.tlsSource == TlsSource::SelfMade) {
        const auto files =
            SelfMadeIdentity::provide(m_config.dataDirectory, namesOfThisServer(), m_clock.now());
        if (!files)
            return Failure{files.error()};
        if (const auto loaded = loadIdentity(*files); !loaded)
            return loaded;
    }
    m_passwords = std::make_unique<Argon2PasswordHasher>(m_core.executor(), m_passwordCost);
    startCore();
    startWorkers();
    measure();
    m_acceptor.start();
    light();
    qCInfo(lcServer).noquote() << "data in" << m_config.dataDirectory;
    return Done();
}

Result<Done, QString> Server::loadIdentity(const TlsFiles &files)
{
    auto identity = TlsIdentity::load(files);
    if (!identity)
        return Failure{identity.error()};
    m_tls = std::move(*identity);
    const KeyFingerprint key = m_tls->fingerprint();
    qCInfo(lcServer).noquote() << "the key of this server:" << key.words() << '/' << key.hex()
                               << "/ pin" << key.pin();
    return Done();
}

QStringList Server::namesOfThisServer() const
{
    QStringList names = SelfMadeIdentity::namesOfThisMachine();
    if (const QString own = m_config.address.toString();
        !isAny(m_config.address) && !names.contains(own))
        names << own;
    return names;
}

Result<Done, QString> Server::openStorage()
{
    std::optional<Result<std::unique_ptr<SqliteStorage>, QString>> storage;
    const std::unique_ptr<QThread> opener(QThread::create([this, &storage] {
        storage = SqliteStorage::open(
            m_config.dataDirectory, m_clock, m_core.executor(),
            {[this](const CommitFigures &commit) { m_metrics.committed(commit.jobs, commit.time); },
             m_config.retention, m_stopOpening.get_token(), m_config.upgradeBackup});
    }));
    // A large database takes its time, and whoever wants the process to end is heard meanwhile.
    QEventLoop loop;
    connect(opener.get(), &QThread::finished, &loop, &QEventLoop::quit);
    opener->start();
    loop.exec();
    opener->wait();
    if (!*storage)
        return Failure{storage->error()};
    m_storage = std::move(**storage);
    m_feedReader = std::make_unique<ServerFeedReader>(m_ownFeeds, m_storage->feedReader());
    if (m_draining)
        return Failure{QStringLiteral("the server was told to end")};
    return Done{};
}

QString Server::webSocketUrl() const
{
    const QString host = m_config.address.toString();
    const bool bracketed = host.contains(QLatin1Char(':'));
    return QStringLiteral("%1://%2:%3/ws")
        .arg(m_tls ? QLatin1String("wss") : QLatin1String("ws"),
             bracketed ? QLatin1Char('[') + host + QLatin1Char(']') : host)
        .arg(m_acceptor.serverPort());
}

void Server::startCore()
{
    CoreConfig config;
    config.server = {m_config.name, QStringLiteral(HEARTH_VERSION)};
    config.heartbeat = m_config.pingInterval;
    config.accounts = {m_config.registration, m_config.address.isLoopback()};
    config.limits = coreLimits(m_config);
    const auto state = std::make_shared<StoredState>(m_storage->takeState());
    m_ownerInvite =
        OwnerInvite::prepare(*state, config.accounts, m_storage->inviteStore(), m_clock);
    if (state->users.empty() && config.accounts.firstAccountIsOwner
        && m_config.registration != Registration::Closed)
        qCInfo(lcServer) << "no account yet: the first one to be made owns this server";
    m_core.start([this, config, state] {
        return std::make_unique<Core>(
            CorePorts{m_clock, m_gateway, m_storage->roomLog(), m_storage->history(),
                      m_storage->accountStore(), *m_passwords, m_storage->inviteStore(),
                      m_storage->auditStore(), m_storage->feedStore(), m_ownFeeds},
            config, *state);
    });
}

QString Server::inviteLink(const QString &code) const
{
    const QString host = addressForOthers(m_config.address);
    const bool bracketed = host.contains(QLatin1Char(':'));
    QStringList parts;
    if (!code.isEmpty())
        parts << QStringLiteral("invite=") + code;
    if (m_tls)
        parts << QStringLiteral("pin=") + m_tls->fingerprint().pin();
    return QStringLiteral("hearth://%1:%2%3")
        .arg(bracketed ? QLatin1Char('[') + host + QLatin1Char(']') : host)
        .arg(m_acceptor.serverPort())
        .arg(parts.isEmpty() ? QString() : QStringLiteral("/?") + parts.join(QLatin1Char('&')));
}

void Server::startWorkers()
{
    m_names = OwnNames(namesOfThisServer());
    ClientSession::Terms terms{m_config.authTimeout, m_config.pingInterval, {}};
    terms.rates.commandsPerSecond = m_config.commandRate;
    const IoWorker::Surroundings surroundings{m_clock,
                                              m_core,
                                              m_gateway,
                                              m_storage->logReader(),
                                              *m_feedReader,
                                              m_draining,
                                              m_addresses,
                                              m_config.trustedProxies,
                                              m_config.allowedOrigins,
                                              m_names,
                                              m_tls.get(),
                                              m_metrics,
                                              terms,
                                              inboundBudget(m_config.commandRate)};
    std::vector<WorkerGateway::Post> posts;
    for (std::size_t i = 0; i < m_config.threads; ++i) {
        m_workers.push_back(std::make_unique<ObjectThread<IoWorker>>(
            QStringLiteral("io-%1").arg(i),
            [i, &surroundings] { return std::make_unique<IoWorker>(i, surroundings); }));
        IoWorker *worker = &m_workers.back()->object();
        posts.push_back([worker](SessionMessage message) { worker->post(std::move(message)); });
    }
    m_core.post([this, posts = std::move(posts)](Core &) { m_gateway.setWorkers(posts); });
}

void Server::measure()
{
    constexpr std::chrono::seconds every{1};
    m_meter.emplace(m_clock, m_metrics);
    m_measuring.start(every);
}

void Server::light()
{
    // Who finds it must be able to reach it, and holds to its key.
    if (m_config.announce == Announce::Never || m_config.address.isLoopback() || !m_tls)
        return;
    m_announcer = std::make_unique<AvahiAnnouncer>(makeServerEventDispatcher());
    const ServiceAdvert advert{m_config.name, QStringLiteral(HEARTH_VERSION), m_tls->fingerprint(),
                               Announcement::policyOf(m_config.registration)};
    m_beacon = std::make_unique<Beacon>(
        *m_announcer, Announcement{advert, port(), m_config.address},
        [this](const std::function<void(int)> &answer) {
            m_core.post([this, answer](Core &core) {
                QMetaObject::invokeMethod(
                    this, [answer, people = core.peopleHere()] { answer(people); },
                    Qt::QueuedConnection);
            });
        });
}

void Server::deal(qintptr descriptor)
{
    m_workers[m_nextWorker]->object().post(NewConnection{descriptor});
    m_nextWorker = (m_nextWorker + 1) % m_workers.size();
}

void Server::setRetention(const QString &room, std::optional<int> days,
                          const std::function<void(const Result<Done, RequestError> &)> &done)
{
    m_storage->setRetention(room, days, [this, done](const Result<Done, RequestError> &result) {
        QMetaObject::invokeMethod(
            this, [done, result] { done(result); }, Qt::QueuedConnection);
    });
}

void Server::setLimits(const ServerConfig &config)
{
    m_config.commandRate = config.commandRate;
    m_config.maxPerAddress = config.maxPerAddress;
    m_config.maxSessionsPerUser = config.maxSessionsPerUser;
    m_config.retention = config.retention;
    m_addresses.setLimits(addressLimits(m_config));
    CommandRates rates;
    rates.commandsPerSecond = m_config.commandRate;
    for (const auto &thread : m_workers) {
        IoWorker *worker = &thread->object();
        worker->post(WorkerTask([worker, rates, inbound = inboundBudget(m_config.commandRate)] {
            worker->setRates(rates, inbound);
        }));
    }
    m_core.post([limits = coreLimits(m_config)](Core &core) { core.setLimits(limits); });
    m_storage->setServerRetention(m_config.retention);
}

void Server::carryOut(const AdminCommand &command, const AdminReplyDone &reply)
{
    const AdminReplyDone home = [this, reply](const AdminReply &answer) {
        QMetaObject::invokeMethod(
            this, [reply, answer] { reply(answer); }, Qt::QueuedConnection);
    };
    m_core.post([command, home](Core &core) {
        const auto office = std::make_shared<AdminOffice>(core);
        // It goes with the last copy of the function that answers.
        office->carryOut(command, [office, home](const AdminReply &answer) { home(answer); });
    });
}

void Server::note(const AuditEntry &entry)
{
    m_core.post([this, entry](Core &) { m_storage->auditStore().record(entry); });
}

void Server::reloadCertificate()
{
    if (!m_tls)
        return;
    if (const auto reloaded = m_tls->reload(); !reloaded)
        qCWarning(lcServer).noquote() << "the certificate stays as it was:" << reloaded.error();
    else
        qCInfo(lcServer) << "the certificate was read anew";
    if (m_beacon)
        m_beacon->setKey(m_tls->fingerprint());
}

void Server::drain()
{
    if (m_draining.exchange(true))
        return;
    qCInfo(lcServer) << "draining";
    m_stopOpening.request_stop();
    m_beacon.reset();
    m_acceptor.close();
    m_workersToDrain = m_workers.size();
    for (const auto &thread : m_workers) {
        IoWorker *worker = &thread->object();
        worker->post(WorkerTask([this, worker] {
            worker->drain([this] {
                QMetaObject::invokeMethod(this, &Server::onWorkerDrained, Qt::QueuedConnection);
            });
        }));
    }
}

void Server::onWorkerDrained()
{
    if (--m_workersToDrain > 0)
        return;
    stop();
    Q_EMIT drained();
}

void Server::stop()
{
    m_draining = true;
    m_beacon.reset();
    m_measuring.stop();
    m_acceptor.close();
    // Each may post to those that end after it: workers ask the log and the core, the storage and
    // the passwords answer to the core, the core speaks to the workers.
    for (const auto &thread : m_workers) {
        std::binary_semaphore quiet(0);
        IoWorker *worker = &thread->object();
        worker->post(WorkerTask([worker, &quiet] { worker->drain([] {}), quiet.release(); }));
        quiet.acquire();
    }
    if (!m_workers.empty()) {
        // The last sessions' ends are with the core before the storage closes: they say when people
        // were last seen.
        std::binary_semaphore told(0);
        m_core.post([&told](Core &) { told.release(); });
        told.acquire();
    }
    if (m_storage)
        m_storage->close();
    if (m_passwords)
        m_passwords->stop();
    m_core.stop();
    m_workers.clear();
    m_passwords.reset();
    m_feedReader.reset();
    m_storage.reset();
}

} // namespace hearth::server
