// SPDX-License-Identifier: MIT
#include "tests/bench/app/EventStream.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWebSocket>

#include <chrono>
#include <memory>

namespace hearth::bench {

namespace {

constexpr std::chrono::milliseconds kPace{5};

//! Some 200 bytes, as a sensor tells them.
QString reading(qint64 number)
{
    const auto wave = static_cast<int>(number % 100);
    return QStringLiteral(
               R"({"type":"reading","seq":%1,"sensor":"greenhouse-%2","celsius":%3.%4,"humidity":%5,"battery":{"volts":3.%6,"charging":false},"place":{"row":%2,"shelf":"north, second from above"},"firmware":"2.11.4-%2"})")
        .arg(number)
        .arg(number % 8)
        .arg(18 + wave / 10)
        .arg(wave % 10)
        .arg(40 + wave / 2)
        .arg(wave % 10);
}

} // namespace

EventStream::EventStream(int eventsPerSecond)
    : m_rate(eventsPerSecond)
{
    connect(&m_server, &QWebSocketServer::newConnection, this, &EventStream::take);
}

bool EventStream::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

void EventStream::take()
{
    while (QWebSocket *client = m_server.nextPendingConnection()) {
        client->setParent(this);
        auto *pace = new QTimer(client);
        pace->setTimerType(Qt::PreciseTimer);
        connect(pace, &QTimer::timeout, client,
                [this, client, since = std::make_shared<QElapsedTimer>(),
                 sent = std::make_shared<qint64>(0)] {
                    if (!since->isValid())
                        since->start();
                    const qint64 due = since->elapsed() * m_rate / 1000;
                    for (; *sent < due; ++*sent)
                        client->sendTextMessage(reading(*sent));
                });
        connect(client, &QWebSocket::disconnected, client, &QObject::deleteLater);
        pace->start(kPace);
    }
}

} // namespace hearth::bench
