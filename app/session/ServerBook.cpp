// SPDX-License-Identifier: MIT
#include "app/session/ServerBook.h"

#include <QSet>
#include <QSettings>

#include <algorithm>
#include <utility>
#include <vector>

namespace hearth::app {

namespace {

constexpr QLatin1String list("servers");
constexpr QLatin1String address("address");
constexpr QLatin1String username("username");
constexpr QLatin1String name("name");
constexpr QLatin1String lastUsed("last_used");
constexpr QLatin1String signedIn("signed_in");

std::vector<KnownServer> readAll(QSettings &settings)
{
    std::vector<KnownServer> servers;
    const int size = settings.beginReadArray(list);
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        servers.push_back({settings.value(address).toString(), settings.value(username).toString(),
                           settings.value(name).toString(), settings.value(lastUsed).toLongLong(),
                           settings.value(signedIn).toBool()});
    }
    settings.endArray();
    return servers;
}

void writeAll(QSettings &settings, const std::vector<KnownServer> &servers)
{
    settings.beginWriteArray(list, static_cast<int>(servers.size()));
    for (size_t i = 0; i < servers.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(address, servers[i].address);
        settings.setValue(username, servers[i].username);
        settings.setValue(name, servers[i].name);
        settings.setValue(lastUsed, servers[i].lastUsed);
        settings.setValue(signedIn, servers[i].signedIn);
    }
    settings.endArray();
}

bool isAccount(const KnownServer &server, const QString &atAddress, const QString &named)
{
    return server.address == atAddress && server.username.compare(named, Qt::CaseInsensitive) == 0;
}

} // namespace

ServerBook::ServerBook(QString file)
    : m_file(std::move(file))
{}

std::optional<KnownServer> ServerBook::last() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    const auto servers = readAll(settings);
    const auto found = std::max_element(
        servers.begin(), servers.end(),
        [](const KnownServer &a, const KnownServer &b) { return a.lastUsed < b.lastUsed; });
    return found == servers.end() ? std::nullopt : std::optional(*found);
}

std::vector<KnownServer> ServerBook::addresses() const
{
    QSettings settings(m_file, QSettings::IniFormat);
    auto servers = readAll(settings);
    std::stable_sort(
        servers.begin(), servers.end(),
        [](const KnownServer &a, const KnownServer &b) { return a.lastUsed > b.lastUsed; });
    QSet<QString> seen;
    std::erase_if(servers, [&seen](const KnownServer &server) {
        if (seen.contains(server.address))
            return true;
        seen.insert(server.address);
        return false;
    });
    return servers;
}

std::optional<KnownServer> ServerBook::find(const QString &address, const QString &username) const
{
    QSettings settings(m_file, QSettings::IniFormat);
    const auto servers = readAll(settings);
    const auto found = std::find_if(servers.begin(), servers.end(), [&](const KnownServer &server) {
        return isAccount(server, address, username);
    });
    return found == servers.end() ? std::nullopt : std::optional(*found);
}

void ServerBook::put(const KnownServer &server)
{
    QSettings settings(m_file, QSettings::IniFormat);
    auto servers = readAll(settings);
    std::erase_if(servers, [&](const KnownServer &other) {
        return isAccount(other, server.address, server.username);
    });
    servers.push_back(server);
    writeAll(settings, servers);
}

} // namespace hearth::app
