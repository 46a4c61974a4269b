// SPDX-License-Identifier: MIT
#include "app/inspector/capture/EventExport.h"

#include "app/inspector/EventFields.h"
#include "app/inspector/capture/CaptureLine.h"
#include "app/inspector/filter/EventMatcher.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSaveFile>

#include <algorithm>
#include <utility>

namespace hearth::app::EventExport {

namespace {

constexpr qint64 reportEvery = 256; //!< events

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EventExport)
};

//! RFC 4180: in quotes where it holds what would end it.
QByteArray cell(QByteArray text)
{
    if (!text.contains(',') && !text.contains('"') && !text.contains('\n') && !text.contains('\r'))
        return text;
    return '"' + text.replace('"', "\"\"") + '"';
}

//! Writes one event after the other in a format.
class LineWriter
{
public:
    explicit LineWriter(const Request &request)
        : m_request(request)
    {}

    [[nodiscard]] QByteArray head() const
    {
        if (m_request.format == Format::Capture)
            return CaptureLine::header(m_request.source);
        QByteArray line = "number,time,direction,type,size,key,seq,id";
        for (const EventPath &path : m_request.columns)
            line += ',' + cell(path.toString().toUtf8());
        return line + ",payload\r\n";
    }

    [[nodiscard]] QByteArray line(const EventView &event)
    {
        if (m_request.format == Format::Capture)
            return m_captureLine.write(event);
        QByteArray line = QByteArray::number(event.number) + ','
            + QDateTime::fromMSecsSinceEpoch(event.time)
                  .toUTC()
                  .toString(Qt::ISODateWithMs)
                  .toLatin1()
            + (event.direction == Event::Direction::In ? ",in," : ",out,")
            + cell(copied(event.type)) + ',' + QByteArray::number(qsizetype(event.size)) + ','
            + cell(copied(event.key)) + ','
            + (event.seq != 0 ? QByteArray::number(event.seq) : QByteArray()) + ','
            + cell(copied(event.id));
        if (!m_request.columns.empty()) {
            for (const auto &field : m_fields.read(copyOf(event), m_request.columns))
                line += ',' + (field ? cell(field->text.toUtf8()) : QByteArray());
        }
        return line + ',' + cell(copied(event.payload)) + "\r\n";
    }

private:
    static Event copyOf(const EventView &event)
    {
        Event copy;
        copy.number = event.number;
        copy.time = event.time;
        copy.seq = event.seq;
        copy.type = QString::fromUtf8(copied(event.type));
        copy.key = QString::fromUtf8(copied(event.key));
        copy.payload = copied(event.payload);
        return copy;
    }

    const Request &m_request;
    CaptureLine m_captureLine;
    EventFields m_fields;
};

//! Goes along a view.
class Exporter
{
public:
    Exporter(const Request &request, const FileJob::Report &report)
        : m_request(request)
        , m_report(report)
        , m_matcher(request.filter)
        , m_writer(request)
        , m_file(request.file)
        , m_all(request.view.count())
    {}

    QString run()
    {
        if (!m_file.open(QFile::WriteOnly))
            return cannotWrite();
        put(m_writer.head());
        bool isRead = true;
        for (const auto &part : m_request.view.parts()) {
            const qint64 first = std::max(part.segment->firstNumber(), m_request.view.oldest());
            isRead = isRead
                && m_request.view.visit(part, first, part.newest(), true,
                                        [this](const EventView &event) { return take(event); });
            if (m_isOver || !isRead)
                break;
        }
        // What is not committed goes, and what was there before stays.
        if (m_isOver)
            return m_isWritten ? QString() : cannotWrite();
        if (!isRead)
            return Words::tr("Some of the events can't be read from the disk any more.");
        return m_file.commit() ? QString() : cannotWrite();
    }

private:
    bool take(const EventView &event)
    {
        if (isWanted(event))
            put(m_writer.line(event));
        if (++m_done % reportEvery == 0 && !m_report(static_cast<double>(m_done) / double(m_all)))
            m_isOver = true;
        return !m_isOver;
    }

    bool isWanted(const EventView &event)
    {
        if (m_request.numbers) {
            const auto &numbers = *m_request.numbers;
            while (m_next < numbers.size() && numbers[m_next] < event.number)
                ++m_next;
            if (m_next == numbers.size() || numbers[m_next] != event.number)
                return false;
        }
        return m_request.filter.isEmpty() || m_matcher.matches(event);
    }

    void put(const QByteArray &bytes)
    {
        m_isWritten = m_isWritten && m_file.write(bytes) == bytes.size();
        m_isOver = m_isOver || !m_isWritten;
    }

    [[nodiscard]] QString cannotWrite() const
    {
        return Words::tr("The file can't be written: %1").arg(m_file.errorString());
    }

    const Request &m_request;
    const FileJob::Report &m_report;
    EventMatcher m_matcher;
    LineWriter m_writer;
    QSaveFile m_file;
    qint64 m_all;
    qint64 m_done = 0; //!< events that were looked at
    std::size_t m_next = 0;
    bool m_isWritten = true;
    bool m_isOver = false;
};

} // namespace

FileJob::Work exporting(Request request)
{
    return [request = std::move(request)](const FileJob::Report &report) {
        return Exporter(request, report).run();
    };
}

} // namespace hearth::app::EventExport
