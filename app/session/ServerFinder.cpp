// SPDX-License-Identifier: MIT
#include "app/session/ServerFinder.h"

#include "app/session/ServerBook.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

constexpr size_t kMostRemembered = 8;
constexpr qsizetype kMostOfHost = 64;

bool isAt(const FoundService &service, const ServerAddress &address)
{
    return address.port == service.port && service.addresses.contains(QHostAddress(address.host));
}

FoundServerModel::Standing standingOf(const Result<Done, AccountFailure> &answer)
{
    if (answer)
        return FoundServerModel::Reachable;
    switch (answer.error().kind) {
    // Something is there, and the way in says what is the matter with it.
    case AccountFailure::Kind::OtherKey:
    case AccountFailure::Kind::Certificate:
    case AccountFailure::Kind::Refused:
        return FoundServerModel::Reachable;
    default:
        return FoundServerModel::Unreachable;
    }
}

} // namespace

ServerFinder::ServerFinder(const ServerFinderParts &parts, QObject *parent)
    : QObject(parent)
    , m_discovery(parts.discovery)
    , m_accounts(parts.accounts)
    , m_servers(parts.servers)
    , m_askAgain(parts.scheduler.timer([this] { askRemembered(); }))
{
    connect(&m_discovery, &Discovery::stateChanged, this, &ServerFinder::onStateChanged);
    connect(&m_discovery, &Discovery::found, this, &ServerFinder::onFound);
    connect(&m_discovery, &Discovery::lost, this, &ServerFinder::onLost);
}

ServerFinder::~ServerFinder() = default;

void ServerFinder::setLooking(bool looking)
{
    if (std::exchange(m_looking, looking) == looking)
        return;
    ++m_round;
    if (looking) {
        m_known = m_servers.addresses();
        showRemembered();
        askRemembered();
        m_discovery.start();
    } else {
        m_askAgain->stop();
        m_discovery.stop();
    }
    Q_EMIT lookingChanged();
}

void ServerFinder::choose(const QString &serverId)
{
    const auto link = m_links.constFind(serverId);
    const FoundServer *server = m_onNetwork.find(serverId);
    if (!server)
        server = m_remembered.find(serverId);
    if (server && server->standing == FoundServerModel::Own)
        Q_EMIT ownChosen();
    else if (server && link != m_links.cend())
        Q_EMIT chosen(ServerLink(*link), QString(server->username));
}

void ServerFinder::setOwnServer(const std::optional<OwnServer> &server)
{
    if (m_own == server)
        return;
    m_own = server;
    for (const FoundService &service : std::as_const(m_services))
        showService(service);
    if (!m_looking)
        return;
    showRemembered();
    // What was one's own is one of others now.
    askRemembered();
}

void ServerFinder::onStateChanged(Discovery::State state)
{
    switch (state) {
    case Discovery::State::Off:
    case Discovery::State::Searching:
        setState(Searching);
        break;
    case Discovery::State::Settled:
        setState(Settled);
        break;
    case Discovery::State::Missing:
        setState(Unavailable);
        break;
    }
}

void ServerFinder::onFound(const FoundService &service)
{
    m_services.insert(service.id, service);
    showService(service);
    showRemembered();
}

void ServerFinder::showService(const FoundService &service)
{
    if (isOwn(service)) {
        m_onNetwork.put(
            {service.id, m_own->name, detailOf(service), m_own->username, FoundServerModel::Own});
        return;
    }
    const KnownServer *known = knownAt(service);
    const auto address = known ? ServerAddress::parse(known->address) : Failure{QString()};
    ServerLink link{{}, {}, service.advert.pin, ServerLink::Origin::Network};
    // The key that is known is known of that one of its addresses.
    link.address = {address ? address->host : service.addresses.first().toString(), service.port,
                    ServerAddress::Encryption::Tls};
    m_links.insert(service.id, link);
    m_onNetwork.put(
        {service.id, known && !known->name.isEmpty() ? known->name : service.advert.name,
         detailOf(service), known ? known->username : QString(), FoundServerModel::Announced});
}

