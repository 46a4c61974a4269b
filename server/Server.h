// SPDX-License-Identifier: MIT
#pragma once

#include "server/ObjectThread.h"
#include "server/accounts/Argon2PasswordHasher.h"
#include "server/admin/AdminCommand.h"
#include "server/config/ServerConfig.h"
#include "server/http/OwnNames.h"
#include "server/metrics/LoopLag.h"
#include "server/metrics/ProcessWatch.h"
#include "server/metrics/ServerMetrics.h"
#include "server/metrics/StatsMeter.h"
#include "server/net/Acceptor.h"
#include "server/net/AddressLedger.h"
#include "server/net/IoWorker.h"
#include "server/net/TlsIdentity.h"
#include "server/session/CoreThread.h"
#include "server/session/WorkerGateway.h"
#include "server/storage/memory/ServerFeedLog.h"
#include "server/storage/sqlite/SqliteStorage.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <stop_token>
#include <vector>

namespace hearth::server {

class Announcer;
class Beacon;

//! The whole of hearthd but its command line: threads, their order of start and stop.
class Server : public QObject
{
    Q_OBJECT

public:
    explicit Server(ServerConfig config, Argon2Cost passwordCost = {});
    //! Ends everything at once if drain() has not.
    ~Server() override;

    //! Reads the certificate, binds, opens the data (and makes a certificate there, if that is
    //! wanted) and accepts connections, in this order, so that a port in use leaves the data
    //! untouched. The error is one line for a person. Events are
    //! handled while the data is opened, and a drain() among them ends it with an error.
    Result<Done, QString> start();
    //! After start().
    [[nodiscard]] QString webSocketUrl() const;

    //! The code of the invite that makes an owner, while a server that others can reach has none.
    [[nodiscard]] const std::optional<QString> &ownerInvite() const { return m_ownerInvite; }

    //! A link for the app: where it is, the key's pin if it has one, and the code if there is one.
    [[nodiscard]] QString inviteLink(const QString &code) const;

    //! From start() to the begin of its end.
    [[nodiscard]] bool isRunning() const { return m_storage && !m_workers.empty() && !m_draining; }

    [[nodiscard]] quint16 port() const { return m_acceptor.serverPort(); }

    //! As SqliteStorage::setRetention(); `done` is called here, unless the server goes before.
    void setRetention(const QString &room, std::optional<int> days,
                      const std::function<void(const Result<Done, RequestError> &)> &done);

    //! Takes over what ConfigChange applies, for the connections that come from here on; a
    //! change of retention as MessageRetention::setServerKeeps(). After start().
    void setLimits(const ServerConfig &config);

    //! A command of AdminVerbs' Place::Core; `reply` is called here, unless the server goes before.
    void carryOut(const AdminCommand &command, const AdminReplyDone &reply);

    //! For the audit log.
    void note(const AuditEntry &entry);

    //! Reads the certificate anew, for the connections that come from here on; if it is no good the
    //! old one stays.
    void reloadCertificate();
    //! Stops accepting, closes all sessions with GoingAway and commits; drained() follows within
    //! some two seconds. Calling it again does nothing.
    void drain();

Q_SIGNALS:
    void drained();

private:
    Result<Done, QString> loadIdentity(const TlsFiles &files);
    [[nodiscard]] QStringList namesOfThisServer() const;
    Result<Done, QString> openStorage();
    void startCore();
    void startWorkers();
    //! Has the core tell of itself in `$server`, from here on.
    void measure();
    //! Has the network told, where others can come.
    void light();
    void deal(qintptr descriptor);
    void onWorkerDrained();
    void stop();

    ServerConfig m_config;
    Argon2Cost m_passwordCost;
    SystemClock m_clock;
    ServerMetrics m_metrics;
    LoopLag m_loopLag;
    ProcessWatch m_processWatch;
    std::atomic<bool> m_draining{false};
    AddressLedger m_addresses;
    OwnNames m_names; //!< since before the workers
    std::unique_ptr<TlsIdentity> m_tls; //!< null: plain connections
    Acceptor m_acceptor;
    CoreThread m_core;
    WorkerGateway m_gateway;
    std::unique_ptr<SqliteStorage> m_storage;
    ServerFeedLog m_ownFeeds;
    std::unique_ptr<ServerFeedReader> m_feedReader; //!< with the storage's
    std::optional<StatsMeter> m_meter;
    QTimer m_measuring;
    std::optional<QString> m_ownerInvite;
    std::unique_ptr<Argon2PasswordHasher> m_passwords;
    std::vector<std::unique_ptr<ObjectThread<IoWorker>>> m_workers;
    std::size_t m_nextWorker = 0;
    std::size_t m_workersToDrain = 0;
    std::unique_ptr<Announcer> m_announcer; //!< null: nobody is told
    std::unique_ptr<Beacon> m_beacon;
    std::stop_source m_stopOpening;
};

} // namespace hearth::server
