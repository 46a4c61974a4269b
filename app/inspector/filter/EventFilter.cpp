// SPDX-License-Identifier: MIT
#include "app/inspector/filter/EventFilter.h"

#include "app/inspector/filter/FilterParser.h"
#include "app/inspector/filter/FilterWords.h"

#include <algorithm>

namespace hearth::app {

Result<EventFilter, FilterError> EventFilter::compile(const QString &text, qint64 nowMs)
{
    if (text.size() > longest) {
        return Failure{FilterError{
            longest, text.size() - longest,
            FilterWords::FilterText::tr("A filter has %1 characters at most.").arg(longest)}};
    }
    if (text.trimmed().isEmpty())
        return EventFilter();
    auto program = FilterParser(text, nowMs).parse();
    if (!program)
        return Failure{program.error()};
    return EventFilter(std::move(*program));
}

QString EventFilter::text() const
{
    return m_program ? m_program->source : QString();
}

EventFilter::Needs EventFilter::needs() const
{
    using Field = FilterCondition::Field;
    if (!m_program)
        return Needs::NoBytes;
    const auto &conditions = m_program->conditions;
    const bool isBare = std::all_of(conditions.begin(), conditions.end(), [](const auto &each) {
        return each.field == Field::Time || each.field == Field::Type || each.field == Field::Size
            || each.field == Field::Direction;
    });
    return isBare ? Needs::NoBytes : Needs::Bytes;
}

} // namespace hearth::app
