// SPDX-License-Identifier: MIT
#include "server/ServerConfig.h"

#include "shared/protocol/TextRule.h"

#include <QHash>
#include <QStandardPaths>
#include <QSysInfo>

#include <array>

namespace hearth::server {

namespace {

using Problem = std::optional<QString>;
using Setter = Problem (*)(ServerConfig &config, const QString &value);

struct Flag
{
    const char *name;
    const char *value; //!< what stands for it in the help; null: it takes none
    const char *help;
    Setter set;
};

constexpr qint64 kMaxMillis = 24 * 60 * 60 * 1000;

//! [HOST]:PORT for IPv6, HOST:PORT for the rest.
std::optional<std::pair<QString, QString>> splitHostAndPort(const QString &value)
{
    const qsizetype colon = value.lastIndexOf(QLatin1Char(':'));
    if (colon <= 0)
        return std::nullopt;
    QString host = value.left(colon);
    const bool bracketed = host.startsWith(QLatin1Char('[')) && host.endsWith(QLatin1Char(']'));
    if (bracketed)
        host = host.mid(1, host.size() - 2);
    if (bracketed != host.contains(QLatin1Char(':')))
        return std::nullopt;
    return std::pair(host, value.mid(colon + 1));
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c >= QLatin1Char('0') && c <= QLatin1Char('9');
    });
}

Problem setListen(ServerConfig &config, const QString &value)
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
    if (!address.isLoopback())
        return QStringLiteral("--listen: %1 is not a loopback address; this version serves only "
                              "this machine")
            .arg(parts->first);
    config.address = address;
    config.port = port;
    return std::nullopt;
}

Problem setData(ServerConfig &config, const QString &value)
{
    if (value.isEmpty())
        return QStringLiteral("--data wants a directory");
    config.dataDirectory = value;
    return std::nullopt;
}

Problem setNoTls(ServerConfig &, const QString &)
{
    return std::nullopt; // on loopback there is nothing else
}

Problem setRegistration(ServerConfig &config, const QString &value)
{
    static const QHash<QString, Registration> words{
        {QStringLiteral("open"), Registration::Open},
        {QStringLiteral("invite"), Registration::Invite},
        {QStringLiteral("closed"), Registration::Closed}};
    const auto word = words.constFind(value);
    if (word == words.cend())
        return QStringLiteral("--registration wants open, invite or closed, not \"%1\"").arg(value);
    config.registration = *word;
    return std::nullopt;
}

Problem setMillis(std::chrono::milliseconds &out, const char *flag, const QString &value)
{
    bool fits = false;
    const qint64 millis = isDigits(value) ? value.toLongLong(&fits) : 0;
    if (!fits || millis < 1 || millis > kMaxMillis)
        return QStringLiteral("%1 wants milliseconds from 1 to %2, not \"%3\"")
            .arg(QLatin1String(flag))
            .arg(kMaxMillis)
            .arg(value);
    out = std::chrono::milliseconds(millis);
    return std::nullopt;
}

Problem setAuthTimeout(ServerConfig &config, const QString &value)
{
    return setMillis(config.authTimeout, "--auth-timeout", value);
}

Problem setPingInterval(ServerConfig &config, const QString &value)
{
    return setMillis(config.pingInterval, "--ping-interval", value);
}

Problem setName(ServerConfig &config, const QString &value)
{
    if (const auto error = checkText(value, TextRules::name, QStringLiteral("--name")))
        return error->message;
    config.name = value;
    return std::nullopt;
}

constexpr std::array<Flag, 7> kFlags{{
    {"--listen", "HOST:PORT", "where to listen (127.0.0.1:9473); port 0 takes a free one",
     setListen},
    {"--data", "DIR", "where accounts and rooms are kept", setData},
    {"--no-tls", nullptr, "plain connections", setNoTls},
    {"--registration", "open|invite|closed", "who may make an account (invite)", setRegistration},
    {"--auth-timeout", "MS", "how long a connection may take to sign in (5000)", setAuthTimeout},
    {"--ping-interval", "MS", "how often clients are pinged (25000)", setPingInterval},
    {"--name", "NAME", "what clients call this server (the host's name)", setName},
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
    config.dataDirectory = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/hearthd");
    config.name = QSysInfo::machineHostName();
    if (checkText(config.name, TextRules::name, QString()))
        config.name = QStringLiteral("Hearth");
    return config;
}

Failure<QString> problem(const QString &line)
{
    return Failure{line};
}

} // namespace

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments)
{
    CommandLine line{CommandLine::Wish::Serve, defaults()};
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
        if (seen.contains(name))
            return problem(QStringLiteral("%1 is there twice").arg(name));
        seen.append(name);
        if (!flag->value && equals >= 0)
            return problem(QStringLiteral("%1 takes no value").arg(name));
        if (flag->value && equals < 0 && i + 1 == arguments.size())
            return problem(QStringLiteral("%1 wants %2").arg(name, QLatin1String(flag->value)));
        QString value;
        if (flag->value)
            value = equals >= 0 ? argument.mid(equals + 1) : arguments[++i];
        if (const Problem bad = flag->set(line.config, value))
            return problem(*bad);
    }
    return line;
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
