// SPDX-License-Identifier: MIT
#include "app/inspector/capture/SpillFile.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace hearth::app {

SpillFile::SpillFile(const QString &folder)
    : m_file(folder + QStringLiteral("/capture-XXXXXX"))
{}

bool SpillFile::open()
{
    if (m_file.isOpen())
        return true;
    QDir().mkpath(QFileInfo(m_file.fileTemplate()).path());
    if (!m_file.open())
        return false;
    // Not by QTemporaryFile, which would close it as well.
    QFile::remove(m_file.fileName());
    return true;
}

qint64 SpillFile::takeBlock()
{
    if (m_free.empty())
        return m_blocks++;
    const qint64 block = m_free.back();
    m_free.pop_back();
    return block;
}

std::optional<SpillFile::Blocks> SpillFile::write(std::string_view bytes)
{
    const std::lock_guard lock(m_mutex);
    if (!open())
        return std::nullopt;
    Blocks blocks;
    for (std::size_t at = 0; at < bytes.size(); at += blockSize) {
        const std::string_view part = bytes.substr(at, blockSize);
        const auto size = static_cast<qint64>(part.size());
        blocks.push_back(takeBlock());
        if (!m_file.seek(blocks.back() * blockSize) || m_file.write(part.data(), size) != size
            || !m_file.flush()) {
            m_free.insert(m_free.end(), blocks.begin(), blocks.end());
            return std::nullopt;
        }
    }
    return blocks;
}

bool SpillFile::read(const Blocks &blocks, std::size_t offset, char *to, std::size_t size)
{
    const std::lock_guard lock(m_mutex);
    while (size > 0) {
        const std::size_t place = offset / blockSize;
        const std::size_t within = offset % blockSize;
        const std::size_t part = std::min<std::size_t>(size, blockSize - within);
        if (place >= blocks.size()
            || !m_file.seek(blocks[place] * blockSize + static_cast<qint64>(within))
            || m_file.read(to, static_cast<qint64>(part)) != static_cast<qint64>(part))
            return false;
        offset += part;
        to += part;
        size -= part;
    }
    return true;
}

void SpillFile::release(const Blocks &blocks)
{
    const std::lock_guard lock(m_mutex);
    m_free.insert(m_free.end(), blocks.begin(), blocks.end());
}

} // namespace hearth::app
