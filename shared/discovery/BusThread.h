// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractEventDispatcher>
#include <QThread>

#include <chrono>
#include <memory>

namespace hearth {

//! A thread for what may have to wait for the system bus. QtDBus waits for up to 25 s where that
//! does not answer, and nobody's end is to last so long.
class BusThread
{
public:
    static constexpr std::chrono::milliseconds patience{1000};

    //! Runs on `dispatcher`, or on Qt's own.
    explicit BusThread(std::unique_ptr<QAbstractEventDispatcher> dispatcher = nullptr);
    //! Waits for what is under way, for as long as its patience: a thread that hangs is left to
    //! itself then, with all that lives in it.
    ~BusThread();
    Q_DISABLE_COPY_MOVE(BusThread)

    //! It lives in the thread from now on, and ends with it at the latest.
    void take(QObject *object);
    void start();

    //! Ends the process as main() would, but for the ends of global objects where a thread was left
    //! to itself: they would wait for the bus as well. Everything else has ended before.
    static int end(int status);

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace hearth
