// SPDX-License-Identifier: MIT
#include "app/streams/IdSequence.h"

#include <utility>

namespace hearth::app {

namespace {

constexpr int stepsThatCount = 2;
// Of an id as long as a line may be, memory for thousands would be too much.
constexpr qsizetype longestId = 256;

} // namespace

qint64 IdSequence::numberOf(const QByteArray &id)
{
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    return isNumber && number > 0 && QByteArray::number(number) == id ? number : 0;
}

std::optional<IdSequence::Finding> IdSequence::add(const QByteArray &id)
{
    // An empty one takes the last one back.
    if (id.isEmpty())
        return std::nullopt;
    const qint64 number = numberOf(id);
    const qint64 before = m_last;
    if (m_known.contains(id))
        return Finding{Finding::Kind::Double, number, number};
    remember(id);
    m_last = number;
    if (number == 0 || before == 0) {
        m_steps = 0;
        return std::nullopt;
    }
    if (number == before + 1) {
        ++m_steps;
        return std::nullopt;
    }
    const bool counted = std::exchange(m_steps, 0) >= stepsThatCount;
    if (number < before)
        return counted ? std::optional(Finding{Finding::Kind::Back, before, number}) : std::nullopt;
    if (!counted)
        return std::nullopt;
    // They count on behind it.
    m_steps = stepsThatCount;
    return Finding{Finding::Kind::Gap, before + 1, number - 1};
}

void IdSequence::remember(const QByteArray &id)
{
    if (id.size() > longestId)
        return;
    m_known.insert(id);
    m_order.push_back(id);
    if (m_order.size() > remembered) {
        m_known.remove(m_order.front());
        m_order.pop_front();
    }
}

} // namespace hearth::app
