// SPDX-License-Identifier: MIT
#include "app/CommandLine.h"

#include "app/inspector/capture/CaptureFile.h"
#include "app/language/Language.h"
#include "app/net/ServerLink.h"
#include "app/streams/ReplayClock.h"
#include "app/streams/SourceProfile.h"
#include "shared/protocol/AccountMessages.h"

#include <QCommandLineParser>
#include <QFile>
#include <QFileInfo>

namespace hearth::app {

namespace {

// So that another start can be handed over whatever it is for.
constexpr qsizetype longestSource = 8192;

Failure<CommandLine::Exit> refuse(const QString &text)
{
    return Failure{CommandLine::Exit{2, QStringLiteral("hearth: ") + text}};
}

QString flag(const char *name)
{
    return QString::fromLatin1(name);
}

void addOptions(QCommandLineParser &parser)
{
    const auto option = [&parser](const char *name, const char *value, const char *text) {
        parser.addOption(
            {QString::fromLatin1(name), QString::fromLatin1(text), QString::fromLatin1(value)});
    };
    parser.setApplicationDescription(QStringLiteral("Chat on a server of your own."));
    parser.addOption({{flag("h"), flag("help")}, QStringLiteral("Shows this help.")});
    parser.addOption({{flag("v"), flag("version")}, QStringLiteral("Shows the version.")});
    option("profile", "dir", "Keeps settings and cache in this directory.");
    option("connect", "url",
           "Connects to this server, such as 127.0.0.1:9473, or takes an invite link.");
    option("username", "name", "The account to sign in with.");
    option("password-file", "file", "Signs in with the password on the first line of this file.");
    option("page", "name", "Begins with this page: chat, dashboard, feeds, inspector or connect.");
    option("inspect", "source",
           "Looks into a live stream: the URL of an event stream (http, https) or of a WebSocket "
           "(ws, wss), a file of lines, or - for standard input.");
    option("replay", "file", "Plays a capture of the inspector with its original timing.");
    parser.addOption({flag("serve"),
                      QStringLiteral("Serves the replay to programs of this computer, as an event "
                                     "stream and as a WebSocket, without a window: on the port "
                                     "that follows, or on any.")});
    option("speed", "n", "Serves it so many times as fast, from 0.1 to 100.");
    parser.addOption(
        {flag("loop"), QStringLiteral("Serves it from its beginning again when it is through.")});
    option("theme", "name", "light, dark or system.");
    option("language", "code",
           qPrintable(Language::all().join(QStringLiteral(", ")) + QStringLiteral(".")));
    parser.addOption(
        {flag("hidden"), QStringLiteral("Begins in the tray, without a window, if there is one.")});
    option("screenshot", "file", "Writes the window as PNG once it shows data, then exits.");
}

QString help(const QCommandLineParser &parser)
{
    // Without an application object the parser does not know the program's name.
    return parser.helpText()
        .replace(QStringLiteral("<executable_name>"), QStringLiteral("hearth"))
        .trimmed();
}

Result<QString, CommandLine::Exit> readPassword(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            QStringLiteral("can't read --password-file %1: %2").arg(name, file.errorString()));
    QByteArray line = file.readLine(8 * 1024);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return refuse(QStringLiteral("there is no password on the first line of --password-file %1")
                          .arg(name));
    return QString::fromUtf8(line);
}

Result<QString, CommandLine::Exit> readSource(const QString &address)
{
    if (address.toUtf8().size() > longestSource)
        return refuse(QStringLiteral("--inspect takes %1 bytes at most").arg(longestSource));
    SourceProfile source;
    source.address = address;
    if (const auto checked = source.check(); !checked)
        return refuse(QStringLiteral("--inspect: ") + checked.error());
    if (source.kind() != SourceProfile::Kind::File)
        return address;
    const QFileInfo file(address);
    if (!file.exists() || file.isDir())
        return refuse(QStringLiteral("--inspect: there is no file “%1”").arg(address));
    return file.absoluteFilePath();
}

//! `--serve=8080` is another way to write `--serve 8080`.
QStringList withServeApart(const QStringList &arguments)
{
    static const QLatin1String together("--serve=");
    QStringList apart;
    for (const QString &argument : arguments) {
        if (argument.startsWith(together))
            apart << flag("--serve") << argument.mid(together.size());
        else
            apart << argument;
    }
    return apart;
}

//! What is said of a replay; nothing of the rest is touched.
std::optional<CommandLine::Exit> readReplay(const QCommandLineParser &parser, CommandLine &line)
{
    const bool isServed = parser.isSet(flag("serve"));
    if (isServed && !parser.isSet(flag("replay")))
        return refuse(QStringLiteral("--serve needs --replay")).error;
    for (const char *name : {"speed", "loop"}) {
        if (parser.isSet(flag(name)) && !isServed)
            return refuse(QStringLiteral("--%1 needs --replay and --serve").arg(flag(name))).error;
    }
    if (!parser.isSet(flag("replay")))
        return std::nullopt;
    const QFileInfo file(parser.value(flag("replay")));
    if (const auto opened = CaptureFile().open(file.filePath()); !opened)
        return refuse(QStringLiteral("--replay: ") + opened.error()).error;
    line.replay = file.absoluteFilePath();
    line.isReplayLooped = parser.isSet(flag("loop"));
    if (!parser.isSet(flag("speed")))
        return std::nullopt;
    bool isNumber = false;
    line.replaySpeed = parser.value(flag("speed")).toDouble(&isNumber);
    if (!isNumber || line.replaySpeed < ReplayClock::slowest
        || line.replaySpeed > ReplayClock::fastest)
        return refuse(QStringLiteral("--speed is a number from 0.1 to 100, not “%1”")
                          .arg(parser.value(flag("speed"))))
            .error;
    return std::nullopt;
}

//! Takes the port out of what is no flag.
Result<std::optional<quint16>, CommandLine::Exit> takePort(const QCommandLineParser &parser,
                                                           QStringList &others)
{
    if (!parser.isSet(flag("serve")))
        return std::optional<quint16>();
    if (others.isEmpty())
        return std::optional<quint16>(0);
    bool isPort = false;
    const QString said = others.takeFirst();
    const quint16 port = said.toUShort(&isPort);
    if (!isPort)
        return refuse(QStringLiteral("--serve takes a port, not “%1”").arg(said));
    return std::optional(port);
}

Result<ColorScheme::Choice, CommandLine::Exit> readTheme(const QString &name)
{
    if (name == QLatin1String("light"))
        return ColorScheme::Choice::Light;
    if (name == QLatin1String("dark"))
        return ColorScheme::Choice::Dark;
    if (name == QLatin1String("system"))
        return ColorScheme::Choice::System;
    return refuse(QStringLiteral("--theme is light, dark or system, not “%1”").arg(name));
}

} // namespace

