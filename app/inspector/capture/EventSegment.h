// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"
#include "app/inspector/capture/SpillFile.h"

#include <memory>
#include <mutex>

namespace hearth::app {

//! What is always in memory of an event. Without defaults, so that entries that a segment does not
//! need take no memory.
struct EventEntry
{
    static constexpr quint16 ownType = 0xffff; //!< its type stands in its head

    qint64 time; //!< Unix ms
    quint32 offset; //!< of its head in the segment
    quint32 head; //!< bytes before the payload
    quint32 size; //!< of the payload
    quint16 type; //!< place in the store's table of types
    quint8 kind;
    quint8 direction;
};

static_assert(sizeof(EventEntry) == 24);

//! A stretch of a capture: entries, and their bytes, which may move to the disk. One thread
//! appends; any thread may read what had been appended when it was told of it.
class EventSegment
{
public:
    using Bytes = std::shared_ptr<const char[]>;

    //! Room for so much. A larger event gets a segment of its own.
    static constexpr std::size_t bytesEach = 4 * 1024 * 1024;
    static constexpr std::size_t entriesEach = 32 * 1024;

    EventSegment(qint64 firstNumber, std::size_t capacity, std::shared_ptr<SpillFile> file);
    ~EventSegment();
    Q_DISABLE_COPY_MOVE(EventSegment)

    // Of the thread that appends.

    [[nodiscard]] bool hasRoom(std::size_t bytes) const;
    //! `entry` without its place. The type stands in the head when the entry says so.
    void append(EventEntry entry, const Event &event, const QByteArray &type);

    [[nodiscard]] std::size_t count() const { return m_count; }

    [[nodiscard]] std::size_t used() const { return m_used; }

    //! What appending one would take.
    [[nodiscard]] static std::size_t recordSize(const Event &event, const QByteArray &type);

    // Of any thread.

    [[nodiscard]] qint64 firstNumber() const { return m_firstNumber; }

    [[nodiscard]] const EventEntry &entry(std::size_t index) const { return m_entries[index]; }

    //! Those of the first `count` entries, padded (EventView); null: the disk does not give them
    //! back. A sealed segment is one to which nothing is appended any more; of others it is a copy.
    [[nodiscard]] Bytes bytes(std::size_t count, bool isSealed) const;
    //! Some of an entry's record; as many as there are, or none that can be read.
    [[nodiscard]] QByteArray read(std::size_t index, std::size_t from, std::size_t size) const;
    //! Writes a sealed one to the disk. False where that fails.
    [[nodiscard]] bool spill();
    [[nodiscard]] bool isSpilled() const;
    //! Of one that is spilled; it is read from the disk from now on.
    void dropBytes();

private:
    const qint64 m_firstNumber;
    const std::size_t m_capacity;
    const std::shared_ptr<SpillFile> m_file;
    std::unique_ptr<EventEntry[]> m_entries;
    std::size_t m_count = 0;
    std::size_t m_used = 0;
    char *m_end = nullptr; //!< of m_bytes; for whoever appends
    mutable std::mutex m_mutex; //!< of what follows
    std::shared_ptr<char[]> m_bytes; //!< null: on the disk alone
    std::optional<SpillFile::Blocks> m_blocks;
};

//! What stands before a payload.
struct EventHead
{
    qint64 seq = 0;
    // Of what follows it, in this order.
    quint32 keySize = 0;
    quint32 typeSize = 0;
    quint32 idSize = 0;
    quint32 form = 0; //!< Event::Form
};

} // namespace hearth::app
