// SPDX-License-Identifier: MIT
#pragma once

#include "app/demo/Script.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace hearth::demo {

//! How fast people talk in one place.
struct Pace
{
    std::chrono::milliseconds pauseMin{0};
    std::chrono::milliseconds pauseMax{0};
    std::chrono::milliseconds first{0}; //!< before the first line
};

//! Goes through the conversations of some places for ever, in an order that is new each round.
class Lane : public QObject
{
    Q_OBJECT

public:
    //! `conversations` may be of several places; they are mixed.
    Lane(std::vector<Conversation> conversations, Pace pace, QObject *parent = nullptr);

    void start();

    //! The time a person needs for a text, in the demo's hurry.
    static std::chrono::milliseconds typingTime(const QString &text);

Q_SIGNALS:
    //! Type it for typingTime(), then say it. `next` is who speaks after that, empty when nobody is
    //! in a hurry to answer.
    void turn(const hearth::demo::ScriptLine &line, const QString &next);

private:
    void step();
    void shuffle();

    std::vector<Conversation> m_conversations;
    Pace m_pace;
    size_t m_conversation = 0;
    size_t m_line = 0;
    QTimer m_timer;
};

} // namespace hearth::demo
