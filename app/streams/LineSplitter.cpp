// SPDX-License-Identifier: MIT
#include "app/streams/LineSplitter.h"

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

//! The place of the first one at or after `from`, or the end.
qsizetype findIn(QByteArrayView bytes, char wanted, qsizetype from)
{
    const qsizetype found = bytes.indexOf(wanted, from);
    return found < 0 ? bytes.size() : found;
}

} // namespace

LineSplitter::LineSplitter(qsizetype most, OnLine onLine)
    : m_most(most)
    , m_onLine(std::move(onLine))
{}

void LineSplitter::add(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    qsizetype from = 0;
    if (std::exchange(m_isAfterCr, false) && bytes.front() == '\n')
        from = 1;
    // Each of the two is looked for once, wherever the other one stands.
    qsizetype nextLf = findIn(bytes, '\n', from);
    qsizetype nextCr = findIn(bytes, '\r', from);
    while (from < bytes.size()) {
        const qsizetype end = std::min(nextLf, nextCr);
        if (end == bytes.size()) {
            append(bytes.sliced(from));
            return;
        }
        finish(bytes.sliced(from, end - from));
        from = end + 1;
        if (end == nextCr) {
            nextCr = findIn(bytes, '\r', from);
            if (from == bytes.size())
                m_isAfterCr = true;
            else if (from == nextLf)
                ++from;
        }
        if (nextLf < from)
            nextLf = findIn(bytes, '\n', from);
    }
}

void LineSplitter::end()
{
    if (!m_begun.isEmpty() || m_dropped > 0)
        finish({});
    m_isAfterCr = false;
}

void LineSplitter::append(QByteArrayView bytes)
{
    const qsizetype room = std::min(m_most - m_begun.size(), bytes.size());
    m_begun.append(bytes.first(room));
    m_dropped += bytes.size() - room;
}

void LineSplitter::finish(QByteArrayView rest)
{
    if (m_begun.isEmpty()) {
        const qsizetype kept = std::min(m_most, rest.size());
        m_onLine({rest.first(kept), rest.size() - kept});
        return;
    }
    append(rest);
    m_onLine({m_begun, m_dropped});
    // What a line of usual length took is used again; what a huge one took is not kept.
    constexpr qsizetype usual = 64 * 1024;
    if (m_begun.capacity() > usual)
        m_begun = QByteArray();
    else
        m_begun.resize(0);
    m_dropped = 0;
}

} // namespace hearth::app
