// SPDX-License-Identifier: MIT
#include "app/demo/Lane.h"

#include <QRandomGenerator>

#include <algorithm>

namespace hearth::demo {

using namespace std::chrono_literals;

Lane::Lane(std::vector<Conversation> conversations, Pace pace, QObject *parent)
    : QObject(parent)
    , m_conversations(std::move(conversations))
    , m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Lane::step);
}

void Lane::start()
{
    if (m_conversations.empty())
        return;
    shuffle();
    m_timer.start(m_pace.first);
}

std::chrono::milliseconds Lane::typingTime(const QString &text)
{
    return std::clamp<std::chrono::milliseconds>(text.size() * 40ms, 1200ms, 3600ms);
}

void Lane::shuffle()
{
    std::shuffle(m_conversations.begin(), m_conversations.end(), *QRandomGenerator::global());
}

void Lane::step()
{
    const Conversation &talk = m_conversations[m_conversation];
    const ScriptLine &line = talk[m_line];
    const bool last = m_line + 1 == talk.size();
    Q_EMIT turn(line, last ? QString() : talk[m_line + 1].person);

    const auto typing = typingTime(line.text);
    if (last) {
        m_line = 0;
        if (++m_conversation == m_conversations.size()) {
            m_conversation = 0;
            shuffle();
        }
    } else {
        ++m_line;
    }
    const std::chrono::milliseconds pause(QRandomGenerator::global()->bounded(
        qint64(m_pace.pauseMin.count()), qint64(m_pace.pauseMax.count())));
    m_timer.start(typing + pause);
}

} // namespace hearth::demo
