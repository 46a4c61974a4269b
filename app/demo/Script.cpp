// SPDX-License-Identifier: MIT
#include "app/demo/Script.h"

#include <QFile>
#include <QRegularExpression>

#include <functional>

namespace hearth::demo {
namespace {

//! Takes one line; false when it is not understood.
using TakeLine = std::function<bool(const QString &)>;

bool readLines(const QString &path, const TakeLine &take, QString *error)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text)) {
        *error = path + QStringLiteral(": ") + file.errorString();
        return false;
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.startsWith(QLatin1String("# ")) || take(line))
            continue;
        *error = QStringLiteral("%1:%2: not understood: %3").arg(path).arg(i + 1).arg(line);
        return false;
    }
    return true;
}

bool takePerson(Script &script, const QString &line)
{
    static const QRegularExpression form(QStringLiteral("^(\\w+) +(\\S+)(?: *= *(.+))?$"));
    const auto match = form.match(line);
    if (!match.hasMatch())
        return line.isEmpty();
    const QString word = match.captured(1);
    const QString name = match.captured(2);
    const QString value = match.captured(3);
    if (word == QLatin1String("person"))
        script.people.push_back({name, value});
    else if (word == QLatin1String("room"))
        script.rooms.push_back({name, value});
    else if (word == QLatin1String("direct"))
        script.directs.append(name);
    else if (word == QLatin1String("group"))
        script.groups.push_back({name, value.split(QLatin1Char(' '), Qt::SkipEmptyParts)});
    else if (word == QLatin1String("unread"))
        script.unread.insert(name, value.toInt());
    else
        return false;
    return true;
}

std::optional<Deed> deedOf(const QString &word)
{
    static const QHash<QString, Deed> deeds{{{}, Deed::Says},
                                            {QStringLiteral("answers"), Deed::Answers},
                                            {QStringLiteral("edits"), Deed::Edits},
                                            {QStringLiteral("reacts"), Deed::Reacts},
                                            {QStringLiteral("pins"), Deed::Pins}};
    const auto found = deeds.constFind(word);
    return found == deeds.cend() ? std::nullopt : std::optional(*found);
}

bool takePast(Script &script, const QString &line)
{
    static const QRegularExpression form(
        QStringLiteral("^(?:(\\d+)d (\\d\\d:\\d\\d)|(\\d+)m) ([#@]\\w+) (\\w+)"
                       "(?: ([a-z]+) (\\w+))?(?:: (.+))?$"));
    const auto match = form.match(line);
    const auto deed = deedOf(match.captured(6));
    if (!match.hasMatch() || !deed || match.captured(8).isEmpty() != (*deed == Deed::Pins))
        return line.isEmpty();
    PastLine past;
    past.deed = *deed;
    past.whose = match.captured(7);
    past.line = {match.captured(4), match.captured(5),
                 match.captured(8).replace(QLatin1String("\\n"), QLatin1String("\n"))};
    if (match.hasCaptured(1)) {
        past.daysAgo = match.captured(1).toInt();
        past.timeOfDay = QTime::fromString(match.captured(2), QStringLiteral("hh:mm"));
    } else {
        past.minutesAgo = std::chrono::minutes(match.captured(3).toInt());
    }
    script.history.push_back(std::move(past));
    return true;
}

//! Collects conversations: they belong to the place that was headed last, an empty line ends one.
class LiveReader
{
public:
    explicit LiveReader(Script &script)
        : m_script(script)
    {}

    bool take(const QString &line)
    {
        static const QRegularExpression head(QStringLiteral("^[#@]\\w+$"));
        static const QRegularExpression said(QStringLiteral("^(\\w*): (.+)$"));
        if (line.isEmpty() || head.match(line).hasMatch()) {
            endConversation();
            if (!line.isEmpty())
                m_place = line;
            return true;
        }
        const auto match = said.match(line);
        if (!match.hasMatch())
            return false;
        if (m_place == QLatin1String("#answers"))
            m_script.answers.append(match.captured(2));
        else
            m_conversation.push_back({m_place, match.captured(1), match.captured(2)});
        return true;
    }

    void endConversation()
    {
        if (!m_conversation.empty())
            m_script.live[m_place].push_back(std::exchange(m_conversation, {}));
    }

private:
    Script &m_script;
    QString m_place;
    Conversation m_conversation;
};

} // namespace

std::optional<Script> readScript(const QString &folder, QString *error)
{
    Script script;
    LiveReader live(script);
    const bool good =
        readLines(
            folder + QStringLiteral("/people.txt"),
            [&script](const QString &line) { return takePerson(script, line); }, error)
        && readLines(
            folder + QStringLiteral("/history.txt"),
            [&script](const QString &line) { return takePast(script, line); }, error)
        && readLines(
            folder + QStringLiteral("/live.txt"),
            [&live](const QString &line) { return live.take(line); }, error);
    if (!good)
        return std::nullopt;
    live.endConversation();
    if (script.people.size() < 2) {
        *error = QStringLiteral("people.txt: nobody to talk with");
        return std::nullopt;
    }
    return script;
}

} // namespace hearth::demo
