// SPDX-License-Identifier: MIT
#include "app/demo/Person.h"

#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>
#include <QUuid>

#include <memory>
#include <optional>

namespace hearth::demo {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 20s;
constexpr auto kTypingRepeat = 1500ms; // the server forgets typing after 3 s
constexpr int kTooManyRequests = 429;

CommandId newId()
{
    return CommandId(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

QUrl httpAddress(QUrl server, const QString &endpoint)
{
    server.setScheme(server.scheme() == QLatin1String("wss") ? QStringLiteral("https")
                                                             : QStringLiteral("http"));
    server.setPath(QStringLiteral("/api/v1/") + endpoint);
    return server;
}

} // namespace

Person::Person(QString username, QString displayName, QUrl server, QObject *parent)
    : QObject(parent)
    , m_username(std::move(username))
    , m_displayName(std::move(displayName))
    , m_server(std::move(server))
{
    connect(&m_socket, &QWebSocket::textMessageReceived, this, &Person::onFrame);
    connect(&m_socket, &QWebSocket::disconnected, this, &Person::onClosed);
}

void Person::createAccount(const QString &password, const OnDone &done)
{
    post(QStringLiteral("register"),
         {{QStringLiteral("username"), m_username},
          {QStringLiteral("password"), password},
          {QStringLiteral("display_name"), m_displayName}},
         done);
}

void Person::signIn(const QString &password, const OnDone &done)
{
    post(QStringLiteral("login"),
         {{QStringLiteral("username"), m_username}, {QStringLiteral("password"), password}}, done);
}

void Person::post(const QString &endpoint, const QJsonObject &body, const OnDone &done)
{
    QNetworkRequest request(httpAddress(m_server, endpoint));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    auto *reply = m_network.post(request, QJsonDocument(body).toJson(QJsonDocument::Compact));
    connect(reply, &QNetworkReply::finished, this, [this, reply, endpoint, body, done] {
        reply->deleteLater();
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
            == kTooManyRequests) {
            const std::chrono::seconds pause(qMax(1, reply->rawHeader("Retry-After").toInt()));
            QTimer::singleShot(pause, this,
                               [this, endpoint, body, done] { post(endpoint, body, done); });
            return;
        }
        const QJsonObject answer = QJsonDocument::fromJson(reply->readAll()).object();
        m_token = answer[QLatin1String("token")].toString();
        m_userId = UserId(answer[QLatin1String("user")][QLatin1String("id")].toString());
        if (!m_token.isEmpty())
            return done({});
        const QString said = answer[QLatin1String("message")].toString();
        done(QStringLiteral("%1 %2: %3")
                 .arg(m_username, endpoint, said.isEmpty() ? reply->errorString() : said));
    });
}

void Person::goOnline(const OnDone &done)
{
    m_wanted = true;
    if (m_online) {
        if (done)
            done({});
        return;
    }
    m_onOnline = done;
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        open();
}

void Person::goOffline()
{
    m_wanted = false;
    m_socket.close();
}

void Person::open()
{
    QNetworkRequest request(m_server);
    request.setRawHeader("Authorization", "Bearer " + m_token.toUtf8());
    request.setRawHeader("Sec-WebSocket-Protocol", "hearth.v1.json");
    m_socket.open(request);
}

void Person::onClosed()
{
    m_online = false;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &answer : waiting) {
        if (answer)
            answer(Failure{
                RequestError{ErrorCode::Unavailable, QStringLiteral("the connection went away")}});
    }
    if (!m_wanted)
        return;
    const std::chrono::milliseconds pause(QRandomGenerator::global()->bounded(1000, 3000));
    QTimer::singleShot(pause, this, [this] {
        if (m_wanted && m_socket.state() == QAbstractSocket::UnconnectedState)
            open();
    });
}

void Person::onFrame(const QString &text)
{
    const auto frame = m_codec.decode(text.toUtf8(), Direction::FromServer);
    if (!frame)
        return; // of a later version: a client ignores what it does not know
    const Message &message = frame->message;
    if (const auto *welcome = std::get_if<Welcome>(&message))
        onWelcome(*welcome);
    else if (const auto *ack = std::get_if<Ack>(&message))
        answer(ack->ref, *ack);
    else if (const auto *error = std::get_if<Error>(&message); error && error->ref)
        answer(*error->ref, Failure{RequestError{error->code, error->message}});
    else if (const auto *added = std::get_if<RoomAdded>(&message))
        learn(added->room);
    else if (const auto *said = std::get_if<MessageNew>(&message))
        Q_EMIT heard(said->message);
}

void Person::onWelcome(const Welcome &welcome)
{
    for (const auto &room : welcome.rooms)
        learn(room);
    for (const auto &user : welcome.users)
        m_users.insert(user.username, user.id);
    m_online = true;
    if (m_onOnline)
        std::exchange(m_onOnline, {})({});
}

void Person::learn(const Room &room)
{
    if (room.kind == RoomKind::Direct)
        (room.memberCount > 2 ? m_group : m_direct) = room.id;
    else
        m_rooms.insert(room.name, room.id);
}

void Person::answer(const CommandId &ref, const Answer &answer)
{
    if (const auto waiting = m_waiting.take(ref))
        waiting(answer);
}

void Person::request(const Message &message, const OnAnswer &answer)
{
    const CommandId id = newId();
    m_waiting.insert(id, answer);
    m_socket.sendTextMessage(QString::fromUtf8(m_codec.encode({id, {}}, message)));
}

Answer Person::ask(const Message &message)
{
    // Shared with the callback, which may come after patience has run out.
    auto result = std::make_shared<std::optional<Answer>>();
    QEventLoop loop;
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    request(message, [result, loop = QPointer(&loop)](const Answer &answer) {
        *result = answer;
        if (loop)
            loop->quit();
    });
    loop.exec();
    return result->value_or(
        Failure{RequestError{ErrorCode::Unavailable, QStringLiteral("no answer")}});
}

void Person::hesitate(const RoomId &room)
{
    if (m_online)
        request(TypingStart{room, {}});
}

void Person::say(const RoomId &room, const QString &text, std::chrono::milliseconds typing)
{
    if (!m_online)
        return;
    if (typing <= 0ms) {
        request(MessageSend{room, text, {}});
        return;
    }
    request(TypingStart{room, {}});
    const auto step = qMin<std::chrono::milliseconds>(typing, kTypingRepeat);
    QTimer::singleShot(step, this,
                       [this, room, text, rest = typing - step] { say(room, text, rest); });
}

} // namespace hearth::demo