QString ServerFinder::detailOf(const FoundService &service) const
{
    QStringList parts;
    // One's own is here, whatever the network calls this computer.
    if (!isOwn(service))
        parts << (service.host.isEmpty() ? service.addresses.first().toString()
                                         : service.host.left(kMostOfHost));
    if (service.advert.people == 1)
        parts << tr("1 person there");
    else if (service.advert.people > 1)
        parts << tr("%n people there", nullptr, static_cast<int>(service.advert.people));
    switch (service.advert.policy) {
    case ServiceAdvert::Policy::Open:
        parts << tr("open to all");
        break;
    case ServiceAdvert::Policy::Invite:
        parts << tr("invite only");
        break;
    case ServiceAdvert::Policy::Closed:
        parts << tr("no new accounts");
        break;
    }
    return parts.join(QStringLiteral(" · "));
}

void ServerFinder::onLost(const QString &id)
{
    m_services.remove(id);
    m_links.remove(id);
    m_onNetwork.remove(id);
    if (m_looking)
        showRemembered();
}

void ServerFinder::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

void ServerFinder::showRemembered()
{
    std::vector<FoundServer> rows;
    for (const KnownServer &known : m_known) {
        const auto address = ServerAddress::parse(known.address);
        if (!address || rows.size() == kMostRemembered || isOnNetwork(*address))
            continue;
        const QString id = QStringLiteral("known ") + known.address;
        const FoundServer *before = m_remembered.find(id);
        const bool isHere = m_own && m_own->link.address == *address;
        // The network tells of it, too.
        if (isHere
            && std::any_of(m_services.begin(), m_services.end(),
                           [this](const auto &service) { return isOwn(service); }))
            continue;
        const int standing = before && before->standing != FoundServerModel::Own
            ? before->standing
            : int(FoundServerModel::Asking);
        m_links.insert(id, ServerLink{*address, {}, {}});
        rows.push_back({id, known.name.isEmpty() ? address->label() : known.name,
                        known.username + QStringLiteral(" · ") + address->label(), known.username,
                        isHere ? int(FoundServerModel::Own) : standing});
    }
    m_remembered.setRows(rows);
}

void ServerFinder::askRemembered()
{
    m_askAgain->start(askingInterval);
    for (int row = 0; row < m_remembered.count(); ++row) {
        const QModelIndex index = m_remembered.index(row);
        // Whether one's own is there is known without asking.
        if (index.data(FoundServerModel::StandingRole).toInt() != FoundServerModel::Own)
            ask(index.data(FoundServerModel::ServerId).toString());
    }
}

void ServerFinder::ask(const QString &id)
{
    m_accounts.probe(
        m_links.value(id).address,
        [guard = QPointer(this), round = m_round, id](const Result<Done, AccountFailure> &answer) {
            const FoundServer *row = guard ? guard->m_remembered.find(id) : nullptr;
            if (row && guard->m_round == round && row->standing != FoundServerModel::Own)
                guard->m_remembered.setStanding(id, standingOf(answer));
        });
}

bool ServerFinder::isOwn(const FoundService &service) const
{
    // Anybody may announce another one's key: whoever does is shown, and led past, as well.
    return m_own && service.advert.pin == m_own->link.pin
        && service.port == m_own->link.address.port;
}

bool ServerFinder::isOnNetwork(const ServerAddress &address) const
{
    return std::any_of(m_services.begin(), m_services.end(),
                       [&](const FoundService &service) { return isAt(service, address); });
}

const KnownServer *ServerFinder::knownAt(const FoundService &service) const
{
    for (const KnownServer &known : m_known) {
        const auto address = ServerAddress::parse(known.address);
        if (address && isAt(service, *address))
            return &known;
    }
    return nullptr;
}

} // namespace hearth::app
