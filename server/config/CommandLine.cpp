// SPDX-License-Identifier: MIT
#include "server/config/CommandLine.h"

#include "server/config/ConfigFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <optional>
#include <sys/stat.h>
#include <utility>
#include <vector>

namespace hearth::server {

namespace {

struct Flags
{
    CommandLine::Wish wish = CommandLine::Wish::Serve;
    std::optional<QString> configFile;
    std::vector<SaidSetting> said;
};

SaidSetting *find(std::vector<SaidSetting> &said, const Setting &setting)
{
    const auto found = std::find_if(said.begin(), said.end(), [&setting](const SaidSetting &each) {
        return each.setting == &setting;
    });
    return found == said.end() ? nullptr : &*found;
}

const QString *valueOf(const std::vector<SaidSetting> &said, const char *name)
{
    const auto found = std::find_if(said.begin(), said.end(), [name](const SaidSetting &each) {
        return QLatin1String(each.setting->name) == QLatin1String(name);
    });
    return found == said.end() ? nullptr : &found->values.front();
}

std::optional<QString> add(std::vector<SaidSetting> &said, const Setting &setting,
                           const QString &value)
{
    SaidSetting *before = find(said, setting);
    if (before && setting.kind != Setting::Kind::List)
        return QStringLiteral("--%1 is there twice").arg(QLatin1String(setting.name));
    if (before)
        before->values << value;
    else
        said.push_back({&setting, {value}, {}});
    return std::nullopt;
}

Result<Flags, QString> readFlags(const QStringList &arguments)
{
    Flags flags;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            return Flags{CommandLine::Wish::ShowHelp, {}, {}};
        if (argument == QLatin1String("--version"))
            return Flags{CommandLine::Wish::ShowVersion, {}, {}};
        if (argument == QLatin1String("--print-config")) {
            flags.wish = CommandLine::Wish::PrintConfig;
            continue;
        }
        const qsizetype equals = argument.indexOf(QLatin1Char('='));
        const QString name = argument.left(equals);
        const bool isConfig = name == QLatin1String("--config");
        const Setting *setting =
            name.startsWith(QLatin1String("--")) ? findSetting(name.mid(2)) : nullptr;
        if (!setting && !isConfig)
            return Failure{QStringLiteral("%1 is not known here; --help lists what is").arg(name)};
        const char *wanted = isConfig ? "FILE" : setting->value;
        if (!wanted && equals >= 0)
            return Failure{QStringLiteral("%1 takes no value").arg(name)};
        if (wanted && equals < 0 && i + 1 == arguments.size())
            return Failure{QStringLiteral("%1 wants %2").arg(name, QLatin1String(wanted))};
        QString value;
        if (wanted)
            value = equals >= 0 ? argument.mid(equals + 1) : arguments[++i];
        if (isConfig && flags.configFile)
            return Failure{QStringLiteral("--config is there twice")};
        if (isConfig)
            flags.configFile = value;
        else if (const auto twice = add(flags.said, *setting, value))
            return Failure{*twice};
    }
    return flags;
}

//! Whether a flag puts out of force what the file says.
bool overrules(const Setting &flag, const Setting &inFile)
{
    using Pair = std::pair<QLatin1String, QLatin1String>;
    static constexpr std::array<Pair, 7> exclusive{
        Pair{QLatin1String("announce"), QLatin1String("no-announce")},
        Pair{QLatin1String("announce"), QLatin1String("no-tls")},
        Pair{QLatin1String("announce"), QLatin1String("allow-plain-lan")},
        Pair{QLatin1String("no-tls"), QLatin1String("tls-cert")},
        Pair{QLatin1String("no-tls"), QLatin1String("tls-key")},
        Pair{QLatin1String("allow-plain-lan"), QLatin1String("tls-cert")},
        Pair{QLatin1String("allow-plain-lan"), QLatin1String("tls-key")}};
    const QLatin1String one(flag.name);
    const QLatin1String other(inFile.name);
    return one == other || std::any_of(exclusive.begin(), exclusive.end(), [&](const Pair &pair) {
               return pair == Pair(one, other) || pair == Pair(other, one);
           });
}

//! There is nobody then whom the file's word could have told of the server.
bool keepToThisComputer(const std::vector<SaidSetting> &flags)
{
    const QString *listen = valueOf(flags, "listen");
    Wishes wishes;
    return listen && !findSetting(QStringLiteral("listen"))->set(wishes, *listen)
        && wishes.config.address.isLoopback();
}

//! A file that can't be looked at is there, too: what it says must not be passed over.
bool isThere(const QString &path)
{
    struct stat found
    {};

    return ::lstat(QFile::encodeName(path).constData(), &found) == 0
        || (errno != ENOENT && errno != ENOTDIR);
}

std::optional<QString> fileFor(const Flags &flags, const ServicePlaces &service)
{
    if (flags.configFile)
        return flags.configFile;
    const QString *data = valueOf(flags.said, "data");
    if (data && QDir::cleanPath(*data) == service.data && isThere(service.configFile))
        return service.configFile;
    return std::nullopt;
}

//! What the flags leave in force of the file, then the flags, then what is usual.
std::vector<SaidSetting> merged(std::vector<SaidSetting> inFile, std::vector<SaidSetting> flags)
{
    const bool isLocal = keepToThisComputer(flags);
    std::erase_if(inFile, [&flags, isLocal](const SaidSetting &each) {
        if (isLocal && QLatin1String(each.setting->name) == QLatin1String("announce"))
            return true;
        return std::any_of(flags.begin(), flags.end(), [&each](const SaidSetting &flag) {
            return overrules(*flag.setting, *each.setting);
        });
    });
    std::vector<SaidSetting> all = std::move(inFile);
    all.insert(all.end(), flags.begin(), flags.end());
    for (const Setting &setting : allSettings()) {
        const QString usual = usualValue(setting);
        if (!usual.isEmpty() && !find(all, setting))
            all.push_back({&setting, {usual}, {}});
    }
    return all;
}

Result<ServerConfig, QString> configOf(const std::vector<SaidSetting> &said)
{
    Wishes wishes;
    for (const SaidSetting &each : said) {
        for (const QString &value : each.values) {
            const Problem bad = each.setting->set(wishes, value);
            if (!bad)
                continue;
            const bool isFlag = each.where.isEmpty();
            return Failure{QStringLiteral("%1%2 %3").arg(isFlag ? QStringLiteral("--") : each.where,
                                                         QLatin1String(each.setting->name), *bad)};
        }
    }
    return joined(wishes);
}

} // namespace

