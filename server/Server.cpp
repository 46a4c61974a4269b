// SPDX-License-Identifier: MIT
#include "server/Server.h"

#include "server/chat/Core.h"
#include "shared/base/Logging.h"

namespace hearth::server {

namespace {
constexpr std::size_t kWorkers = 1;
} // namespace

Server::Server(ServerConfig config, Argon2Cost passwordCost)
    : m_config(std::move(config))
    , m_passwordCost(passwordCost)
    , m_acceptor([this](qintptr descriptor) { deal(descriptor); })
    , m_core(m_clock)
    , m_gateway(m_clock)
{}

Server::~Server()
{
    stop();
}

Result<Done, QString> Server::start()
{
    if (!m_acceptor.bind(m_config.address, m_config.port))
        return Failure{QStringLiteral("can't listen on %1 port %2: %3")
                           .arg(m_config.address.toString())
                           .arg(m_config.port)
                           .arg(m_acceptor.errorString())};
    auto storage = SqliteStorage::open(m_config.dataDirectory, m_clock, m_core.executor());
    if (!storage)
        return Failure{storage.error()};
    m_storage = std::move(*storage);
    m_passwords = std::make_unique<Argon2PasswordHasher>(m_core.executor(), m_passwordCost);
    startCore();
    startWorkers();
    m_acceptor.start();
    qCInfo(lcServer).noquote() << "data in" << m_config.dataDirectory;
    return Done();
}

QString Server::webSocketUrl() const
{
    const QString host = m_config.address.toString();
    const bool bracketed = host.contains(QLatin1Char(':'));
    return QStringLiteral("ws://%1:%2/ws")
        .arg(bracketed ? QLatin1Char('[') + host + QLatin1Char(']') : host)
        .arg(m_acceptor.serverPort());
}

void Server::startCore()
{
    CoreConfig config;
    config.server = {m_config.name, QStringLiteral(HEARTH_VERSION)};
    config.heartbeat = m_config.pingInterval;
    config.accounts = {m_config.registration, m_config.address.isLoopback()};
    const auto state = std::make_shared<StoredState>(m_storage->takeState());
    if (state->users.empty() && config.accounts.firstAccountIsOwner
        && m_config.registration != Registration::Closed)
        qCInfo(lcServer) << "no account yet: the first one to be made owns this server";
    m_core.start([this, config, state] {
        return std::make_unique<Core>(CorePorts{m_clock, m_gateway, m_storage->roomLog(),
                                                m_storage->history(), m_storage->accountStore(),
                                                *m_passwords},
                                      config, *state);
    });
}

void Server::startWorkers()
{
    std::vector<WorkerGateway::Post> posts;
    for (std::size_t i = 0; i < kWorkers; ++i) {
        m_workers.push_back(
            std::make_unique<ObjectThread<IoWorker>>(QStringLiteral("io-%1").arg(i), [this, i] {
                return std::make_unique<IoWorker>(
                    i,
                    IoWorker::Surroundings{m_clock,
                                           m_core,
                                           m_gateway,
                                           m_storage->logReader(),
                                           m_draining,
                                           {m_config.authTimeout, m_config.pingInterval}});
            }));
        IoWorker *worker = &m_workers.back()->object();
        posts.push_back([worker](SessionMessage message) { worker->post(std::move(message)); });
    }
    m_core.post([this, posts = std::move(posts)](Core &) { m_gateway.setWorkers(posts); });
}

void Server::deal(qintptr descriptor)
{
    m_workers[m_nextWorker]->object().post(NewConnection{descriptor});
    m_nextWorker = (m_nextWorker + 1) % m_workers.size();
}

void Server::drain()
{
    if (m_draining.exchange(true))
        return;
    qCInfo(lcServer) << "draining";
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
    m_storage.reset();
}

} // namespace hearth::server
