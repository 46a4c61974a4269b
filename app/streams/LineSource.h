// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/capture/CaptureLine.h"
#include "app/streams/EventWriter.h"
#include "app/streams/LineSplitter.h"
#include "app/streams/MessageType.h"
#include "app/streams/StatefulSource.h"
#include "app/time/Scheduler.h"

#include <QCoreApplication>

#include <memory>

class QSocketNotifier;

namespace hearth::app {

//! A file, a named pipe or a descriptor such as standard input, line by line: NDJSON, where a line
//! that is no JSON is text. A file that is a capture (docs/inspector.md) gives back what went in.
//! Loses nothing: while there is no room it does not read. Ends with the file. Of systems with
//! POSIX descriptors.
class LineSource final : public StatefulSource
{
    Q_DECLARE_TR_FUNCTIONS(LineSource)

public:
    static constexpr qsizetype longestLine = 1024 * 1024;
    static constexpr qsizetype longestOfCapture = 64 * 1024 * 1024;
    //! Between looks whether there is room again.
    static constexpr std::chrono::milliseconds breather{16};

    struct Input
    {
        QString path; //!< empty: the descriptor
        int descriptor = -1; //!< is closed with the source
    };

    LineSource(Input input, TimeSource time, SourceListener &listener);
    ~LineSource() override;

    //! A file is read from its beginning.
    void start() override;
    void stop() override;
    void send(const SourceFrame &frame) override;

private:
    void readSome();
    void onLine(const LineSplitter::Line &line);
    void onCaptureLine(const QByteArray &line);
    [[nodiscard]] bool isCapture() const;
    void release();
    void endWith(SourceState state, const QString &why);

    Input m_input;
    EventWriter m_writer;
    std::unique_ptr<Timer> m_breather;
    std::unique_ptr<QSocketNotifier> m_notifier; //!< while it is read
    std::unique_ptr<LineSplitter> m_lines;
    std::unique_ptr<CaptureLine> m_capture; //!< reads the lines, where it is one
    MessageType m_types;
    int m_descriptor = -1;
    qint64 m_count = 0; //!< lines, empty ones among them
};

} // namespace hearth::app