Result<CommandLine, QString> parseCommandLine(const QStringList &arguments,
                                              const ServicePlaces &service)
{
    const auto flags = readFlags(arguments);
    if (!flags)
        return Failure{flags.error()};
    if (flags->wish == CommandLine::Wish::ShowHelp || flags->wish == CommandLine::Wish::ShowVersion)
        return CommandLine{flags->wish, {}, {}, {}};
    std::vector<SaidSetting> inFile;
    const auto file = fileFor(*flags, service);
    if (file) {
        auto read = ConfigFile::read(*file);
        if (!read)
            return Failure{read.error()};
        inFile = std::move(*read);
    }
    const bool fileSaysSome = !inFile.empty();
    const std::vector<SaidSetting> said = merged(std::move(inFile), flags->said);
    const auto config = configOf(said);
    // The file has a part in what does not go together, and no one line of it has.
    if (!config)
        return Failure{fileSaysSome && !config.error().startsWith(*file)
                           ? QStringLiteral("%1 (with %2)").arg(config.error(), *file)
                           : config.error()};
    return CommandLine{flags->wish, *config,
                       flags->wish == CommandLine::Wish::PrintConfig ? ConfigFile::written(said)
                                                                     : QString(),
                       file.value_or(QString())};
}

QString helpText()
{
    QString text = QStringLiteral("hearthd, the server of Hearth\n\nUsage: hearthd [FLAGS]\n\n");
    const auto row = [&text](const QString &left, const char *right) {
        text += QStringLiteral("  %1 %2\n").arg(left, -34).arg(QLatin1String(right));
    };
    row(QStringLiteral("--config FILE"),
        "TOML, with keys called like the flags below; flags win over it");
    for (const Setting &setting : allSettings()) {
        const QString flag = QStringLiteral("--") + QLatin1String(setting.name);
        row(setting.value ? flag + QLatin1Char(' ') + QLatin1String(setting.value) : flag,
            setting.help);
    }
    row(QStringLiteral("--print-config"), "print what all this comes to, as such a file");
    row(QStringLiteral("--help"), "this text");
    row(QStringLiteral("--version"), "the version");
    return text;
}

} // namespace hearth::server
