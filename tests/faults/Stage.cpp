// SPDX-License-Identifier: MIT
#include "tests/faults/Stage.h"

#include "tests/bench/load/Accounts.h"
#include "tests/faults/StoredLog.h"
#include "tests/support/RawPeer.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>

namespace hearth::faults {

namespace {

QStringList withoutLimits(const QStringList &arguments)
{
    return QStringList{QStringLiteral("--rate-limit"),
                       QStringLiteral("0"),
                       QStringLiteral("--max-per-address"),
                       QStringLiteral("0"),
                       QStringLiteral("--max-sessions-per-user"),
                       QStringLiteral("0")}
    + arguments;
}

} // namespace

bool isFull()
{
    return qgetenv("HEARTH_FAULTS") == "full";
}

Stage::Stage(std::size_t accounts, const QStringList &arguments)
    : m_accounts(accounts)
    , m_server(withoutLimits(arguments))
{}

bool Stage::open()
{
    bench::LoadOptions options;
    options.prepareDirectory = m_server.dataDirectory().toStdString();
    options.accounts = m_accounts;
    options.rooms = 0;
    const auto prepared = bench::prepareData(options);
    if (!prepared) {
        m_why = QString::fromStdString(prepared.error());
        return false;
    }
    auto tokens = bench::readTokens(options.prepareDirectory + "/tokens");
    if (tokens)
        m_tokens = std::move(*tokens);
    return m_server.start();
}

quint16 Stage::port() const
{
    return static_cast<quint16>(m_server.webSocketUrl().port());
}

QString Stage::why() const
{
    return m_why + m_server.errorText();
}

double Stage::metric(const QByteArray &name) const
{
    test::RawPeer peer(port());
    peer.send("GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    const auto answer = peer.readAnswer();
    const QByteArray text = '\n' + (answer ? answer->body : QByteArray());
    const qsizetype at = text.indexOf('\n' + name + ' ');
    if (at < 0)
        return 0;
    const qsizetype from = at + 1 + name.size() + 1;
    return text.mid(from, text.indexOf('\n', from) - from).toDouble();
}

std::optional<std::chrono::milliseconds> Stage::killAndStart()
{
    m_server.kill();
    QElapsedTimer time;
    time.start();
    if (!m_server.start())
        return std::nullopt;
    return std::chrono::milliseconds(time.elapsed());
}

int Stage::run(Swarm &swarm, const QStringList &arguments)
{
    QProcess command;
    command.start(QStringLiteral(HEARTHD_BINARY), arguments);
    const bool hasEnded = swarm.runUntil(
        [&command] { return command.state() == QProcess::NotRunning; }, std::chrono::seconds(20));
    return hasEnded && command.exitStatus() == QProcess::NormalExit ? command.exitCode() : -1;
}

QString Stage::end()
{
    const auto ended = m_server.exitStatus();
    if (const int status = ended ? *ended : m_server.terminate(); status != 0)
        return QStringLiteral("the server ended with %1\n").arg(status);
    if (const QString found = StoredLog::integrity(m_server.dataDirectory());
        found != QStringLiteral("ok"))
        return found;
    return {};
}

QString Stage::verdict(const Swarm &swarm)
{
    if (const QString found = end(); !found.isEmpty())
        return found;
    return swarm.judge(m_server.dataDirectory());
}

void Stage::freeze()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGSTOP);
}

void Stage::thaw()
{
    ::kill(static_cast<pid_t>(m_server.processId()), SIGCONT);
}

} // namespace hearth::faults
