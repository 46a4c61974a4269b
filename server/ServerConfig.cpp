// SPDX-License-Identifier: MIT
#include "server/ServerConfig.h"

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

using Problem = std::optional<QString>;

//! The flags as they stand, before it is seen whether they go together.
struct Wishes
{
    ServerConfig config;
    QString tlsCertificate;
    QString tlsKey;
    bool noTls = false;
    bool allowPlainLan = false;
};

using Setter = Problem (*)(Wishes &wishes, const QString &value);

enum class Repeat { Never, Allowed };

struct Flag
{
    const char *name;
    const char *value; //!< what stands for it in the help; null: it takes none
    const char *help;
    Setter set;
    Repeat repeat = Repeat::Never;
};

constexpr qint64 kMaxMillis = 24 * 60 * 60 * 1000;
constexpr int kMaxThreads = 64;
constexpr int kMaxCount = 1'000'000;

Problem setListen(Wishes &wishes, const QString &value)
{
    const auto parts = splitHostAndPort(value);
    bool fits = false;
    const quint16 port = parts && isDigits(parts->second) ? parts->second.toUShort(&fits) : 0;
    if (!fits)
        return QStringLiteral("--listen wants HOST:PORT, not \"%1\"").arg(value);
    const QHostAddress address = parts->first == QLatin1String("localhost")
        ? QHostAddress(QHostAddress::LocalHost)
        : QHostAddress(parts->first);
    if (address.isNull())
        return QStringLiteral("--listen: \"%1\" is not an address").arg(parts->first);
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
    return setPath(wishes.config.dataDirectory, "--data wants a directory", value);
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
        return QStringLiteral("--registration wants open, invite or closed, not \"%1\"").arg(value);
    wishes.config.registration = *word;
    return std::nullopt;
}

Problem setMillis(std::chrono::milliseconds &out, const char *flag, const QString &value)
{
    const auto millis = numberWithin(value, 1, kMaxMillis);
    if (!millis)
        return QStringLiteral("%1 wants milliseconds from 1 to %2, not \"%3\"")
            .arg(QLatin1String(flag))
            .arg(kMaxMillis)
            .arg(value);
    out = std::chrono::milliseconds(*millis);
    return std::nullopt;
}

Problem setAuthTimeout(Wishes &wishes, const QString &value)
{
    return setMillis(wishes.config.authTimeout, "--auth-timeout", value);
}

Problem setPingInterval(Wishes &wishes, const QString &value)
{
    return setMillis(wishes.config.pingInterval, "--ping-interval", value);
}

Problem setName(Wishes &wishes, const QString &value)
{
    if (const auto error = checkText(value, TextRules::name, QStringLiteral("--name")))
        return error->message;
    wishes.config.name = value;
    return std::nullopt;
}

Problem setAllowPlainLan(Wishes &wishes, const QString &)
{
    wishes.allowPlainLan = true;
    return std::nullopt;
}

Problem choose(Wishes &wishes, Announce wish)
{
    if (wishes.config.announce != Announce::WhereOthersCome)
        return QStringLiteral("--announce and --no-announce exclude each other");
    wishes.config.announce = wish;
    return std::nullopt;
}

Problem setAnnounce(Wishes &wishes, const QString &)
{
    return choose(wishes, Announce::Always);
}

Problem setNoAnnounce(Wishes &wishes, const QString &)
{
    return choose(wishes, Announce::Never);
}

Problem setTlsCertificate(Wishes &wishes, const QString &value)
{
    return setPath(wishes.tlsCertificate, "--tls-cert wants a file", value);
}

Problem setTlsKey(Wishes &wishes, const QString &value)
{
    return setPath(wishes.tlsKey, "--tls-key wants a file", value);
}

