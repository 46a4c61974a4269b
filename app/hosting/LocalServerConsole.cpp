// SPDX-License-Identifier: MIT
#include "app/hosting/LocalServerConsole.h"

#include <QDir>
#include <QJsonDocument>

#include <utility>

namespace hearth::app {

namespace {

ConsoleReply replyOf(const QByteArray &line)
{
    const QJsonObject object = QJsonDocument::fromJson(line).object();
    const QJsonValue done = object.value(QStringLiteral("done"));
    if (!done.isBool())
        return Failure{ConsoleFailure{}};
    if (!done.toBool())
        return Failure{ConsoleFailure{ConsoleFailure::Kind::Refused,
                                      object.value(QStringLiteral("text")).toString()}};
    return object.value(QStringLiteral("data")).toObject();
}

} // namespace

LocalServerConsole::LocalServerConsole(const QString &dataDirectory)
    : m_path(QDir(dataDirectory).absoluteFilePath(QStringLiteral("hearthd.sock")))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(Failure{ConsoleFailure{}}); });
}

LocalServerConsole::~LocalServerConsole()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void LocalServerConsole::ask(const QString &command, const QJsonObject &values,
                             std::function<void(const ConsoleReply &)> done)
{
    const QJsonObject object{{QStringLiteral("command"), command},
                             {QStringLiteral("values"), values}};
    m_questions.push_back(
        {QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n', std::move(done)});
    if (m_questions.size() == 1)
        askNext();
}

void LocalServerConsole::askNext()
{
    m_socket = std::make_unique<QLocalSocket>();
    m_socket->setReadBufferSize(largestReply);
    connect(m_socket.get(), &QLocalSocket::connected, this,
            [this] { m_socket->write(m_questions.front().line); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &LocalServerConsole::onReadyRead);
    // It may fail from within the call, and say so more than once.
    const auto giveUp = [this, socket = m_socket.get()] {
        if (m_socket.get() == socket)
            finish(Failure{ConsoleFailure{}});
    };
    connect(m_socket.get(), &QLocalSocket::errorOccurred, this, giveUp, Qt::QueuedConnection);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, giveUp, Qt::QueuedConnection);
    m_deadline.start();
    m_socket->connectToServer(m_path);
}

void LocalServerConsole::onReadyRead()
{
    if (m_socket->canReadLine())
        finish(replyOf(m_socket->readLine()));
}

void LocalServerConsole::finish(const ConsoleReply &reply)
{
    m_deadline.stop();
    // It may be what is calling.
    m_socket->disconnect(this);
    m_socket.release()->deleteLater();
    const auto question = std::move(m_questions.front());
    m_questions.pop_front();
    if (!m_questions.empty())
        askNext();
    question.done(reply);
}

} // namespace hearth::app
