// SPDX-License-Identifier: MIT
#pragma once

#include "server/session/EphemeralKey.h"

#include <QByteArray>

#include <map>
#include <memory>
#include <span>
#include <vector>

namespace hearth::server {

//! What waits to be written for one session: frames in their order, and ephemeral ones that have
//! been put aside, of which only the latest of each key is kept. Frames share their bytes with all
//! other queues; what is counted is what a peer would have to read.
class OutboundQueue
{
public:
    void push(const QByteArray &frame);

    enum class Parked { New, Coalesced };

    //! Puts an ephemeral frame aside; one with the same key that is there already goes.
    Parked park(const EphemeralKey &key, const QByteArray &frame);
    //! Queues what was put aside behind all else, in no particular order.
    void releaseParked();

    [[nodiscard]] std::size_t parkedCount() const { return m_parked ? m_parked->size() : 0; }

    [[nodiscard]] bool hasParked() const { return parkedCount() > 0; }

    //! Whether there is nothing to write now; what is put aside does not count.
    [[nodiscard]] bool isEmpty() const { return m_first == m_frames.size(); }

    //! Of everything, what is put aside included.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

    //! Of what is to be written now.
    [[nodiscard]] qint64 readyBytes() const { return m_bytes - m_parkedBytes; }

    //! The next frames to be written. Valid until the queue changes.
    [[nodiscard]] std::span<const QByteArray> frames() const
    {
        return std::span(m_frames).subspan(m_first);
    }

    //! Removes what was written, `written` bytes from the begin of frames(). Of a frame that was
    //! written in part the rest is returned, and has to be written before anything else.
    [[nodiscard]] QByteArray consume(qint64 written);
    [[nodiscard]] QByteArray takeFirst();
    void clear();

private:
    using ParkedFrames = std::map<EphemeralKey, QByteArray>;

    void tidy();

    std::vector<QByteArray> m_frames;
    std::size_t m_first = 0; //!< those before it are written
    qint64 m_bytes = 0;
    qint64 m_parkedBytes = 0; //!< of them
    std::unique_ptr<ParkedFrames> m_parked; //!< most sessions never need it
};

} // namespace hearth::server
