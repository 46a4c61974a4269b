// SPDX-License-Identifier: MIT
#pragma once

#include <QTemporaryFile>

#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace hearth::app {

//! Where the bytes of a capture lie that have no room in memory: one file that only its owner reads
//! and that has no name while it is in use, so that nothing is left of it, however the program
//! ends. (Systems that cannot do so remove it at the end.) It is no larger than what lay in it at
//! once. Callable from any thread.
class SpillFile
{
public:
    static constexpr qint64 blockSize = 256 * 1024;
    using Blocks = std::vector<qint64>; //!< places in the file, in units of blockSize

    //! The file is made in this folder with the first write.
    explicit SpillFile(const QString &folder);

    //! Nothing: there is no room, or no such folder, and nothing was taken.
    [[nodiscard]] std::optional<Blocks> write(std::string_view bytes);
    //! `size` bytes from `offset` on of what was written there; false where they can't be read.
    [[nodiscard]] bool read(const Blocks &blocks, std::size_t offset, char *to, std::size_t size);
    //! Its blocks are used again.
    void release(const Blocks &blocks);

private:
    bool open();
    //! Of the file as it is, or at its end.
    qint64 takeBlock();

    std::mutex m_mutex;
    QTemporaryFile m_file;
    std::vector<qint64> m_free;
    qint64 m_blocks = 0;
};

} // namespace hearth::app
