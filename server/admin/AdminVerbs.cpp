// SPDX-License-Identifier: MIT
#include "server/admin/AdminVerbs.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace hearth::server::AdminVerbs {

namespace {

enum class Password { None, Asked };

struct Verb
{
    const char *name;
    const char *arguments; //!< all of them are needed
    const char *options; //!< "--uses N --expires DAYS": each with one value
    const char *mustHave; //!< the names of those that are needed
    Place place;
    Password password;
    const char *help;
    const char *switches = ""; //!< "--this --that": without a value
};

constexpr std::array kVerbs{
    Verb{"user list", "", "", "", Place::Core, Password::None, "all accounts"},
    Verb{"user add", "NAME", "--role ROLE", "", Place::Core, Password::Asked,
         "makes an account (a member); its password comes from the standard input"},
    Verb{"user set-role", "NAME ROLE", "", "", Place::Core, Password::None,
         "owner, admin, member, guest or publisher"},
    Verb{"user ban", "NAME", "--reason TEXT", "", Place::Core, Password::None,
         "ends all sessions, and lets nobody in"},
    Verb{"user unban", "NAME", "", "", Place::Core, Password::None, "lets them in again"},
    Verb{"user set-password", "NAME", "", "", Place::Core, Password::Asked,
         "ends all sessions; the password comes from the standard input"},
    Verb{"user delete", "NAME", "", "", Place::Core, Password::None,
         "what they said stays, and nobody gets the name again"},
    Verb{"invite create", "", "--uses N --expires DAYS --role ROLE", "", Place::Core,
         Password::None, "prints the code of an invite (one use, no end, a member)"},
    Verb{"invite list", "", "", "", Place::Core, Password::None, "those that are good"},
    Verb{"invite revoke", "ID", "", "", Place::Core, Password::None, "makes one worthless"},
    Verb{"token create", "", "--user NAME --role ROLE --name DEVICE --expires DAYS", "user role",
         Place::Core, Password::None,
         "prints a token that may do what ROLE may; makes the account if there is none"},
    Verb{"token list", "", "--user NAME", "user", Place::Core, Password::None,
         "where somebody is signed in"},
    Verb{"token revoke", "ID", "", "", Place::Core, Password::None, "ends one of those"},
    Verb{"room list", "", "", "", Place::Core, Password::None, "all rooms but directs"},
    Verb{"room set-owner", "ROOM USER", "", "", Place::Core, Password::None,
         "makes somebody an owner of a room (its name or id), beside those it has"},
    Verb{"room delete", "ROOM", "", "", Place::Core, Password::None,
         "a room goes with all that was said in it, for good"},
    Verb{"feed list", "", "", "", Place::Core, Password::None, "all feeds"},
    Verb{"feed create", "FEED", "--title TEXT --events N --days DAYS", "", Place::Core,
         Password::None, "a stream of events that keeps the last N of them or DAYS (100000, 7)",
         "--keyed --private"},
    Verb{"feed retention", "FEED", "--events N --days DAYS", "", Place::Core, Password::None,
         "how much a feed keeps; what is not said is as usual"},
    Verb{"feed delete", "FEED", "", "", Place::Core, Password::None,
         "a feed goes with all that was published to it, for good"},
    Verb{"backup", "FILE", "", "", Place::Data, Password::None,
         "writes all there is into a new file"},
    Verb{"restore", "FILE", "", "", Place::Data, Password::None,
         "goes back to what a backup holds, but for sign-ins and invites; what there is is kept "
         "aside",
         "--keep-sessions"},
    Verb{"retention", "ROOM DAYS", "", "", Place::Data, Password::None,
         "how long a room keeps messages (0: for ever; server: as --retention says)"},
    Verb{"status", "", "", "", Place::Running, Password::None,
         "where the server listens, and who is connected"},
    Verb{"doctor", "", "--listen HOST:PORT", "", Place::Here, Password::None,
         "looks for what keeps people from the server, and says what to do; changes nothing"},
};

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QStringList wordsOf(const char *latin1)
{
    return text(latin1).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const Verb *findVerb(const QString &name)
{
    const auto found = std::find_if(kVerbs.begin(), kVerbs.end(),
                                    [&](const Verb &verb) { return name == text(verb.name); });
    return found == kVerbs.end() ? nullptr : found;
}

//! The verb that the arguments begin with; it has one word or two.
const Verb *verbOf(const QStringList &arguments)
{
    for (const qsizetype words : {2, 1}) {
        if (const Verb *verb = findVerb(arguments.mid(0, words).join(QLatin1Char(' '))))
            return verb;
    }
    return nullptr;
}

//! What else the group has, for who knows half of it.
QString unknown(const QStringList &arguments)
{
    QStringList known;
    for (const Verb &verb : kVerbs) {
        const QStringList words = wordsOf(verb.name);
        if (words.size() == 2 && words.front() == arguments.value(0))
            known << words.back();
    }
    if (known.isEmpty())
        return QStringLiteral("%1 is not known here; --help lists what is").arg(arguments.value(0));
    return QStringLiteral("%1 wants one of: %2")
        .arg(arguments.value(0), known.join(QStringLiteral(", ")));
}

//! The options' names, without their dashes.
QStringList optionsOf(const Verb &verb)
{
    QStringList options;
    for (const QString &word : wordsOf(verb.options)) {
        if (word.startsWith(QLatin1String("--")))
            options << word.mid(2);
    }
    return options;
}

QString usageOf(const Verb &verb)
{
    QStringList parts{text(verb.name)};
    parts += wordsOf(verb.arguments);
    const QStringList needed = wordsOf(verb.mustHave);
    const QStringList options = wordsOf(verb.options);
    for (qsizetype i = 0; i + 1 < options.size(); i += 2) {
        const QString option = options[i] + QLatin1Char(' ') + options[i + 1];
        parts << (needed.contains(options[i].mid(2))
                      ? option
                      : QLatin1Char('[') + option + QLatin1Char(']'));
    }
    for (const QString &word : wordsOf(verb.switches))
        parts << QLatin1Char('[') + word + QLatin1Char(']');
    return parts.join(QLatin1Char(' '));
}

} // namespace

bool isCommand(const QStringList &arguments)
{
    return !arguments.isEmpty() && !arguments.first().startsWith(QLatin1Char('-'));
}

Result<AdminCommand, QString> parse(const QStringList &arguments,
                                    const QString &defaultDataDirectory)
{
    const Verb *verb = verbOf(arguments);
    if (!verb)
        return Failure{unknown(arguments)};
    AdminCommand command;
    command.verb = text(verb->name);
    command.dataDirectory = defaultDataDirectory;
    QStringList values;
    for (qsizetype i = wordsOf(verb->name).size(); i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const QString option =
            argument.startsWith(QLatin1String("--")) ? argument.mid(2) : QString();
        if (argument == QLatin1String("--json")) {
            command.format = AdminCommand::Format::Json;
        } else if (wordsOf(verb->switches).contains(argument)) {
            command.values.insert(option, QStringLiteral("yes"));
        } else if (argument == QLatin1String("--data") || optionsOf(*verb).contains(option)) {
            const QString value = arguments.value(++i);
            if (value.isEmpty())
                return Failure{QStringLiteral("%1 wants a value").arg(argument)};
            if (option == QLatin1String("data"))
                command.dataDirectory = value;
            else
                command.values.insert(option, value);
        } else if (argument.startsWith(QLatin1String("--"))) {
            return Failure{QStringLiteral("%1 takes no %2").arg(command.verb, argument)};
        } else {
            values << argument;
        }
    }
    const QStringList names = wordsOf(verb->arguments);
    if (values.size() != names.size())
        return Failure{
            names.isEmpty()
                ? QStringLiteral("%1 takes no \"%2\"").arg(command.verb, values.value(0))
                : QStringLiteral("%1 wants %2").arg(command.verb, text(verb->arguments))};
    for (qsizetype i = 0; i < names.size(); ++i)
        command.values.insert(names[i].toLower(),
                              names[i] == QLatin1String("FILE")
                                  ? QFileInfo(values[i]).absoluteFilePath()
                                  : values[i]);
    if (const auto problem = whatIsMissing(command))
        return Failure{*problem};
    return command;
}

std::optional<QString> whatIsMissing(const AdminCommand &command)
{
    const Verb *verb = findVerb(command.verb);
    if (!verb)
        return QStringLiteral("this server does not know that command");
    for (const QString &name : wordsOf(verb->arguments)) {
        if (command.values.value(name.toLower()).isEmpty())
            return QStringLiteral("%1 wants %2").arg(command.verb, text(verb->arguments));
    }
    for (const QString &name : wordsOf(verb->mustHave)) {
        if (command.values.value(name).isEmpty())
            return QStringLiteral("%1 wants --%2").arg(command.verb, name);
    }
    return std::nullopt;
}

Place placeOf(const AdminCommand &command)
{
    const Verb *verb = findVerb(command.verb);
    return verb ? verb->place : Place::Here;
}

bool wantsPassword(const AdminCommand &command)
{
    const Verb *verb = findVerb(command.verb);
    return verb && verb->password == Password::Asked;
}

bool wantsHelp(const QStringList &arguments)
{
    return arguments.contains(QLatin1String("--help"));
}

Result<QStringList, QString> helpOn(const QStringList &arguments)
{
    const Verb *asked = verbOf(arguments);
    QStringList lines;
    for (const Verb &verb : kVerbs) {
        if (asked ? &verb == asked : wordsOf(verb.name).front() == arguments.value(0))
            lines << QStringLiteral("hearthd %1 [--data DIR] [--json]").arg(usageOf(verb))
                  << QStringLiteral("    %1").arg(text(verb.help));
    }
    if (lines.isEmpty())
        return Failure{unknown(arguments)};
    return lines;
}

QString helpText()
{
    QString lines = QStringLiteral(
        "\nCommands, which a server that runs over the data carries out; each takes\n"
        "--data DIR, --json to print what a program reads, and --help:\n\n");
    for (const Verb &verb : kVerbs)
        lines += QStringLiteral("  %1\n      %2\n").arg(usageOf(verb), text(verb.help));
    return lines;
}

} // namespace hearth::server::AdminVerbs
