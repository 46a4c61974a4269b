// SPDX-License-Identifier: MIT
#include "tests/faults/window/WindowStage.h"

#include "tests/faults/StoredLog.h"
#include "tests/faults/Verdict.h"

#include <QElapsedTimer>

#include <algorithm>

namespace hearth::faults {

using namespace std::chrono_literals;

namespace {

constexpr auto kBetweenLooks = 60ms;
const QString kUsername = QStringLiteral("wanda");
const QString kPassword = QStringLiteral("wanda's long password");

//! Of messages that are not sent the state is told, too, so that they are like none of the log.
std::vector<std::string> textsOf(const std::vector<WindowProcess::Row> &rows)
{
    std::vector<std::string> texts;
    for (const auto &row : rows)
        texts.push_back(row.text
                        + (row.state.isEmpty() ? "" : " (" + row.state.toStdString() + ")"));
    return texts;
}

std::vector<std::string> messagesOf(const StoredLog &log)
{
    std::vector<std::string> texts;
    for (const auto &entry : log.rooms.at(Stage::general)) {
        if (!entry.message.empty())
            texts.push_back(entry.text);
    }
    return texts;
}

} // namespace

WindowStage::WindowStage(std::size_t others)
    : m_stage(others)
{}

bool WindowStage::open(const QMap<QString, QString> &environment)
{
    if (!m_stage.open()
        || !m_stage.server().makeAccount(kUsername, kPassword, QStringLiteral("Wanda Reed")))
        return false;
    m_proxy = std::make_unique<FaultProxy>(m_stage.port());
    m_others = std::make_unique<Swarm>(m_stage.server().webSocketUrl(), m_stage.tokens());
    m_window = std::make_unique<WindowProcess>(*m_others);
    for (auto each = environment.begin(); each != environment.end(); ++each)
        m_window->setEnvironment(each.key(), each.value());
    m_others->goOnline();
    if (!m_window->start(m_proxy->webSocketUrl(), kUsername, kPassword)
        || !runUntilConnected(true, 20s))
        return false;
    m_others->sendOne(Stage::general);
    return runUntilWhole(10s);
}

bool WindowStage::say(const std::string &text)
{
    m_ledger.sent(std::to_string(m_typed.size()), Stage::general, text);
    m_typed.push_back(text);
    return m_window->say(text);
}

bool WindowStage::runUntilLook(const std::function<bool(const WindowProcess::Look &)> &isSo,
                               std::chrono::milliseconds most)
{
    QElapsedTimer time;
    time.start();
    do {
        const auto look = m_window->look();
        if (!look)
            return false;
        if (isSo(*look))
            return true;
        m_others->run(kBetweenLooks);
    } while (time.elapsed() < most.count());
    return false;
}

bool WindowStage::runUntilShown(const std::string &text, const char *state,
                                std::chrono::milliseconds most)
{
    const auto isIt = [&text](const WindowProcess::Row &row) { return row.text == text; };
    return runUntilLook(
        [&](const WindowProcess::Look &look) {
            const auto &rows = look.rows;
            const auto found = std::find_if(rows.begin(), rows.end(), isIt);
            m_why = QStringLiteral("on the screen %1 times: %2, %3\n")
                        .arg(std::count_if(rows.begin(), rows.end(), isIt))
                        .arg(QString::fromStdString(text),
                             found == rows.end() ? QString() : found->state);
            return found != rows.end() && std::none_of(found + 1, rows.end(), isIt)
                && found->state == QString::fromUtf8(state);
        },
        most);
}

bool WindowStage::runUntilConnected(bool isWanted, std::chrono::milliseconds most)
{
    m_why = QStringLiteral("the window never said that it is%1 connected\n")
                .arg(isWanted ? QString() : QStringLiteral(" not"));
    return runUntilLook(
        [isWanted](const WindowProcess::Look &look) { return look.isConnected == isWanted; }, most);
}

bool WindowStage::runUntilLinked(std::chrono::milliseconds most)
{
    m_why = QStringLiteral("the window never came back\n");
    return runUntilLook(
        [this](const WindowProcess::Look &) {
            return m_proxy->connections() > 0 || !m_window->retryIfOffered();
        },
        most);
}

bool WindowStage::runUntilWhole(std::chrono::milliseconds most)
{
    QElapsedTimer time;
    time.start();
    return m_others->runUntilWhole(most)
        && runUntilLook(
               [this](const WindowProcess::Look &look) {
                   return m_window->retryIfOffered() && showsEndOfLog(look);
               },
               most - std::chrono::milliseconds(time.elapsed()));
}

bool WindowStage::showsEndOfLog(const WindowProcess::Look &look)
{
    const auto stored = log();
    if (!stored || !look.isConnected || look.rows.empty())
        return false;
    const auto shown = textsOf(look.rows);
    const auto messages = messagesOf(*stored);
    m_why = QStringLiteral("the window shows last: %1\n").arg(QString::fromStdString(shown.back()));
    return shown.size() <= messages.size()
        && std::equal(shown.rbegin(), shown.rend(), messages.rbegin());
}

std::optional<StoredLog> WindowStage::log()
{
    return StoredLog::read(m_stage.server().dataDirectory());
}

QString WindowStage::verdictOnScreen()
{
    const auto walk = m_window->walk();
    if (!walk)
        return m_window->why();
    if (const QString found = m_stage.end(); !found.isEmpty())
        return found;
    const auto stored = log();
    if (!stored)
        return QStringLiteral("the log can't be read\n");
    qInfo("the window showed %zu messages", walk->up.size());
    const auto up = Verdict::screenComplaint(*stored, Stage::general, textsOf(walk->up));
    const auto down = Verdict::screenComplaint(*stored, Stage::general, textsOf(walk->down));
    return (up.isEmpty() ? up : QStringLiteral("on the way up, ") + up)
        + (down.isEmpty() ? down : QStringLiteral("on the way down, ") + down)
        + m_window->complaints();
}

QString WindowStage::verdict()
{
    if (const QString found = verdictOnScreen(); !found.isEmpty())
        return found;
    const auto stored = log();
    Verdict verdict(*stored);
    m_others->testify(verdict);
    verdict.hear("the window", m_ledger);
    return checkTyped(*stored) + verdict.complaints();
}

QString WindowStage::checkTyped(const StoredLog &log) const
{
    const auto messages = messagesOf(log);
    QString found;
    auto last = messages.begin();
    for (const std::string &text : m_typed) {
        const auto place = std::find(messages.begin(), messages.end(), text);
        if (std::count(messages.begin(), messages.end(), text) != 1 || place < last)
            found += QStringLiteral("not once, or not in its place: %1\n")
                         .arg(QString::fromStdString(text));
        last = place;
    }
    return found;
}

QString WindowStage::why() const
{
    return m_why + m_stage.why() + (m_window ? m_window->why() : QString())
        + (m_others ? m_others->describe() : QString());
}

} // namespace hearth::faults
