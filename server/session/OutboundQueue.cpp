// SPDX-License-Identifier: MIT
#include "server/session/OutboundQueue.h"

#include <utility>

namespace hearth::server {

namespace {
// A burst leaves no more memory behind than this many frames' places.
constexpr std::size_t kKeptCapacity = 64;
// Written frames are moved over once they are at least so many, and the bigger part.
constexpr std::size_t kTidyAfter = 256;
} // namespace

void OutboundQueue::push(const QByteArray &frame)
{
    m_bytes += frame.size();
    m_frames.push_back(frame);
}

OutboundQueue::Parked OutboundQueue::park(const EphemeralKey &key, const QByteArray &frame)
{
    if (!m_parked)
        m_parked = std::make_unique<ParkedFrames>();
    const auto [place, isNew] = m_parked->try_emplace(key, frame);
    const qint64 more = frame.size() - (isNew ? 0 : place->second.size());
    m_bytes += more;
    m_parkedBytes += more;
    place->second = frame;
    return isNew ? Parked::New : Parked::Coalesced;
}

void OutboundQueue::releaseParked()
{
    if (const auto parked = std::exchange(m_parked, nullptr)) {
        for (auto &[key, frame] : *parked)
            m_frames.push_back(std::move(frame));
    }
    m_parkedBytes = 0;
}

QByteArray OutboundQueue::consume(qint64 written)
{
    QByteArray rest;
    m_bytes -= written;
    while (written > 0) {
        QByteArray &frame = m_frames[m_first++];
        if (written < frame.size()) {
            rest = frame.sliced(written);
            m_bytes -= rest.size();
        }
        written -= frame.size();
        frame = QByteArray();
    }
    tidy();
    return rest;
}

QByteArray OutboundQueue::takeFirst()
{
    QByteArray frame = std::exchange(m_frames[m_first++], QByteArray());
    m_bytes -= frame.size();
    tidy();
    return frame;
}

void OutboundQueue::clear()
{
    m_frames.clear();
    m_first = 0;
    m_bytes = 0;
    m_parked.reset();
    m_parkedBytes = 0;
    tidy();
}

void OutboundQueue::tidy()
{
    if (isEmpty()) {
        m_frames.clear();
        m_first = 0;
        if (m_frames.capacity() > kKeptCapacity)
            m_frames.shrink_to_fit();
    } else if (m_first >= kTidyAfter && m_first * 2 >= m_frames.size()) {
        m_frames.erase(m_frames.begin(), m_frames.begin() + static_cast<std::ptrdiff_t>(m_first));
        m_first = 0;
    }
}

} // namespace hearth::server
