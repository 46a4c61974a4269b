// SPDX-License-Identifier: MIT
#include "app/streams/LineSource.h"

#include "app/streams/SourceWords.h"
#include "app/streams/Utf8.h"

#include <QFile>
#include <QLocale>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#include <utility>

namespace hearth::app {

namespace {

// In one piece are never more lines than the half of what fits into a SourceOutlet.
constexpr std::size_t pieceSize = 16 * 1024;

} // namespace

LineSource::LineSource(Input input, TimeSource time, SourceListener &listener)
    : StatefulSource(listener)
    , m_input(std::move(input))
    , m_writer(time.clock, listener)
    , m_breather(time.scheduler.timer([this] { readSome(); }))
{}

LineSource::~LineSource()
{
    release();
    // Whoever writes into it learns that nobody reads any more.
    if (m_input.descriptor >= 0)
        ::close(m_input.descriptor);
}

void LineSource::start()
{
    if (state() == SourceState::Live)
        return;
    m_count = 0;
    m_descriptor = m_input.descriptor;
    if (!m_input.path.isEmpty()) {
        // A pipe that nobody writes to yet must not hold up all other sources.
        m_descriptor =
            ::open(QFile::encodeName(m_input.path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    }
    if (m_descriptor < 0) {
        const QString why = tr("It can't be opened: %1")
                                .arg(qt_error_string(m_input.path.isEmpty() ? EBADF : errno));
        m_writer.note(why);
        endWith(SourceState::Failed, why);
        return;
    }
    m_capture = isCapture() ? std::make_unique<CaptureLine>() : nullptr;
    m_lines =
        std::make_unique<LineSplitter>(m_capture ? longestOfCapture : longestLine,
                                       [this](const LineSplitter::Line &line) { onLine(line); });
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(),
                     [this] { readSome(); });
    m_writer.note(m_input.path.isEmpty() ? tr("Reading standard input")
                                         : tr("Reading %1").arg(m_input.path));
    setState(SourceState::Live);
}

void LineSource::stop()
{
    if (state() == SourceState::Idle)
        return;
    release();
    setState(SourceState::Idle);
}

void LineSource::send(const SourceFrame &)
{
    m_writer.note(tr("Nothing can be sent to what is only read"));
}

void LineSource::readSome()
{
    if (!listener().hasRoom()) {
        m_notifier->setEnabled(false);
        m_breather->start(breather);
        return;
    }
    m_notifier->setEnabled(true);
    std::array<char, pieceSize> piece;
    const ssize_t got = ::read(m_descriptor, piece.data(), piece.size());
    if (got > 0) {
        m_lines->add(QByteArrayView(piece.data(), static_cast<qsizetype>(got)));
        return;
    }
    const int error = errno;
    if (got < 0 && (error == EAGAIN || error == EINTR))
        return;
    m_lines->end();
    const QString why = got == 0 ? tr("The end, after %1 lines").arg(QLocale().toString(m_count))
                                 : tr("It can't be read: %1").arg(qt_error_string(error));
    m_writer.note(why);
    endWith(got == 0 ? SourceState::Ended : SourceState::Failed, why);
}

void LineSource::onLine(const LineSplitter::Line &line)
{
    ++m_count;
    if (line.dropped > 0) {
        m_writer.note(tr("Line %1 is too long: its first %2 are here, %3 are left out")
                          .arg(QString::number(m_count), SourceWords::bytes(line.text.size()),
                               SourceWords::bytes(line.dropped)),
                      Utf8::repaired(line.text));
        return;
    }
    if (line.text.trimmed().isEmpty())
        return;
    if (m_capture) {
        onCaptureLine(line.text.toByteArray());
        return;
    }
    Event event;
    event.seq = m_count;
    if (Utf8::isValid(line.text)) {
        event.payload = line.text.toByteArray();
    } else {
        m_writer.note(tr("Line %1 has bytes that are no UTF-8").arg(m_count));
        event.payload = Utf8::repaired(line.text);
    }
    event.type = m_types.of(event.payload);
    m_writer.data(std::move(event));
}

void LineSource::onCaptureLine(const QByteArray &line)
{
    if (m_count == 1)
        return; // what the file is
    if (auto event = m_capture->read(line))
        m_writer.past(std::move(*event));
    else
        m_writer.note(tr("Line %1 is no event of a capture").arg(m_count), Utf8::repaired(line));
}

//! Of what can be read twice.
bool LineSource::isCapture() const
{
    std::array<char, 4096> piece;
    const ssize_t got = ::pread(m_descriptor, piece.data(), piece.size(), 0);
    if (got <= 0)
        return false;
    const QByteArray first = QByteArray::fromRawData(piece.data(), got);
    const auto end = first.indexOf('\n');
    return end > 0 && CaptureLine().isHeader(first.first(end));
}

void LineSource::release()
{
    m_breather->stop();
    // It may be what is calling.
    if (auto *notifier = m_notifier.release()) {
        notifier->setEnabled(false);
        notifier->disconnect();
        notifier->deleteLater();
    }
    m_lines.reset();
    m_capture.reset();
    if (!m_input.path.isEmpty() && m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
}

void LineSource::endWith(SourceState state, const QString &why)
{
    release();
    setState(state, why);
}

} // namespace hearth::app
