// SPDX-License-Identifier: MIT
#include "tests/faults/Swarm.h"

#include "tests/bench/load/WebSocketFraming.h"
#include "tests/faults/Verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth::faults {

using bench::nowNanoseconds;

namespace {

constexpr std::int64_t kTurn = 4'000'000;
constexpr std::int64_t kTick = 20'000'000;
constexpr double kSwarmSecond = 1e9;

} // namespace

Swarm::Swarm(const QUrl &url, const std::vector<std::string> &tokens, const ClientHabits &habits)
    : m_habits(habits)
{
    auto &path = pathTo(url);
    for (const std::string &token : tokens)
        m_clients.push_back(
            std::make_unique<SimulatedClient>(m_clients.size(), token, path, m_habits));
}

bench::Connection::Surroundings &Swarm::pathTo(const QUrl &url)
{
    const auto target = bench::resolve(url.toString().toStdString());
    if (!target)
        qFatal("%s", target.error().c_str());
    const std::string key = bench::newWebSocketKey();
    m_targets.push_back(*target);
    m_paths.push_back({m_targets.back(), nullptr, bench::Dialect::Hearth, m_poller, *this, key,
                       bench::acceptFor(key), 0});
    return m_paths.back();
}

void Swarm::route(std::size_t index, const QUrl &url)
{
    m_clients[index]->takeWay(pathTo(url));
}

void Swarm::goOnline()
{
    for (const auto &client : m_clients)
        client->goOnline();
}

void Swarm::setTraffic(const std::string &room, double perSecond, std::size_t textBytes)
{
    m_room = room;
    m_textBytes = textBytes;
    m_sendPause = perSecond > 0 ? static_cast<std::int64_t>(kSwarmSecond / perSecond) : 0;
    m_nextSend = nowNanoseconds();
}

void Swarm::sendOne(const std::string &room, std::size_t textBytes)
{
    m_sender = (m_sender + 1) % m_clients.size();
    std::string words = std::to_string(m_sender) + "/" + std::to_string(++m_texts) + " ";
    words.resize(std::max(words.size(), textBytes), '.');
    m_clients[m_sender]->send(room, words);
}

void Swarm::run(std::chrono::milliseconds time)
{
    static_cast<void>(runUntil([] { return false; }, time));
}

bool Swarm::runUntil(const std::function<bool()> &isSo, std::chrono::milliseconds most)
{
    const std::int64_t end = nowNanoseconds() + std::chrono::nanoseconds(most).count();
    while (!isSo()) {
        if (nowNanoseconds() >= end)
            return false;
        turn();
    }
    return true;
}

bool Swarm::runUntilWhole(std::chrono::milliseconds most)
{
    return runUntil([this] { return isWhole(); }, most);
}

void Swarm::turn()
{
    m_poller.wait(nowNanoseconds() + kTurn);
    const std::int64_t now = nowNanoseconds();
    // Who was stopped does not make up for what it would have said meanwhile.
    m_nextSend = std::max(m_nextSend, now - 50 * kTurn);
    for (; m_sendPause > 0 && m_nextSend <= now; m_nextSend += m_sendPause)
        sendOne(m_room, m_textBytes);
    if (now >= m_ticked + kTick) {
        m_ticked = now;
        for (const auto &client : m_clients)
            client->tick(now);
    }
    for (const auto &client : m_clients)
        client->bury();
    QCoreApplication::processEvents();
}

bool Swarm::areAllOnline() const
{
    return std::all_of(m_clients.begin(), m_clients.end(),
                       [](const auto &client) { return client->isOnline(); });
}

bool Swarm::isWhole() const
{
    std::map<std::string, std::int64_t> known;
    for (const auto &client : m_clients) {
        if (!client->isOnline() || client->unacked() > 0)
            return false;
        for (const auto &[room, view] : client->ledger().views())
            known[room] = std::max({known[room], view.last(), view.acked});
    }
    return std::all_of(m_clients.begin(), m_clients.end(), [&known](const auto &client) {
        const auto &views = client->ledger().views();
        return std::all_of(views.begin(), views.end(), [&known](const auto &each) {
            return each.second.last() == known.at(each.first);
        });
    });
}

std::size_t Swarm::acked() const
{
    std::size_t count = 0;
    for (const auto &client : m_clients) {
        for (const auto &[id, sent] : client->ledger().sends())
            count += sent.seq > 0 ? 1 : 0;
    }
    return count;
}

SimulatedClient::Counts Swarm::counts() const
{
    SimulatedClient::Counts sum;
    for (const auto &client : m_clients) {
        const auto &each = client->counts();
        sum.welcomes += each.welcomes;
        sum.givenUp += each.givenUp;
        sum.incompleteSyncs += each.incompleteSyncs;
        for (const auto &[code, count] : each.errors)
            sum.errors[code] += count;
        for (const auto &[why, count] : each.refusals)
            sum.refusals[why] += count;
        for (const auto &[code, count] : each.closes)
            sum.closes[code] += count;
    }
    return sum;
}

QString Swarm::describe() const
{
    std::size_t online = 0;
    std::size_t unacked = 0;
    for (const auto &client : m_clients) {
        online += client->isOnline() ? 1 : 0;
        unacked += client->unacked();
    }
    const auto sum = counts();
    QString words =
        QStringLiteral("%1 of %2 online, %3 not acked, %4 acked; %5 welcomes, %6 given up")
            .arg(online)
            .arg(m_clients.size())
            .arg(unacked)
            .arg(acked())
            .arg(sum.welcomes)
            .arg(sum.givenUp);
    for (const auto &[code, count] : sum.errors)
        words += QStringLiteral("; %1 x %2").arg(count).arg(QString::fromStdString(code));
    for (const auto &[why, count] : sum.refusals)
        words += QStringLiteral("; refused %1 x %2").arg(count).arg(QString::fromStdString(why));
    for (const auto &[code, count] : sum.closes)
        words += QStringLiteral("; closed %1 x %2").arg(count).arg(code);
    return words;
}

void Swarm::testify(Verdict &verdict) const
{
    for (std::size_t i = 0; i < m_clients.size(); ++i)
        verdict.hear("client " + std::to_string(i), m_clients[i]->ledger());
}

QString Swarm::judge(const QString &dataDirectory) const
{
    const auto log = StoredLog::read(dataDirectory);
    if (!log)
        return QStringLiteral("the log can't be read\n");
    Verdict verdict(*log);
    testify(verdict);
    return verdict.complaints();
}

void Swarm::opened(bench::Connection &connection)
{
    m_clients[connection.index()]->opened();
}

void Swarm::frameReceived(bench::Connection &connection, std::string_view frame,
                          std::int64_t received)
{
    m_clients[connection.index()]->frame(frame, received);
}

void Swarm::refused(bench::Connection &connection, const std::string &why)
{
    m_clients[connection.index()]->refused(why);
}

void Swarm::closed(bench::Connection &connection, int code)
{
    m_clients[connection.index()]->ended(code);
}

} // namespace hearth::faults
