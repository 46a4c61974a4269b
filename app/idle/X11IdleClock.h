// SPDX-License-Identifier: MIT
#pragma once

#include "app/idle/IdleClock.h"

#include <QByteArray>

#include <cstdint>
#include <deque>
#include <memory>
#include <utility>

class QSocketNotifier;
struct xcb_connection_t;

namespace hearth::app {

//! By the X server: its counter IDLETIME, which an alarm can wait on (X Synchronization Extension).
//! The extension of the screen saver has the same number, but tells nobody when it falls.
class X11IdleClock final : public IdleClock
{
    Q_OBJECT

public:
    //! An empty name is that of $DISPLAY. It connects when it is first asked, with some round
    //! trips.
    explicit X11IdleClock(QByteArray display = {}, QObject *parent = nullptr);
    ~X11IdleClock() override;

    void ask(Answer answer) override;
    void watch() override;

private:
    struct Disconnect
    {
        void operator()(xcb_connection_t *connection) const;
    };

    enum class State { Fresh, Usable, Unusable };

    [[nodiscard]] bool isUsable();
    void connectToServer();
    void findCounter();
    void read();
    [[nodiscard]] bool readEvent();
    [[nodiscard]] bool readAnswer();
    void giveUp();

    QByteArray m_display;
    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::deque<std::pair<unsigned, Answer>> m_asked; //!< by the number of the request
    std::uint32_t m_counter = 0;
    std::uint32_t m_alarm = 0; //!< 0: none
    std::uint8_t m_alarmEvent = 0;
    State m_state = State::Fresh;
};

} // namespace hearth::app
