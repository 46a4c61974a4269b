// SPDX-License-Identifier: MIT
#include "tests/bench/app/LiveServer.h"

#include "tests/bench/app/MixedMessages.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace hearth::bench {

using namespace std::chrono_literals;

namespace {

constexpr int others = 6;
constexpr int rooms = 6;
//! What one alone sends so fast is taken for an attack.
constexpr int publishers = 8;

//! Commands whose acks are still to come.
class Batch
{
public:
    void send(test::TestClient &client, const Message &command)
    {
        m_sent.emplace_back(&client, client.send(command));
    }

    //! More at once the server would take for an attack.
    [[nodiscard]] bool isFull() const { return m_sent.size() >= 50; }

    //! Waits for the acks; those before the first one that did not come.
    [[nodiscard]] std::vector<Ack> settle()
    {
        std::vector<Ack> acks;
        for (const auto &[client, command] : std::exchange(m_sent, {})) {
            auto ack = client->waitForAck(command);
            if (!ack)
                break;
            acks.push_back(std::move(*ack));
        }
        return acks;
    }

private:
    std::vector<std::pair<test::TestClient *, CommandId>> m_sent;
};

constexpr auto sayEvery = 5ms;

} // namespace

LiveServer::LiveServer()
    : m_server({QStringLiteral("--rate-limit"), QStringLiteral("0"),
                QStringLiteral("--max-per-address"), QStringLiteral("0"),
                QStringLiteral("--max-sessions-per-user"), QStringLiteral("0")})
{
    m_timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { sayDue(); });
}

LiveServer::~LiveServer() = default;

bool LiveServer::failed(const QString &why)
{
    m_why = why + QLatin1Char('\n') + m_server.errorText();
    return false;
}

bool LiveServer::start(int messages)
{
    if (!m_server.start())
        return failed(QStringLiteral("the server does not start"));
    if (!signUp() || !makeRooms())
        return false;
    return std::all_of(m_rooms.begin(), m_rooms.end(),
                       [&](const RoomId &room) { return say(room, messages); });
}

bool LiveServer::signUp()
{
    const auto enter = [this](test::TestClient &client, const QString &name) {
        const QString token = m_server.signUp(name);
        const auto welcome = client.signIn(m_server.webSocketUrl(), token);
        if (&client == &m_alice)
            m_aliceToken = token;
        if (welcome && m_rooms.empty() && !welcome->rooms.empty())
            m_rooms.push_back(welcome->rooms.front().id);
        return welcome.has_value() && !m_rooms.empty();
    };
    if (!enter(m_alice, username))
        return failed(QStringLiteral("alice can't sign up"));
    for (int i = 0; i < others; ++i) {
        m_others.push_back(std::make_unique<test::TestClient>());
        if (!enter(*m_others.back(), QStringLiteral("person%1").arg(i)))
            return failed(QStringLiteral("the others can't sign up"));
    }
    return true;
}

bool LiveServer::makeRooms()
{
    for (int i = 1; i < rooms; ++i) {
        const auto made = m_alice.request(RoomCreate{
            QStringLiteral("room-%1").arg(i), QStringLiteral("Everything else"), std::nullopt});
        if (!made || !made->room)
            return failed(QStringLiteral("no room can be made"));
        m_rooms.push_back(made->room->id);
        for (const auto &other : m_others) {
            if (!other->request(RoomJoin{made->room->id}))
                return failed(QStringLiteral("the others can't join"));
        }
    }
    return true;
}

bool LiveServer::say(const RoomId &room, int messages)
{
    std::vector<MessageId> ids;
    Batch batch;
    for (int number = 1; number <= messages; ++number) {
        auto &author = *m_others[static_cast<size_t>(number / 3) % m_others.size()];
        MessageSend command{room, MixedMessages::textOf(number), std::nullopt};
        const auto back = static_cast<size_t>(MixedMessages::repliesTo(number).value_or(0));
        if (back > 0 && back <= ids.size())
            command.replyTo = ids[ids.size() - back];
        batch.send(author, command);
        if (batch.isFull() || number == messages) {
            for (const Ack &ack : batch.settle())
                ids.push_back(ack.message->id);
        }
    }
    if (static_cast<int>(ids.size()) < messages)
        return failed(QStringLiteral("a message was not taken"));
    return react(room, ids);
}

bool LiveServer::react(const RoomId &room, const std::vector<MessageId> &messages)
{
    Batch batch;
    std::size_t sent = 0;
    std::size_t taken = 0;
    for (std::size_t i = 0; i < messages.size(); ++i) {
        for (const QString &emoji : MixedMessages::reactionsTo(static_cast<int>(i) + 1)) {
            batch.send(m_alice, ReactionAdd{room, messages[i], emoji});
            ++sent;
        }
        if (batch.isFull() || i + 1 == messages.size())
            taken += batch.settle().size();
    }
    return taken == sent || failed(QStringLiteral("a reaction was not taken"));
}

bool LiveServer::makeFeed(const QString &name)
{
    m_feed = FeedId(name);
    if (!m_alice.request(FeedCreate{m_feed, {}, {}, {}, {}}))
        return failed(QStringLiteral("no feed can be made"));
    for (int i = 0; i < publishers; ++i) {
        m_publishers.push_back(std::make_unique<test::TestClient>());
        if (!m_publishers.back()->signIn(m_server.webSocketUrl(), m_aliceToken))
            return failed(QStringLiteral("a publisher can't sign in"));
    }
    return true;
}

void LiveServer::publish(int number)
{
    const double celsius = 20 + 5 * std::sin(number / 500.0) + (number % 7) * 0.1;
    const QByteArray data = "{\"sensor\":\"greenhouse-" + QByteArray::number(number % 5)
        + "\",\"celsius\":" + QByteArray::number(celsius, 'f', 2)
        + ",\"battery\":{\"volts\":3.1},\"tags\":[\"beds\",\"south\"]}";
    m_publishers[static_cast<size_t>(number) % m_publishers.size()]->send(
        FeedPublish{m_feed, QStringLiteral("reading"), {data}, {}});
}

void LiveServer::talk(int messagesPerSecond, Where where)
{
    m_rate = messagesPerSecond;
    m_where = where;
    m_said = 0;
    m_since.start();
    m_timer.start(sayEvery);
}

void LiveServer::sayDue()
{
    const auto due = static_cast<int>(m_since.elapsed() * m_rate / 1000);
    for (; m_said < due; ++m_said) {
        if (m_where == Where::Feed) {
            publish(m_said);
            continue;
        }
        const auto place = m_where == Where::General ? 0 : static_cast<size_t>(m_said);
        auto &author = *m_others[static_cast<size_t>(m_said) % m_others.size()];
        author.send(MessageSend{m_rooms[place % m_rooms.size()], MixedMessages::textOf(m_said + 1),
                                std::nullopt});
    }
}

} // namespace hearth::bench
