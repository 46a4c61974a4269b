// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/LineSplitter.h"

#include <QByteArray>

#include <chrono>

namespace hearth::app {

//! What stood between two empty lines of an event stream. All of it is UTF-8.
struct SseEvent
{
    QByteArray type; //!< "message" where the stream names none
    QByteArray data;
    QByteArray id; //!< the last event ID as of here, which may be of an earlier event
    bool hasId = false; //!< it was said here
    bool isRepaired = false; //!< some of it was no UTF-8, and U+FFFD stands there now
    qint64 dropped = 0; //!< bytes of data beyond SseParser::Limits::event

    friend bool operator==(const SseEvent &, const SseEvent &) = default;
};

//! What a stream says, in its order. Called from within SseParser::add() and end().
class SseListener
{
public:
    //! Why a line of a stream was passed over.
    enum class Ignored {
        UnknownField,
        BadRetry, //!< not of digits alone
        BadId //!< a NUL is in it
    };

    virtual ~SseListener() = default;
    virtual void onEvent(SseEvent &&event) = 0;
    //! One without data, of which a browser tells nobody; its id counts all the same.
    virtual void onEmptyEvent(const SseEvent &event) = 0;
    //! Without the colon, and the space after it.
    virtual void onComment(const QByteArray &text) = 0;
    virtual void onRetry(std::chrono::milliseconds time) = 0;
    virtual void onIgnored(Ignored why, const QByteArray &line) = 0;
    //! A line longer than Limits::line, of which this was kept; nothing else becomes of it.
    virtual void onLongLine(const QByteArray &kept, qint64 dropped) = 0;
    //! The stream ended within this event, which therefore never was.
    virtual void onUnfinished(const SseEvent &event) = 0;
};

//! Reads an event stream by HTML, §9.2.6 "Interpreting an event stream", in one pass, whatever the
//! pieces it comes in. Takes no more memory than its limits, whatever comes.
class SseParser
{
public:
    struct Limits
    {
        qsizetype line = 1024 * 1024;
        qsizetype event = 4 * 1024 * 1024;
    };

    //! A stream that goes on after an earlier one begins with its last event ID, as browsers have
    //! it. The listener outlives this.
    explicit SseParser(SseListener &listener, Limits limits = {1024 * 1024, 4 * 1024 * 1024},
                       QByteArray lastEventId = {});
    Q_DISABLE_COPY_MOVE(SseParser)

    void add(QByteArrayView bytes);
    //! The stream has ended.
    void end();

    //! As of the last event, with data or without; what a reconnect sends.
    [[nodiscard]] const QByteArray &lastEventId() const { return m_lastEventId; }

private:
    void onLine(const LineSplitter::Line &line);
    void onField(QByteArrayView name, QByteArrayView value, QByteArrayView line);
    void addData(QByteArrayView value);
    void dispatch();
    [[nodiscard]] SseEvent takeEvent();

    SseListener &m_listener;
    Limits m_limits;
    LineSplitter m_lines;
    int m_bomBytes = 0; //!< of a byte order mark at the beginning; -1: that is behind
    // The three buffers of the standard.
    QByteArray m_data;
    QByteArray m_type;
    QByteArray m_id;
    QByteArray m_lastEventId; //!< as of the last dispatch
    bool m_hasData = false; //!< an empty line of data is data, too
    bool m_hasId = false;
    bool m_isRepaired = false;
    qint64 m_dropped = 0;
};

} // namespace hearth::app
