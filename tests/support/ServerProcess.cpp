// SPDX-License-Identifier: MIT
#include "tests/support/ServerProcess.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>

#include <sys/resource.h>

namespace hearth::test {

namespace {

constexpr int kProcessPatienceMs = 20000;

} // namespace

ServerProcess::ServerProcess(QStringList extraArguments)
    : m_extraArguments(std::move(extraArguments))
{
    m_process.setProgram(QStringLiteral(HEARTHD_BINARY));
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
}

ServerProcess::~ServerProcess()
{
    kill();
}

bool ServerProcess::start()
{
    const QString listen = m_url.isEmpty() ? QStringLiteral("127.0.0.1:0") : hostAndPort();
    const bool isForOthers = m_extraArguments.contains(QStringLiteral("--listen"));
    QStringList arguments{QStringLiteral("--data"), m_data.path()};
    if (!isForOthers)
        arguments += {QStringLiteral("--listen"), listen};
    if (!m_extraArguments.contains(QStringLiteral("--registration")))
        arguments += {QStringLiteral("--registration"), QStringLiteral("open")};
    if (!isForOthers && !m_extraArguments.contains(QStringLiteral("--tls-cert")))
        arguments.append(QStringLiteral("--no-tls"));
    m_process.setArguments(arguments + m_extraArguments);
    m_process.start();
    QByteArray said;
    const QByteArray head = "hearthd listening on ";
    for (const QDeadlineTimer deadline(kProcessPatienceMs); !deadline.hasExpired();) {
        if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            break;
        said += m_process.readAllStandardOutput();
        const auto from = said.indexOf(head);
        const auto end = from < 0 ? -1 : said.indexOf('\n', from);
        if (end > 0) {
            m_url = QUrl(QString::fromUtf8(said.mid(from + head.size(), end - from - head.size())));
            return m_url.isValid();
        }
    }
    m_errorText = QString::fromUtf8(said + m_process.readAllStandardError());
    kill();
    return false;
}

void ServerProcess::limitDescriptors(int soft, int hard)
{
    const rlimit limit{static_cast<rlim_t>(soft), static_cast<rlim_t>(hard)};
    m_process.setChildProcessModifier([limit] { ::setrlimit(RLIMIT_NOFILE, &limit); });
}

void ServerProcess::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(kProcessPatienceMs);
}

int ServerProcess::terminate()
{
    m_process.terminate();
    if (!m_process.waitForFinished(kProcessPatienceMs)
        || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

std::optional<int> ServerProcess::exitStatus() const
{
    if (m_process.state() != QProcess::NotRunning)
        return std::nullopt;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool ServerProcess::makeAccount(const QString &username, const QString &password,
                                const QString &displayName) const
{
    return !registerAccount({{QStringLiteral("username"), username},
                             {QStringLiteral("password"), password},
                             {QStringLiteral("display_name"), displayName}})
                .isEmpty();
}

QString ServerProcess::signUp(const QString &username, const QString &displayName) const
{
    QJsonObject account{{QStringLiteral("username"), username},
                        {QStringLiteral("password"), QStringLiteral("correct horse")}};
    if (!displayName.isEmpty())
        account.insert(QStringLiteral("display_name"), displayName);
    return registerAccount(account);
}

QString ServerProcess::registerAccount(const QJsonObject &account) const
{
    QNetworkAccessManager network;
    QNetworkRequest request(httpUrl(QStringLiteral("/api/v1/register")));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = network.post(request, QJsonDocument(account).toJson());
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, kProcessPatienceMs))
        return {};
    const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
    return answer.value(QStringLiteral("token")).toString();
}

QUrl ServerProcess::httpUrl(const QString &path) const
{
    QUrl url = m_url;
    url.setScheme(QStringLiteral("http"));
    url.setPath(path);
    return url;
}

QString ServerProcess::hostAndPort() const
{
    return QStringLiteral("%1:%2").arg(m_url.host()).arg(m_url.port());
}

} // namespace hearth::test