Result<CommandLine, CommandLine::Exit> CommandLine::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    parser.addPositionalArgument(QStringLiteral("link"),
                                 QStringLiteral("A hearth:// link, as --connect takes it."),
                                 QStringLiteral("[link]"));
    if (!parser.parse(withServeApart(arguments)))
        return refuse(parser.errorText().section(QLatin1Char('\n'), 0, 0));
    if (parser.isSet(flag("help")))
        return Failure{Exit{0, help(parser)}};
    if (parser.isSet(flag("version")))
        return Failure{Exit{0, QStringLiteral("hearth " HEARTH_VERSION)}};
    CommandLine line;
    line.profile = parser.value(flag("profile"));
    line.connectTo = parser.value(flag("connect")).trimmed();
    QStringList links = parser.positionalArguments();
    const auto port = takePort(parser, links);
    if (!port)
        return Failure{port.error()};
    line.servePort = *port;
    for (const QString &argument : links) {
        // As the desktop hands over a link that was clicked.
        if (!line.connectTo.isEmpty() || !argument.startsWith(QLatin1String("hearth://")))
            return refuse(QStringLiteral("unexpected argument “%1”").arg(argument));
        line.connectTo = argument;
    }
    line.username = parser.value(flag("username"));
    if (checkText(line.username, TextRules::name, QString()) && !line.username.isEmpty())
        return refuse(QStringLiteral("--username has at most 64 characters, in one line"));
    line.page = parser.value(flag("page"));
    line.screenshot = parser.value(flag("screenshot"));
    line.hidden = parser.isSet(flag("hidden"));
    for (const char *name : {"profile", "connect", "username", "screenshot", "page",
                             "password-file", "inspect", "replay", "speed"}) {
        if (parser.isSet(flag(name)) && parser.value(flag(name)).isEmpty())
            return refuse(QStringLiteral("--%1 needs a value").arg(flag(name)));
    }
    const QStringList pages{QString(),
                            QStringLiteral("chat"),
                            QStringLiteral("dashboard"),
                            QStringLiteral("feeds"),
                            QStringLiteral("inspector"),
                            QStringLiteral("connect")};
    if (!pages.contains(line.page))
        return refuse(
            QStringLiteral("--page is chat, dashboard, feeds, inspector or connect, not “%1”")
                .arg(line.page));
    if (parser.isSet(flag("inspect"))) {
        const auto source = readSource(parser.value(flag("inspect")));
        if (!source)
            return Failure{source.error()};
        line.inspect = *source;
        if (line.page.isEmpty())
            line.page = QStringLiteral("inspector");
    }
    if (const auto wrong = readReplay(parser, line))
        return Failure{*wrong};
    if (!line.replay.isEmpty() && line.page.isEmpty())
        line.page = QStringLiteral("inspector");
    line.language = parser.value(flag("language"));
    if (parser.isSet(flag("language")) && !Language::all().contains(line.language))
        return refuse(QStringLiteral("--language is one of %1, not “%2”")
                          .arg(Language::all().join(QStringLiteral(", ")), line.language));
    if (parser.isSet(flag("theme"))) {
        const auto theme = readTheme(parser.value(flag("theme")));
        if (!theme)
            return Failure{theme.error()};
        line.theme = *theme;
    }
    if (line.hidden && !line.screenshot.isEmpty())
        return refuse(QStringLiteral("--hidden shows nothing that --screenshot could take"));
    if (!line.connectTo.isEmpty()) {
        const auto address = ServerLink::parse(line.connectTo);
        if (!address)
            return refuse(QStringLiteral("--connect: ") + address.error());
    }
    if (!parser.isSet(flag("password-file")))
        return line;
    if (line.connectTo.isEmpty() || line.username.isEmpty())
        return refuse(QStringLiteral("--password-file needs --connect and --username"));
    const auto password = readPassword(parser.value(flag("password-file")));
    if (!password)
        return Failure{password.error()};
    line.password = *password;
    return line;
}

} // namespace hearth::app
