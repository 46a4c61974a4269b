// SPDX-License-Identifier: MIT
#include "server/config/Settings.h"

#include "server/FlagValues.h"
#include "shared/protocol/TextRule.h"

#include <QHash>
#include <QStandardPaths>
#include <QSysInfo>
#include <QThread>

#include <algorithm>
#include <array>

namespace hearth::server {

namespace {

constexpr qint64 kMaxMillis = 24 * 60 * 60 * 1000;
constexpr int kMaxThreads = 64;
constexpr int kMaxCount = 1'000'000;

Problem setListen(Wishes &wishes, const QString &value)
{
    const auto parts = splitHostAndPort(value);
    bool fits = false;
    const quint16 port = parts && isDigits(parts->second) ? parts->second.toUShort(&fits) : 0;
    if (!fits)
        return QStringLiteral("wants HOST:PORT, not \"%1\"").arg(value);
    const QHostAddress address = parts->first == QLatin1String("localhost")
        ? QHostAddress(QHostAddress::LocalHost)
        : QHostAddress(parts->first);
    if (address.isNull())
        return QStringLiteral("wants HOST:PORT, and \"%1\" is not an address").arg(parts->first);
    wishes.config.address = address;
    wishes.config.port = port;
    return std::nullopt;
}

Problem setPath(QString &out, const char *wanted, const QString &value)
{
    if (value.isEmpty())
        return QString::fromUtf8(wanted);
    out = value;
    return std::nullopt;
}

Problem setData(Wishes &wishes, const QString &value)
{
    return setPath(wishes.config.dataDirectory, "wants a directory", value);
}

Problem setNoTls(Wishes &wishes, const QString &)
{
    wishes.noTls = true;
    return std::nullopt;
}

Problem setRegistration(Wishes &wishes, const QString &value)
{
    static const QHash<QString, Registration> words{
        {QStringLiteral("open"), Registration::Open},
        {QStringLiteral("invite"), Registration::Invite},
        {QStringLiteral("closed"), Registration::Closed}};
    const auto word = words.constFind(value);
    if (word == words.cend())
        return QStringLiteral("wants open, invite or closed, not \"%1\"").arg(value);
    wishes.config.registration = *word;
    return std::nullopt;
}

Problem setMillis(std::chrono::milliseconds &out, const QString &value)
{
    const auto millis = numberWithin(value, 1, kMaxMillis);
    if (!millis)
        return QStringLiteral("wants milliseconds from 1 to %1, not \"%2\"")
            .arg(kMaxMillis)
            .arg(value);
    out = std::chrono::milliseconds(*millis);
    return std::nullopt;
}

Problem setAuthTimeout(Wishes &wishes, const QString &value)
{
    return setMillis(wishes.config.authTimeout, value);
}

Problem setPingInterval(Wishes &wishes, const QString &value)
{
    return setMillis(wishes.config.pingInterval, value);
}

Problem setName(Wishes &wishes, const QString &value)
{
    if (const auto error = checkText(value, TextRules::name, QStringLiteral("the name")))
        return QStringLiteral("wants a name for people: ") + error->message;
    wishes.config.name = value;
    return std::nullopt;
}

Problem setAllowPlainLan(Wishes &wishes, const QString &)
{
    wishes.allowPlainLan = true;
    return std::nullopt;
}

Problem setAnnounce(Wishes &wishes, const QString &)
{
    wishes.announce = true;
    return std::nullopt;
}

Problem setNoAnnounce(Wishes &wishes, const QString &)
{
    wishes.noAnnounce = true;
    return std::nullopt;
}

Problem setTlsCertificate(Wishes &wishes, const QString &value)
{
    return setPath(wishes.tlsCertificate, "wants a file", value);
}

Problem setTlsKey(Wishes &wishes, const QString &value)
{
    return setPath(wishes.tlsKey, "wants a file", value);
}

Problem setCount(int &out, const QString &value, int least, int most)
{
    const auto count = numberWithin(value, least, most);
    if (!count)
        return QStringLiteral("wants a number from %1 to %2, not \"%3\"")
            .arg(least)
            .arg(most)
            .arg(value);
    out = static_cast<int>(*count);
    return std::nullopt;
}

Problem setThreads(Wishes &wishes, const QString &value)
{
    int threads = 0;
    if (const Problem bad = setCount(threads, value, 1, kMaxThreads))
        return bad;
    wishes.config.threads = static_cast<std::size_t>(threads);
    return std::nullopt;
}

Problem setCommandRate(Wishes &wishes, const QString &value)
{
    return setCount(wishes.config.commandRate, value, 0, kMaxCount);
}

Problem setMaxPerAddress(Wishes &wishes, const QString &value)
{
    return setCount(wishes.config.maxPerAddress, value, 0, kMaxCount);
}

Problem setMaxSessionsPerUser(Wishes &wishes, const QString &value)
{
    return setCount(wishes.config.maxSessionsPerUser, value, 0, kMaxCount);
}

Problem addTrustedProxy(Wishes &wishes, const QString &value)
{
    const auto ranges = AddressRanges::parse(value);
    if (!ranges)
        return QStringLiteral("wants addresses or subnets such as 10.0.0.0/8, not "
                              "\"%1\"")
            .arg(value);
    wishes.config.trustedProxies.add(*ranges);
    return std::nullopt;
}

Problem addAllowedOrigin(Wishes &wishes, const QString &value)
{
    const auto origin = OriginPolicy::parse(value);
    if (!origin)
        return QStringLiteral("wants an origin such as https://chat.example, not "
                              "\"%1\"")
            .arg(value);
    wishes.config.allowedOrigins.allow(*origin);
    return std::nullopt;
}

Problem setRetention(Wishes &wishes, const QString &value)
{
    constexpr int century = 36'500;
    int days = 0;
    if (const Problem bad = setCount(days, value, 0, century))
        return bad;
    wishes.config.retention = std::chrono::days(days);
    return std::nullopt;
}

Problem setLogFormat(Wishes &wishes, const QString &value)
{
    if (value != QLatin1String("json") && value != QLatin1String("text"))
        return QStringLiteral("wants json or text, not \"%1\"").arg(value);
    wishes.config.logFormat = value == QLatin1String("json") ? LogFormat::Json : LogFormat::Text;
    return std::nullopt;
}

Problem setLogLevel(Wishes &wishes, const QString &value)
{
    static const QHash<QString, LogLevel> words{{QStringLiteral("debug"), LogLevel::Debug},
                                                {QStringLiteral("info"), LogLevel::Info},
                                                {QStringLiteral("warning"), LogLevel::Warning}};
    const auto word = words.constFind(value);
    if (word == words.cend())
        return QStringLiteral("wants debug, info or warning, not \"%1\"").arg(value);
    wishes.config.logLevel = *word;
    return std::nullopt;
}

Problem setNoUpgradeBackup(Wishes &wishes, const QString &)
{
    wishes.config.upgradeBackup = UpgradeBackup::None;
    return std::nullopt;
}

using Kind = Setting::Kind;

constexpr std::array kSettings{
    Setting{"listen", "HOST:PORT", "where to listen (127.0.0.1:9473); port 0 takes a free one",
            setListen, "127.0.0.1:9473"},
    Setting{"data", "DIR", "where all is kept (hearthd in the user's data folder)", setData},
    Setting{"tls-cert", "FILE", "the certificate and its chain, PEM; read anew on SIGHUP",
            setTlsCertificate},
    Setting{"tls-key", "FILE", "the certificate's key, PEM", setTlsKey},
    Setting{"no-tls", nullptr, "plain connections, though other machines may connect", setNoTls,
            nullptr, Kind::Switch},
    Setting{"allow-plain-lan", nullptr, "with --no-tls: also for other machines", setAllowPlainLan,
            nullptr, Kind::Switch},
    Setting{"announce", nullptr,
            "tell the network of this server (said or not, where others may connect)", setAnnounce,
            nullptr, Kind::Switch, "no-announce"},
    Setting{"no-announce", nullptr, "do not tell the network of this server", setNoAnnounce,
            nullptr, Kind::Switch},
    Setting{"registration", "open|invite|closed", "who may make an account (invite)",
            setRegistration, "invite"},
    Setting{"auth-timeout", "MS", "how long a connection may take to sign in (5000)",
            setAuthTimeout, "5000", Kind::Number},
    Setting{"ping-interval", "MS", "how often clients are pinged (25000)", setPingInterval, "25000",
            Kind::Number},
    Setting{"name", "NAME", "what clients call this server (the host's name)", setName},
    Setting{"threads", "N", "threads for connections (the machine's cores less one)", setThreads,
            nullptr, Kind::Number},
    Setting{"rate-limit", "N",
            "commands per second and session (10; 0: any, and no rate but of connections)",
            setCommandRate, "10", Kind::Number},
    Setting{"max-per-address", "N",
            "connections of one address (256; 0: any, also above 50 new ones a second)",
            setMaxPerAddress, "256", Kind::Number},
    Setting{"max-sessions-per-user", "N", "sessions of one account (32; 0: any number)",
            setMaxSessionsPerUser, "32", Kind::Number},
    Setting{"trusted-proxy", "CIDR",
            "whose X-Forwarded-For counts (nobody's); a list, may be repeated", addTrustedProxy,
            nullptr, Kind::List},
    Setting{"allow-origin", "ORIGIN", "whose pages may connect besides (none); may be repeated",
            addAllowedOrigin, nullptr, Kind::List},
    Setting{"retention", "DAYS", "how long messages are kept (0: for ever)", setRetention, "0",
            Kind::Number},
    Setting{"no-upgrade-backup", nullptr,
            "keep no copy of the data that a new version of hearthd converts", setNoUpgradeBackup,
            nullptr, Kind::Switch},
    Setting{"log-format", "json|text", "how log lines are written (text)", setLogFormat, "text"},
    Setting{"log-level", "debug|info|warning", "which log lines are written (info)", setLogLevel,
            "info"},
};

QString machineName()
{
    const QString name = QSysInfo::machineHostName();
    return checkText(name, TextRules::name, QString()) ? QStringLiteral("Hearth") : name;
}

Problem checkAnnouncing(const Wishes &wishes)
{
    if (wishes.announce && wishes.noAnnounce)
        return QStringLiteral("--announce and --no-announce exclude each other");
    if (!wishes.announce)
        return std::nullopt;
    if (wishes.config.address.isLoopback())
        return QStringLiteral("--announce: only this computer reaches %1; --listen 0.0.0.0:%2 lets "
                              "others in")
            .arg(wishes.config.address.toString())
            .arg(wishes.config.port);
    if (wishes.noTls)
        return QStringLiteral("--announce and --no-tls exclude each other: who finds the server "
                              "knows it by its key");
    return std::nullopt;
}

Problem checkTogether(const Wishes &wishes)
{
    const bool hasTls = !wishes.tlsCertificate.isEmpty();
    if (hasTls && wishes.tlsKey.isEmpty())
        return QStringLiteral("--tls-cert needs --tls-key");
    if (!hasTls && !wishes.tlsKey.isEmpty())
        return QStringLiteral("--tls-key needs --tls-cert");
    if (hasTls && wishes.noTls)
        return QStringLiteral("--no-tls and --tls-cert exclude each other");
    if (wishes.allowPlainLan && !wishes.noTls)
        return QStringLiteral("--allow-plain-lan needs --no-tls");
    if (wishes.noTls && !wishes.allowPlainLan && !wishes.config.address.isLoopback())
        return QStringLiteral(
                   "--no-tls: %1 is open to other machines, who would read passwords and "
                   "messages; --allow-plain-lan says that this is meant")
            .arg(wishes.config.address.toString());
    return checkAnnouncing(wishes);
}

TlsSource tlsSourceOf(const Wishes &wishes)
{
    if (!wishes.tlsCertificate.isEmpty())
        return TlsSource::Files;
    return wishes.noTls || wishes.config.address.isLoopback() ? TlsSource::None
                                                              : TlsSource::SelfMade;
}

} // namespace

QString defaultDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/hearthd");
}

std::span<const Setting> allSettings()
{
    return kSettings;
}

const Setting *findSetting(const QString &name)
{
    const auto found = std::find_if(kSettings.begin(), kSettings.end(), [&name](const auto &each) {
        return name == QLatin1String(each.name);
    });
    return found == kSettings.end() ? nullptr : &*found;
}

QString usualValue(const Setting &setting)
{
    if (setting.usual)
        return QString::fromUtf8(setting.usual);
    if (setting.set == setData)
        return defaultDataDirectory();
    if (setting.set == setName)
        return machineName();
    if (setting.set == setThreads)
        return QString::number(std::clamp(QThread::idealThreadCount() - 1, 1, kMaxThreads));
    return {};
}

Result<ServerConfig, QString> joined(const Wishes &wishes)
{
    if (const Problem bad = checkTogether(wishes))
        return Failure{*bad};
    ServerConfig config = wishes.config;
    config.tlsSource = tlsSourceOf(wishes);
    config.tls = {wishes.tlsCertificate, wishes.tlsKey};
    config.announce = wishes.announce ? Announce::Always
        : wishes.noAnnounce           ? Announce::Never
                                      : Announce::WhereOthersCome;
    return config;
}

} // namespace hearth::server
