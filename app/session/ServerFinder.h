// SPDX-License-Identifier: MIT
#pragma once

#include "app/discovery/Discovery.h"
#include "app/models/FoundServerModel.h"
#include "app/net/AccountApi.h"
#include "app/net/ServerLink.h"
#include "app/time/Scheduler.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class ServerBook;
struct KnownServer;

//! What a ServerFinder needs of the outside; it outlives the finder.
struct ServerFinderParts
{
    Discovery &discovery;
    AccountApi &accounts;
    const ServerBook &servers;
    Scheduler &scheduler;
};

//! A server that this computer hosts, while it runs.
struct OwnServer
{
    ServerLink link; //!< as its host reaches it
    QString name;
    QString username; //!< of the host there; empty: none yet

    friend bool operator==(const OwnServer &, const OwnServer &) = default;
};

//! The servers that one may go to: those that tell the network of themselves, and those one has
//! been to, which are asked whether they are there. Looks only while somebody looks at it.
class ServerFinder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the SessionList")
    Q_PROPERTY(hearth::app::FoundServerModel *onNetwork READ onNetwork CONSTANT)
    Q_PROPERTY(hearth::app::FoundServerModel *remembered READ remembered CONSTANT)
    Q_PROPERTY(hearth::app::ServerFinder::State state READ state NOTIFY stateChanged)
    Q_PROPERTY(bool looking READ isLooking WRITE setLooking NOTIFY lookingChanged)

public:
    enum State {
        Searching, //!< too early to say that there is none
        Settled,
        Unavailable //!< this system has nothing to look at the network with
    };
    Q_ENUM(State)

    //! How often those one has been to are asked.
    static constexpr std::chrono::seconds askingInterval{20};

    explicit ServerFinder(const ServerFinderParts &parts, QObject *parent = nullptr);
    ~ServerFinder() override;

    [[nodiscard]] FoundServerModel *onNetwork() { return &m_onNetwork; }

    //! Without those that are found on the network; the one that was used last is the first.
    [[nodiscard]] FoundServerModel *remembered() { return &m_remembered; }

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] bool isLooking() const { return m_looking; }

    void setLooking(bool looking);

    //! Its row is marked, in either list.
    void setOwnServer(const std::optional<OwnServer> &server);

    //! Leads to chosen(), or ownChosen(), unless the row has gone.
    Q_INVOKABLE void choose(const QString &serverId);

Q_SIGNALS:
    void stateChanged();
    void lookingChanged();
    //! `username` is that of the account one has there, or empty.
    void chosen(const hearth::app::ServerLink &link, const QString &username);
    //! The one of setOwnServer().
    void ownChosen();

private:
    void onStateChanged(Discovery::State state);
    void onFound(const FoundService &service);
    void onLost(const QString &id);
    void setState(State state);
    void showRemembered();
    void askRemembered();
    void ask(const QString &id);
    void showService(const FoundService &service);
    [[nodiscard]] QString detailOf(const FoundService &service) const;
    [[nodiscard]] bool isOwn(const FoundService &service) const;
    [[nodiscard]] bool isOnNetwork(const ServerAddress &address) const;
    //! Null if one has not been there. Valid while m_known is.
    [[nodiscard]] const KnownServer *knownAt(const FoundService &service) const;

    Discovery &m_discovery;
    AccountApi &m_accounts;
    const ServerBook &m_servers;
    FoundServerModel m_onNetwork;
    FoundServerModel m_remembered;
    QHash<QString, FoundService> m_services; //!< on the network
    QHash<QString, ServerLink> m_links; //!< by the id of the row
    std::vector<KnownServer> m_known; //!< one an address
    std::optional<OwnServer> m_own;
    std::unique_ptr<Timer> m_askAgain;
    State m_state = Searching;
    bool m_looking = false;
    int m_round = 0; //!< of looking: an answer to an earlier one is ignored
};

} // namespace hearth::app
