// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/filter/EventFilter.h"
#include "app/inspector/filter/FilterProgram.h"

namespace hearth::app {

//! Reads a filter by recursive descent, once: `or` binds less than `and`, and that less than `not`.
//! For .cpp files only.
class FilterParser
{
public:
    FilterParser(const QString &text, qint64 nowMs);

    [[nodiscard]] Result<std::shared_ptr<const FilterProgram>, FilterError> parse();

private:
    using Kind = FilterToken::Kind;
    using Place = std::size_t; //!< of a node

    //! Nothing: m_error says why.
    [[nodiscard]] std::optional<Place> any();
    [[nodiscard]] std::optional<Place> all();
    [[nodiscard]] std::optional<Place> negation();
    [[nodiscard]] std::optional<Place> primary();
    [[nodiscard]] std::optional<Place> comparison();
    [[nodiscard]] std::optional<Place> textSearch(const FilterToken &token);

    using Part = std::optional<Place> (FilterParser::*)();
    [[nodiscard]] std::optional<Place> joined(Part part, Kind joint,
                                              FilterProgram::Node::Kind kind);

    [[nodiscard]] bool readField(FilterCondition &condition, const FilterToken &token);
    [[nodiscard]] bool readValue(FilterCondition &condition, const FilterToken &sign);
    [[nodiscard]] bool readNumber(FilterCondition &condition, const FilterToken &value);
    [[nodiscard]] bool readDataValue(FilterCondition &condition, const FilterToken &value);
    [[nodiscard]] bool readPattern(FilterCondition &condition, const FilterToken &sign,
                                   const FilterToken &value);

    [[nodiscard]] Place addNode(FilterProgram::Node node);
    //! The place of its node, or an error when there are too many.
    [[nodiscard]] std::optional<Place> addCondition(FilterCondition condition,
                                                    const FilterToken &token);
    //! False, for `return fail(…)`; the first error stays.
    bool fail(const FilterToken &token, const QString &text);

    [[nodiscard]] const FilterToken &peek() const { return m_tokens[m_at]; }

    FilterToken take();

    qint64 m_nowMs;
    std::vector<FilterToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    std::shared_ptr<FilterProgram> m_program;
    std::optional<FilterError> m_error;
};

} // namespace hearth::app
