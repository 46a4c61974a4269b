// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/capture/CaptureLine.h"
#include "shared/base/Result.h"

#include <QFile>

#include <chrono>
#include <memory>
#include <optional>

namespace hearth::app {

//! An event of a capture, and when its turn is.
struct TimedEvent
{
    Event event;
    //! Since the first of the capture. It never goes back: what has an earlier time than one before
    //! it has its turn with that one.
    std::chrono::milliseconds due{0};
};

//! A capture file (docs/inspector.md), one event after the other. For one thread at a time.
class CaptureFile
{
public:
    //! Beyond it a line is none.
    static constexpr qint64 longestLine = 64 * 1024 * 1024; //!< bytes

    CaptureFile();
    ~CaptureFile();
    Q_DISABLE_COPY_MOVE(CaptureFile)

    //! At its beginning. The error is a whole sentence. A pipe is no capture: it can't be read
    //! twice.
    [[nodiscard]] Result<Done, QString> open(const QString &path);
    //! Nothing: it is at its end. Lines that are no events are passed over.
    [[nodiscard]] std::optional<TimedEvent> next();
    //! The next one is the first again.
    void rewind();

    //! Lines that were passed over since the beginning.
    [[nodiscard]] qint64 passedOver() const { return m_passedOver; }

private:
    QByteArray nextLine();

    QFile m_file;
    CaptureLine m_reader;
    std::optional<qint64> m_first; //!< Unix ms
    qint64 m_newest = 0; //!< Unix ms
    qint64 m_passedOver = 0;
};

} // namespace hearth::app