Problem setCount(int &out, const char *flag, const QString &value, int least, int most)
{
    const auto count = numberWithin(value, least, most);
    if (!count)
        return QStringLiteral("%1 wants a number from %2 to %3, not \"%4\"")
            .arg(QLatin1String(flag))
            .arg(least)
            .arg(most)
            .arg(value);
    out = static_cast<int>(*count);
    return std::nullopt;
}

Problem setThreads(Wishes &wishes, const QString &value)
{
    int threads = 0;
    if (const Problem bad = setCount(threads, "--threads", value, 1, kMaxThreads))
        return bad;
    wishes.config.threads = static_cast<std::size_t>(threads);
    return std::nullopt;
}

Problem setCommandRate(Wishes &wishes, const QString &value)
{
    return setCount(wishes.config.commandRate, "--rate-limit", value, 0, kMaxCount);
}

Problem setMaxPerAddress(Wishes &wishes, const QString &value)
{
    return setCount(wishes.config.maxPerAddress, "--max-per-address", value, 0, kMaxCount);
}

Problem setMaxSessionsPerUser(Wishes &wishes, const QString &value)
{
    return setCount(wishes.config.maxSessionsPerUser, "--max-sessions-per-user", value, 0,
                    kMaxCount);
}

Problem addTrustedProxy(Wishes &wishes, const QString &value)
{
    const auto ranges = AddressRanges::parse(value);
    if (!ranges)
        return QStringLiteral("--trusted-proxy wants addresses or subnets such as 10.0.0.0/8, not "
                              "\"%1\"")
            .arg(value);
    wishes.config.trustedProxies.add(*ranges);
    return std::nullopt;
}

Problem addAllowedOrigin(Wishes &wishes, const QString &value)
{
    const auto origin = OriginPolicy::parse(value);
    if (!origin)
        return QStringLiteral("--allow-origin wants an origin such as https://chat.example, not "
                              "\"%1\"")
            .arg(value);
    wishes.config.allowedOrigins.allow(*origin);
    return std::nullopt;
}

Problem setRetention(Wishes &wishes, const QString &value)
{
    constexpr int century = 36'500;
    int days = 0;
    if (const Problem bad = setCount(days, "--retention", value, 0, century))
        return bad;
    wishes.config.retention = std::chrono::days(days);
    return std::nullopt;
}

Problem setLogFormat(Wishes &wishes, const QString &value)
{
    if (value != QLatin1String("json") && value != QLatin1String("text"))
        return QStringLiteral("--log-format wants json or text, not \"%1\"").arg(value);
    wishes.config.logFormat = value == QLatin1String("json") ? LogFormat::Json : LogFormat::Text;
    return std::nullopt;
}

constexpr std::array<Flag, 20> kFlags{{
    {"--listen", "HOST:PORT", "where to listen (127.0.0.1:9473); port 0 takes a free one",
     setListen},
    {"--data", "DIR", "where all is kept (hearthd in the user's data folder)", setData},
    {"--tls-cert", "FILE", "the certificate and its chain, PEM; read anew on SIGHUP",
     setTlsCertificate},
    {"--tls-key", "FILE", "the certificate's key, PEM", setTlsKey},
    {"--no-tls", nullptr, "plain connections, though other machines may connect", setNoTls},
    {"--allow-plain-lan", nullptr, "with --no-tls: also for other machines", setAllowPlainLan},
    {"--announce", nullptr,
     "tell the network of this server (said or not, where others may connect)", setAnnounce},
    {"--no-announce", nullptr, "do not tell the network of this server", setNoAnnounce},
    {"--registration", "open|invite|closed", "who may make an account (invite)", setRegistration},
    {"--auth-timeout", "MS", "how long a connection may take to sign in (5000)", setAuthTimeout},
    {"--ping-interval", "MS", "how often clients are pinged (25000)", setPingInterval},
    {"--name", "NAME", "what clients call this server (the host's name)", setName},
    {"--threads", "N", "threads for connections (the machine's cores less one)", setThreads},
    {"--rate-limit", "N", "commands per second and session (10; 0: any, sign-ins too)",
     setCommandRate},
    {"--max-per-address", "N",
     "connections of one address (256; 0: any, also above 50 new ones a second)", setMaxPerAddress},
    {"--max-sessions-per-user", "N", "sessions of one account (32; 0: any number)",
     setMaxSessionsPerUser},
    {"--trusted-proxy", "CIDR", "whose X-Forwarded-For counts (nobody's); a list, may be repeated",
     addTrustedProxy, Repeat::Allowed},
    {"--allow-origin", "ORIGIN", "whose pages may connect besides (none); may be repeated",
     addAllowedOrigin, Repeat::Allowed},
    {"--retention", "DAYS", "how long messages are kept (0: for ever)", setRetention},
    {"--log-format", "json|text", "how log lines are written (text)", setLogFormat},
}};

