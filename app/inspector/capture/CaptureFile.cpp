// SPDX-License-Identifier: MIT
#include "app/inspector/capture/CaptureFile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace hearth::app {

namespace {

constexpr std::size_t pieceSize = 16 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CaptureFile)
};

} // namespace

CaptureFile::CaptureFile() = default;

CaptureFile::~CaptureFile() = default;

Result<Done, QString> CaptureFile::open(const QString &path)
{
    const QFileInfo about(path);
    if (!about.exists())
        return Failure{Words::tr("There is no file “%1”.").arg(path)};
    m_file.close();
    m_file.setFileName(path);
    // To open a pipe would wait for whoever writes to it.
    if (!about.isFile())
        return Failure{Words::tr("“%1” is no capture.").arg(path)};
    if (!m_file.open(QFile::ReadOnly))
        return Failure{Words::tr("“%1” can't be read: %2").arg(path, m_file.errorString())};
    if (!m_reader.isHeader(nextLine()))
        return Failure{Words::tr("“%1” is no capture.").arg(path)};
    rewind();
    return Done{};
}

std::optional<TimedEvent> CaptureFile::next()
{
    while (!m_file.atEnd()) {
        const QByteArray line = nextLine();
        if (line.trimmed().isEmpty())
            continue;
        auto event = m_reader.read(line);
        if (!event) {
            ++m_passedOver;
            continue;
        }
        if (!m_first)
            m_first = m_newest = event->time;
        m_newest = std::max(m_newest, event->time);
        return TimedEvent{std::move(*event), std::chrono::milliseconds(m_newest - *m_first)};
    }
    return std::nullopt;
}

void CaptureFile::rewind()
{
    m_file.seek(0);
    nextLine(); // what the file is
    m_first.reset();
    m_passedOver = 0;
}

//! With its end. QFile::readLine() with a limit makes room for that much at each line.
QByteArray CaptureFile::nextLine()
{
    std::array<char, pieceSize> piece;
    QByteArray line;
    while (!line.endsWith('\n')) {
        const qint64 size = m_file.readLine(piece.data(), piece.size());
        if (size <= 0)
            break;
        // One that is too long is read to its end all the same, and is then no event.
        if (line.size() < longestLine)
            line.append(piece.data(), size);
        else if (piece[static_cast<std::size_t>(size) - 1] == '\n')
            break;
    }
    return line;
}

} // namespace hearth::app
