// SPDX-License-Identifier: MIT
#include "tests/faults/window/WindowProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <csignal>

namespace hearth::faults {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 30s;
//! Of rows there may be thousands.
constexpr auto kWalkPatience = 180s;
constexpr int kEndMs = 10000;

std::vector<WindowProcess::Row> rowsIn(const QJsonValue &array)
{
    std::vector<WindowProcess::Row> rows;
    for (const auto &each : array.toArray()) {
        const QJsonObject row = each.toObject();
        rows.push_back({row.value(QStringLiteral("text")).toString().toStdString(),
                        row.value(QStringLiteral("state")).toString()});
    }
    return rows;
}

} // namespace

WindowProcess::WindowProcess(Swarm &others)
    : m_others(others)
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
}

WindowProcess::~WindowProcess()
{
    // A stopped one ends, too.
    m_process.kill();
    m_process.waitForFinished(kEndMs);
}

void WindowProcess::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

bool WindowProcess::start(const QUrl &server, const QString &username, const QString &password)
{
    QFile file(m_profile.filePath(QStringLiteral("password")));
    if (!file.open(QIODevice::WriteOnly) || file.write(password.toUtf8() + '\n') < 0)
        return false;
    file.close();
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_profile.path());
    m_process.setProcessEnvironment(m_environment);
    m_process.start(QStringLiteral(WINDOW_PUPPET),
                    {QStringLiteral("--profile"), m_profile.filePath(QStringLiteral("profile")),
                     QStringLiteral("--connect"), server.toString(), QStringLiteral("--username"),
                     username, QStringLiteral("--password-file"), file.fileName()});
    return m_process.waitForStarted();
}

bool WindowProcess::say(const std::string &text)
{
    return ask({{QStringLiteral("do"), QStringLiteral("say")},
                {QStringLiteral("text"), QString::fromStdString(text)}},
               kPatience)
        .has_value();
}

std::optional<WindowProcess::Look> WindowProcess::look()
{
    const auto answer = ask({{QStringLiteral("do"), QStringLiteral("look")}}, kPatience);
    if (!answer)
        return std::nullopt;
    return Look{rowsIn(answer->value(QStringLiteral("rows"))),
                answer->value(QStringLiteral("connected")).toBool()};
}

bool WindowProcess::retryIfOffered()
{
    return ask({{QStringLiteral("do"), QStringLiteral("retry")}}, kPatience).has_value();
}

std::optional<WindowProcess::Walk> WindowProcess::walk()
{
    const auto answer = ask({{QStringLiteral("do"), QStringLiteral("walk")}}, kWalkPatience);
    if (!answer)
        return std::nullopt;
    return Walk{rowsIn(answer->value(QStringLiteral("up"))),
                rowsIn(answer->value(QStringLiteral("down")))};
}

void WindowProcess::freeze()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void WindowProcess::thaw()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

QString WindowProcess::complaints()
{
    m_errors += m_process.readAllStandardError();
    QString found;
    for (const QByteArray &line : m_errors.split('\n')) {
        if (!line.isEmpty() && !line.startsWith("info: ") && !line.startsWith("debug: "))
            found += QString::fromUtf8(line) + QLatin1Char('\n');
    }
    return found;
}

std::optional<QJsonObject> WindowProcess::ask(const QJsonObject &command,
                                              std::chrono::milliseconds most)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    const auto hasAnswered = [this] {
        return m_process.canReadLine() || m_process.state() == QProcess::NotRunning;
    };
    const bool isInTime = m_others.runUntil(hasAnswered, most);
    const auto answer = QJsonDocument::fromJson(m_process.readLine()).object();
    if (isInTime && m_process.state() == QProcess::Running
        && !answer.contains(QStringLiteral("error")))
        return answer;
    m_why = QStringLiteral("%1: %2\n%3")
                .arg(command.value(QStringLiteral("do")).toString(),
                     answer.value(QStringLiteral("error")).toString(), complaints());
    return std::nullopt;
}

} // namespace hearth::faults
