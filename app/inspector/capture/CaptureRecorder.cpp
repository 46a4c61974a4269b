// SPDX-License-Identifier: MIT
#include "app/inspector/capture/CaptureRecorder.h"

#include "app/inspector/EventView.h"
#include "app/inspector/capture/CaptureLine.h"

#include <QFile>

#include <atomic>
#include <cerrno>
#include <filesystem>
#include <sys/file.h>
#include <utility>

namespace hearth::app {

namespace {

std::string_view viewOf(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

//! Has the file, for one thread at a time.
class CaptureRecorder::Writer
{
public:
    explicit Writer(const QString &file)
        : m_file(file)
    {}

    //! What is there stays until it is known that nobody else writes it, or is read from it.
    [[nodiscard]] bool begin(const QString &source)
    {
        std::error_code error;
        if (std::filesystem::equivalent(m_file.filesystemFileName(),
                                        QFile(source).filesystemFileName(), error)) {
            m_problem = CaptureRecorder::tr("This file is the one that is looked into.");
            return false;
        }
        if (!m_file.open(QFile::WriteOnly | QFile::Append | QFile::Unbuffered))
            return false;
        // Of a file system without locks nothing is known.
        if (::flock(m_file.handle(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK) {
            m_problem = CaptureRecorder::tr("Another recording is written to this file.");
            return false;
        }
        return m_file.resize(0) && put(CaptureLine::header(source));
    }

    //! False once, when it fails. What was written before is whole, and nothing follows it.
    [[nodiscard]] bool write(const std::vector<Event> &events)
    {
        if (m_hasFailed)
            return true;
        QByteArray batch;
        for (const Event &event : events) {
            const QByteArray type = event.type.toUtf8();
            const QByteArray key = event.key.toUtf8();
            const QByteArray id = event.id.toUtf8();
            EventView view;
            view.time = event.time;
            view.seq = event.seq;
            view.type = viewOf(type);
            view.key = viewOf(key);
            view.id = viewOf(id);
            view.payload = viewOf(event.payload);
            view.size = view.payload.size();
            view.kind = event.kind;
            view.direction = event.direction;
            view.form = event.form;
            const QByteArray line = m_line.write(view);
            batch += line;
        }
        m_hasFailed = !put(batch);
        return !m_hasFailed;
    }

    //! Somebody else may write it.
    void close() { m_file.close(); }

    [[nodiscard]] QString problem() const
    {
        if (!m_problem.isEmpty())
            return m_problem;
        return CaptureRecorder::tr("%1 can't be written: %2")
            .arg(m_file.fileName(), m_file.errorString());
    }

    std::atomic<qint64> waiting = 0; //!< bytes

private:
    bool put(const QByteArray &bytes)
    {
        if (m_file.write(bytes) != bytes.size()) {
            m_problem = problem();
            m_file.resize(m_size);
            return false;
        }
        m_size += bytes.size();
        return true;
    }

    QFile m_file;
    CaptureLine m_line;
    qint64 m_size = 0; //!< of what is whole
    bool m_hasFailed = false;
    QString m_problem;
};

CaptureRecorder::CaptureRecorder(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

CaptureRecorder::~CaptureRecorder()
{
    m_pool.waitForDone();
}

bool CaptureRecorder::start(const QString &file, const QString &source)
{
    // It may be the file of the last one, of which something is on its way to the disk.
    if (!m_writer)
        m_pool.waitForDone();
    auto writer = std::make_shared<Writer>(file);
    if (!writer->begin(source)) {
        m_problem = writer->problem();
        Q_EMIT changed();
        return false;
    }
    m_newest = writer;
    m_writer = std::move(writer);
    m_recorded = 0;
    m_problem.clear();
    Q_EMIT changed();
    return true;
}

void CaptureRecorder::take(const std::vector<Event> &events)
{
    if (!m_writer || events.empty())
        return;
    qint64 bytes = 0;
    for (const Event &event : events)
        bytes += event.size();
    if (m_writer->waiting.fetch_add(bytes) + bytes > mostWaiting) {
        endWith(tr("More came than the disk takes: the recording ended."));
        return;
    }
    m_recorded += static_cast<qint64>(events.size());
    m_pool.start([this, writer = m_writer, events, bytes] {
        const bool isWritten = writer->write(events);
        writer->waiting -= bytes;
        if (isWritten)
            return;
        QMetaObject::invokeMethod(
            this,
            [this, writer] {
                // After its end, too, as long as no other one has begun.
                if (writer == m_newest)
                    endWith(writer->problem());
            },
            Qt::QueuedConnection);
    });
    Q_EMIT changed();
}

void CaptureRecorder::stop()
{
    if (m_writer)
        endWith({});
}

void CaptureRecorder::forgetProblem()
{
    if (std::exchange(m_problem, {}).isEmpty())
        return;
    Q_EMIT changed();
}

void CaptureRecorder::endWith(const QString &problem)
{
    if (m_writer)
        m_pool.start([writer = std::exchange(m_writer, nullptr)] { writer->close(); });
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace hearth::app
