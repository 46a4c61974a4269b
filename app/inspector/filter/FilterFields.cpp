// SPDX-License-Identifier: MIT
#include "app/inspector/filter/FilterFields.h"

#include <algorithm>
#include <array>
#include <utility>

namespace hearth::app::FilterFields {

namespace {

using Field = FilterCondition::Field;

constexpr std::array<std::pair<Field, QLatin1String>, 7> fields{{
    {Field::Type, QLatin1String("type")},
    {Field::Text, QLatin1String("text")},
    {Field::Time, QLatin1String("time")},
    {Field::Direction, QLatin1String("direction")},
    {Field::Size, QLatin1String("size")},
    {Field::Key, QLatin1String("key")},
    {Field::Seq, QLatin1String("seq")},
}};

} // namespace

std::optional<Field> byName(QStringView name)
{
    // As EventPath calls it.
    if (name == QLatin1String("event"))
        return Field::Type;
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](const auto &each) { return each.second == name; });
    return found == fields.end() ? std::nullopt : std::optional(found->first);
}

QStringList names()
{
    QStringList all;
    for (const auto &each : fields)
        all.append(each.second);
    return all;
}

} // namespace hearth::app::FilterFields
