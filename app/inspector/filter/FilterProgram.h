// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/Event.h"
#include "app/inspector/EventPath.h"
#include "app/inspector/filter/FilterTokens.h"

#include <memory>
#include <optional>
#include <re2/re2.h>
#include <re2/stringpiece.h>
#include <string>
#include <vector>

namespace hearth::app {

//! One comparison. For .cpp files only, as all of FilterProgram is.
struct FilterCondition
{
    enum class Field { Time, Type, Direction, Size, Text, Key, Seq, Data };
    enum class Test { There, Equal, Less, LessOrEqual, Greater, GreaterOrEqual, Matches };
    enum class Literal { None, Number, Text, True, False, Null };

    Field field = Field::Data;
    std::vector<EventPath::Step> steps; //!< of Data; names are escaped as JSON does
    Test test = Test::There;
    Literal literal = Literal::None;
    double number = 0;
    std::optional<qint64> whole; //!< the number, where it is one that a double might not hold
    std::string text; //!< UTF-8
    Event::Direction direction = Event::Direction::In;
    std::unique_ptr<const RE2> pattern; //!< of Matches; linear in time and bounded in memory
};

//! A filter as it is evaluated: a tree, no deeper than the parser lets it be.
struct FilterProgram
{
    struct Node
    {
        enum class Kind { All, Any, Not, Condition };

        Kind kind = Kind::Condition;
        std::vector<std::size_t> children; //!< Condition: the place in `conditions`
    };

    QString source;
    std::vector<Node> nodes;
    std::size_t root = 0;
    std::vector<FilterCondition> conditions;
};

} // namespace hearth::app