const Flag *findFlag(const QString &name)
{
    const auto found = std::find_if(kFlags.begin(), kFlags.end(), [&name](const Flag &flag) {
        return name == QLatin1String(flag.name);
    });
    return found == kFlags.end() ? nullptr : found;
}

ServerConfig defaults()
{
    ServerConfig config;
    config.dataDirectory = defaultDataDirectory();
    config.name = QSysInfo::machineHostName();
    if (checkText(config.name, TextRules::name, QString()))
        config.name = QStringLiteral("Hearth");
    config.threads =
        static_cast<std::size_t>(std::clamp(QThread::idealThreadCount() - 1, 1, kMaxThreads));
    return config;
}

Problem checkAnnouncing(const Wishes &wishes)
{
    if (wishes.config.announce != Announce::Always)
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

Failure<QString> problem(const QString &line)
{
    return Failure{line};
}

} // namespace

QString defaultDataDirectory()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/hearthd");
}

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    Wishes wishes;
    wishes.config = defaults();
    QStringList seen;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            return CommandLine{CommandLine::Wish::ShowHelp, {}};
        if (argument == QLatin1String("--version"))
            return CommandLine{CommandLine::Wish::ShowVersion, {}};
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.left(equals);
        const Flag *flag = findFlag(name);
        if (!flag)
            return problem(QStringLiteral("%1 is not known here; --help lists what is").arg(name));
        if (seen.contains(name) && flag->repeat == Repeat::Never)
            return problem(QStringLiteral("%1 is there twice").arg(name));
        seen.append(name);
        if (!flag->value && equals >= 0)
            return problem(QStringLiteral("%1 takes no value").arg(name));
        if (flag->value && equals < 0 && i + 1 == arguments.size())
            return problem(QStringLiteral("%1 wants %2").arg(name, QLatin1String(flag->value)));
        QString value;
        if (flag->value)
            value = equals >= 0 ? argument.mid(equals + 1) : arguments[++i];
        if (const Problem bad = flag->set(wishes, value))
            return problem(*bad);
    }
    if (const Problem bad = checkTogether(wishes))
        return problem(*bad);
    wishes.config.tlsSource = tlsSourceOf(wishes);
    wishes.config.tls = {wishes.tlsCertificate, wishes.tlsKey};
    return CommandLine{CommandLine::Wish::Serve, wishes.config};
}

QString helpText()
{
    QString text = QStringLiteral("hearthd, the server of Hearth\n\nUsage: hearthd [FLAGS]\n\n");
    const auto row = [&text](const QString &left, const char *right) {
        text += QStringLiteral("  %1 %2\n").arg(left, -34).arg(QLatin1String(right));
    };
    for (const Flag &flag : kFlags)
        row(flag.value
                ? QStringLiteral("%1 %2").arg(QLatin1String(flag.name), QLatin1String(flag.value))
                : QLatin1String(flag.name),
            flag.help);
    row(QStringLiteral("--help"), "this text");
    row(QStringLiteral("--version"), "the version");
    return text;
}

} // namespace hearth::server
