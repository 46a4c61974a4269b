// SPDX-License-Identifier: MIT
#include "server/admin/Doctor.h"

#include "server/admin/AdminClient.h"
#include "server/admin/PlannedServer.h"
#include "server/doctor/Report.h"
#include "server/doctor/checks/AddressCheck.h"
#include "server/doctor/checks/AvahiCheck.h"
#include "server/doctor/checks/CertificateCheck.h"
#include "server/doctor/checks/ClockCheck.h"
#include "server/doctor/checks/DataChecks.h"
#include "server/doctor/checks/FirewallCheck.h"
#include "server/doctor/checks/ListeningCheck.h"
#include "server/doctor/checks/ReachabilityCheck.h"
#include "server/doctor/checks/ResourceChecks.h"
#include "server/doctor/checks/ServerCheck.h"
#include "server/doctor/firewall/FirewalldFirewall.h"
#include "server/doctor/firewall/NftFirewall.h"
#include "server/doctor/firewall/UfwFirewall.h"
#include "server/doctor/system/PortProbe.h"
#include "server/doctor/system/ProgramRunner.h"
#include "server/doctor/system/SystemBus.h"
#include "server/net/SelfMadeIdentity.h"
#include "server/storage/sqlite/DataDirectory.h"
#include "shared/base/Clock.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <chrono>

namespace hearth::server {

namespace {

//! A server that takes longer to say how it is has something else to do.
constexpr std::chrono::seconds kPatience{5};

//! What a running server shows, else what it would show.
CertificateCheck::Subject certificateOf(const ServerSight &sight, PortProbe &probe)
{
    using Kind = CertificateCheck::Subject::Kind;
    if (sight.runs() && sight.wire == Wire::Plain)
        return {Kind::Plain};
    if (sight.runs()) {
        const auto shown = probe.probe({}, nearestAddress(sight.address), sight.port, Wire::Tls);
        if (shown.certificate.isNull())
            return {Kind::Unreadable, QSslCertificate(),
                    QStringLiteral("the server shows none, %1").arg(shown.why)};
        return {Kind::Shown, shown.certificate};
    }
    const QString &file = sight.certificateFile;
    if (!QFileInfo::exists(file))
        return {Kind::NotMade};
    const auto chain = QSslCertificate::fromPath(file);
    if (chain.isEmpty())
        return {Kind::Unreadable, QSslCertificate(), file};
    return {Kind::File, chain.front()};
}

} // namespace

Doctor::Doctor(const AdminCommand &command)
    : m_command(command)
{}

AdminReply Doctor::examine()
{
    const QString &directory = m_command.dataDirectory;
    const QString database = DataDirectory::databaseIn(directory);
    const ServerSight sight = lookAtServer();
    const auto interfaces = interfacesOfThisMachine();
    const SystemClock clock;
    TcpPortProbe probe;
    ProcessRunner runner;
    const auto bus = systemBusOfThisMachine();
    UfwFirewall ufw(runner);
    FirewalldFirewall firewalld(*bus);
    NftFirewall nft(runner);

    ServerCheck server(sight);
    AddressCheck addresses(interfaces);
    ListeningCheck port(sight, probe);
    ReachabilityCheck reachability(sight, interfaces, probe);
    FirewallCheck firewall(sight, {&ufw, &firewalld, &nft});
    MulticastCheck multicast(interfaces);
    AvahiCheck avahi(*bus);
    CertificateCheck certificate(certificateOf(sight, probe),
                                 addressesHeardBy(sight.address, interfaces), clock);
    ClockCheck time(clock, QFileInfo(database).lastModified(), *bus);
    DirectoryCheck folder(directory);
    PermissionsCheck permissions(
        directory, {database, SelfMadeIdentity::filesIn(directory).key, adminSocketIn(directory)});
    DatabaseCheck data(database);
    DiskCheck disk(DiskSight::of(directory));
    FileLimitCheck files(
        FileLimit::of(sight.runs() ? sight.pid : QCoreApplication::applicationPid()),
        wantedConnections);

    std::vector<Finding> findings;
    for (Check *check : std::initializer_list<Check *>{
             &server, &addresses, &port, &reachability, &firewall, &multicast, &avahi, &certificate,
             &time, &folder, &permissions, &data, &disk, &files})
        findings.push_back(check->look());
    const Report report(std::move(findings));
    const bool isForPerson = m_command.format == AdminCommand::Format::Text;
    return {
        report.isWell(),
        isForPerson ? report.text() : report.summary(),
        {{QStringLiteral("checks"), report.json()}, {QStringLiteral("summary"), report.summary()}}};
}

ServerSight Doctor::lookAtServer() const
{
    AdminCommand status;
    status.verb = QStringLiteral("status");
    status.dataDirectory = m_command.dataDirectory;
    const auto reply = askServer(status, kPatience);
    if (const auto sight = reply ? ServerSight::ofStatus(reply->data) : std::nullopt)
        return *sight;
    ServerSight planned = plannedServer(m_command);
    if (!reply && !isHeld(DataDirectory::lockIn(m_command.dataDirectory)))
        return planned;
    planned.state = ServerSight::State::Silent;
    planned.trouble =
        reply ? reply->text : QStringLiteral("its socket in the data folder does not answer");
    // Whatever a flag says is not what somebody else began it with.
    planned.address = {};
    planned.port = 0;
    return planned;
}

} // namespace hearth::server
