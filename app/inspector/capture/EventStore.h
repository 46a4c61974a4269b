// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/capture/StoreView.h"

#include <QHash>
#include <QThreadPool>

#include <atomic>
#include <deque>

namespace hearth::app {

//! The events of a stream, as many as there is room for: the newest in memory, older ones in a
//! nameless file (SpillFile), 24 bytes of each always in memory. A million events of 200 bytes take
//! some 100 MiB of memory and 150 of disk. When a bound is met the oldest go. Where the disk takes
//! nothing, what fits into memory is kept. One thread; its views are for any.
class EventStore
{
public:
    struct Bounds
    {
        qint64 events = 2'000'000;
        qint64 memory = 64 * 1024 * 1024; //!< bytes of payloads and their like, besides entries
        qint64 disk = qint64(2) * 1024 * 1024 * 1024; //!< bytes
    };

    static constexpr std::size_t mostTypes = 1024; //!< that are told apart by a number

    //! `folder` is where the file is made, once there is one.
    EventStore(Bounds bounds, const QString &folder);
    ~EventStore();
    Q_DISABLE_COPY_MOVE(EventStore)

    //! Gives it its number, one more than the one before has; the first is 1. May wait for the disk
    //! when events come faster than that takes them.
    qint64 append(const Event &event);
    //! As if nothing had come. Views stay as they are.
    void clear();

    //! All that came since the beginning.
    [[nodiscard]] qint64 captured() const { return m_captured; }

    //! How many of them had to go.
    [[nodiscard]] qint64 dropped() const { return m_oldest - 1; }

    [[nodiscard]] qint64 count() const { return m_captured - dropped(); }

    //! The disk took something no more; what is older than memory has room for goes.
    [[nodiscard]] bool isDiskFull() const { return m_isDiskFull; }

    [[nodiscard]] StoreView view() const;

private:
    EventSegment &segmentFor(const Event &event, const QByteArray &type);
    quint16 typeNumber(const QByteArray &type);
    void seal();
    //! Memory to the disk, and what is too much away.
    void keepBounds();
    void dropOldestSegment();

    const Bounds m_bounds;
    const std::shared_ptr<SpillFile> m_file;
    std::deque<std::shared_ptr<EventSegment>> m_segments; //!< by ascending number
    std::size_t m_spilled = 0; //!< so many of the oldest are on the disk alone
    qint64 m_resident = 0; //!< bytes of those that are in memory
    qint64 m_stored = 0; //!< bytes of all
    qint64 m_captured = 0;
    qint64 m_oldest = 1;
    QHash<QByteArray, quint16> m_typeNumbers;
    std::shared_ptr<const TypeNames> m_types;
    std::atomic<bool> m_isDiskFull = false;
    QThreadPool m_writer; //!< one thread; it ends first
};

} // namespace hearth::app
