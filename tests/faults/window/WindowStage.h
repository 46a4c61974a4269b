// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/FaultProxy.h"
#include "tests/faults/Stage.h"
#include "tests/faults/window/WindowProcess.h"

#include <functional>
#include <memory>

namespace hearth::faults {

struct StoredLog;

//! hearthd, simulated clients at it, and the app's window by way of a proxy. What is said of the
//! window is what can be read on it.
class WindowStage
{
public:
    //! The window's words for messages that are not sent yet.
    static constexpr const char *queued = "waiting to be sent";
    static constexpr const char *sending = "sending…";

    //! So many simulated clients.
    explicit WindowStage(std::size_t others);

    //! Starts all of it, and waits until the window is connected and everybody whole; once. False
    //! with the reason in why(). `environment`: more of it for the window.
    [[nodiscard]] bool open(const QMap<QString, QString> &environment = {});

    [[nodiscard]] Stage &stage() { return m_stage; }

    [[nodiscard]] FaultProxy &proxy() { return *m_proxy; }

    [[nodiscard]] Swarm &others() { return *m_others; }

    [[nodiscard]] WindowProcess &window() { return *m_window; }

    //! Typed in the window, and Enter.
    [[nodiscard]] bool say(const std::string &text);
    //! Until the row of this text stands on the screen with this state; an empty one is "sent".
    //! False when it does not in time, or stands there twice.
    [[nodiscard]] bool runUntilShown(const std::string &text, const char *state,
                                     std::chrono::milliseconds most);
    //! Until the window says "Connected", or no more.
    [[nodiscard]] bool runUntilConnected(bool isWanted, std::chrono::milliseconds most);
    //! Until the proxy has a connection of the window; "Retry now" is clicked once it is offered.
    [[nodiscard]] bool runUntilLinked(std::chrono::milliseconds most);
    //! Until nobody lacks anything: all others are whole, and the window is connected, shows the
    //! log's newest messages, and none that is not sent. Whoever sits at it clicks "Retry now" once
    //! that is offered.
    [[nodiscard]] bool runUntilWhole(std::chrono::milliseconds most);

    //! Nothing when it can't be read.
    [[nodiscard]] std::optional<StoredLog> log();
    //! Walks through all that the window shows, ends the server, and holds both against each other:
    //! each message once and sent, in the log's order, on the way up and on the way down. Empty:
    //! all is well.
    [[nodiscard]] QString verdictOnScreen();
    //! The same; and what was typed stands once in the log, in its order, and all ledgers agree.
    [[nodiscard]] QString verdict();

    [[nodiscard]] QString why() const;

private:
    [[nodiscard]] bool runUntilLook(const std::function<bool(const WindowProcess::Look &)> &isSo,
                                    std::chrono::milliseconds most);
    [[nodiscard]] bool showsEndOfLog(const WindowProcess::Look &look);
    [[nodiscard]] QString checkTyped(const StoredLog &log) const;

    Stage m_stage;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Swarm> m_others;
    std::unique_ptr<WindowProcess> m_window;
    std::vector<std::string> m_typed;
    Ledger m_ledger;
    QString m_why;
};

} // namespace hearth::faults
