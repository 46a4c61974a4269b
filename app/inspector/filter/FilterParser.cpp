// SPDX-License-Identifier: MIT
#include "app/inspector/filter/FilterParser.h"

#include "app/inspector/filter/FilterFields.h"
#include "app/inspector/filter/FilterValues.h"
#include "app/inspector/filter/FilterWords.h"
#include "shared/protocol/JsonSink.h"

#include <utility>

namespace hearth::app {

using FilterWords::FilterText;

namespace {

//! Patterns may be large, but what they are turned into has a bound.
constexpr std::int64_t mostPatternMemory = 8 * 1024 * 1024;

using Test = FilterCondition::Test;

Test testOf(FilterToken::Kind kind)
{
    switch (kind) {
    case FilterToken::Kind::Less:
        return Test::Less;
    case FilterToken::Kind::LessOrEqual:
        return Test::LessOrEqual;
    case FilterToken::Kind::Greater:
        return Test::Greater;
    case FilterToken::Kind::GreaterOrEqual:
        return Test::GreaterOrEqual;
    case FilterToken::Kind::Contains:
    case FilterToken::Kind::Matches:
        return Test::Matches;
    default:
        return Test::Equal;
    }
}

//! A member's name as JSON writes it, since names are compared where they stand.
QByteArray written(const QByteArray &name)
{
    QByteArray out;
    JsonSink(out).word({name.constData(), static_cast<std::size_t>(name.size())});
    return out.sliced(1, out.size() - 2);
}

bool isOrder(FilterToken::Kind kind)
{
    return kind >= FilterToken::Kind::Less && kind <= FilterToken::Kind::GreaterOrEqual;
}

} // namespace

FilterParser::FilterParser(const QString &text, qint64 nowMs)
    : m_nowMs(nowMs)
    , m_tokens(filterTokens(text))
    , m_program(std::make_shared<FilterProgram>())
{
    m_program->source = text;
}

Result<std::shared_ptr<const FilterProgram>, FilterError> FilterParser::parse()
{
    const auto root = any();
    if (root && peek().kind != Kind::End) {
        fail(peek(),
             peek().kind == Kind::Close ? FilterText::tr("This parenthesis closes none.")
                                        : FilterText::tr("Here “and” or “or” is missing."));
    }
    if (m_error)
        return Failure{*m_error};
    m_program->root = *root;
    return std::shared_ptr<const FilterProgram>(std::move(m_program));
}

std::optional<FilterParser::Place> FilterParser::joined(Part part, Kind joint,
                                                        FilterProgram::Node::Kind kind)
{
    FilterProgram::Node node{kind, {}};
    do {
        const auto child = (this->*part)();
        if (!child)
            return std::nullopt;
        node.children.push_back(*child);
    } while (peek().kind == joint && (take(), true));
    return node.children.size() == 1 ? node.children.front() : addNode(std::move(node));
}

std::optional<FilterParser::Place> FilterParser::any()
{
    return joined(&FilterParser::all, Kind::Or, FilterProgram::Node::Kind::Any);
}

std::optional<FilterParser::Place> FilterParser::all()
{
    return joined(&FilterParser::negation, Kind::And, FilterProgram::Node::Kind::All);
}

std::optional<FilterParser::Place> FilterParser::negation()
{
    if (peek().kind != Kind::Not)
        return primary();
    const FilterToken token = take();
    if (++m_depth > EventFilter::deepest)
        return fail(token, FilterText::tr("This is too deep.")), std::nullopt;
    const auto child = negation();
    --m_depth;
    return child ? std::optional(addNode({FilterProgram::Node::Kind::Not, {*child}})) : child;
}

std::optional<FilterParser::Place> FilterParser::primary()
{
    if (peek().kind == Kind::Text)
        return textSearch(take());
    if (peek().kind != Kind::Open)
        return comparison();
    const FilterToken token = take();
    if (++m_depth > EventFilter::deepest)
        return fail(token, FilterText::tr("This is too deep.")), std::nullopt;
    const auto inner = any();
    --m_depth;
    if (!inner)
        return std::nullopt;
    if (peek().kind == Kind::End)
        return fail(token, FilterText::tr("This parenthesis is not closed.")), std::nullopt;
    if (peek().kind != Kind::Close)
        return fail(peek(), FilterText::tr("Here “and” or “or” is missing.")), std::nullopt;
    take();
    return inner;
}

std::optional<FilterParser::Place> FilterParser::textSearch(const FilterToken &token)
{
    FilterCondition condition;
    condition.field = FilterCondition::Field::Text;
    FilterToken sign;
    sign.kind = Kind::Contains;
    return readPattern(condition, sign, token) ? addCondition(std::move(condition), token)
                                               : std::nullopt;
}

std::optional<FilterParser::Place> FilterParser::comparison()
{
    FilterCondition condition;
    const FilterToken field = take();
    if (!readField(condition, field))
        return std::nullopt;
    if (!peek().isOperator())
        return addCondition(std::move(condition), field);
    const FilterToken sign = take();
    condition.test = testOf(sign.kind);
    if (!readValue(condition, sign))
        return std::nullopt;
    const auto node = addCondition(std::move(condition), field);
    return node && sign.kind == Kind::Unequal
        ? std::optional(addNode({FilterProgram::Node::Kind::Not, {*node}}))
        : node;
}

bool FilterParser::readField(FilterCondition &condition, const FilterToken &token)
{
    switch (token.kind) {
    case Kind::Word:
        break;
    case Kind::Unclosed:
        return fail(token, FilterText::tr("These quotes are not closed."));
    case Kind::End:
        return fail(token, FilterText::tr("Something is missing here: a field, as in size > 100."));
    case Kind::Unknown:
        return fail(token, FilterText::tr("This sign means nothing here: %1").arg(token.text));
    default:
        return fail(token, FilterText::tr("A field has to stand here, as in size > 100."));
    }
    if (const auto field = FilterFields::byName(token.text)) {
        condition.field = *field;
        return true;
    }
    const auto path = EventPath::parse(token.text);
    if (path && path->root() == EventPath::Root::Data) {
        condition.steps = path->steps();
        for (auto &step : condition.steps) {
            if (auto *name = std::get_if<QByteArray>(&step))
                *name = written(*name);
        }
        return true;
    }
    if (token.text.startsWith(QLatin1String("data")))
        return fail(token,
                    FilterText::tr("This path can't be read. Paths look like data.list[0].name."));
    return fail(
        token,
        FilterText::tr("There is no field “%1”. There are %2; what is in the payload begins "
                       "with data, as in data.%1.")
            .arg(token.text, FilterFields::names().join(QLatin1String(", "))));
}

bool FilterParser::readValue(FilterCondition &condition, const FilterToken &sign)
{
    using Field = FilterCondition::Field;
    const FilterToken value = take();
    if (value.kind == Kind::Unclosed)
        return fail(value, FilterText::tr("These quotes are not closed."));
    if (value.kind == Kind::End)
        return fail(value, FilterText::tr("A value is missing here."));
    if (value.kind == Kind::And || value.kind == Kind::Or || value.kind == Kind::Not
        || value.kind == Kind::Contains)
        return fail(value,
                    FilterText::tr("A value is missing here; a word of the filter stands in "
                                   "quotes where it is one."));
    if (value.kind != Kind::Word && value.kind != Kind::Text)
        return fail(value, FilterText::tr("A value has to stand here; signs stand in quotes."));

    const bool isPattern = condition.test == Test::Matches;
    switch (condition.field) {
    case Field::Time:
    case Field::Size:
    case Field::Seq:
        if (isPattern)
            return fail(sign,
                        FilterText::tr("This field is a number. It can be compared by = != < <= "
                                       "> and >=."));
        return readNumber(condition, value);
    case Field::Direction:
        if (isPattern || isOrder(sign.kind))
            return fail(sign,
                        FilterText::tr("The direction is in or out. It can be compared by = and "
                                       "!=."));
        if (value.text != QLatin1String("in") && value.text != QLatin1String("out"))
            return fail(value, FilterText::tr("The direction is in or out."));
        condition.direction =
            value.text == QLatin1String("in") ? Event::Direction::In : Event::Direction::Out;
        return true;
    case Field::Type:
    case Field::Key:
    case Field::Text:
        condition.literal = FilterCondition::Literal::Text;
        condition.text = value.text.toStdString();
        return !isPattern || readPattern(condition, sign, value);
    case Field::Data:
        return isPattern ? readPattern(condition, sign, value) : readDataValue(condition, value);
    }
    return false;
}

bool FilterParser::readNumber(FilterCondition &condition, const FilterToken &value)
{
    std::optional<double> number;
    QString otherwise;
    switch (condition.field) {
    case FilterCondition::Field::Time:
        number = FilterValues::time(value.text, m_nowMs);
        otherwise = FilterText::tr("This is no time. Times look like 09:12, 09:12:30.5 or "
                                   "2026-11-27T09:12.");
        break;
    case FilterCondition::Field::Size:
        number = FilterValues::size(value.text);
        otherwise = FilterText::tr("This is no size. Sizes look like 100, 1.5k or 64KiB.");
        break;
    default:
        number = FilterValues::number(value.text);
        otherwise = FilterText::tr("This is no number.");
        break;
    }
    if (!number)
        return fail(value, otherwise);
    condition.literal = FilterCondition::Literal::Number;
    condition.number = *number;
    return true;
}

bool FilterParser::readDataValue(FilterCondition &condition, const FilterToken &value)
{
    using Literal = FilterCondition::Literal;
    condition.literal = Literal::Text;
    condition.text = value.text.toStdString();
    if (value.kind == Kind::Text)
        return true;
    if (const auto number = FilterValues::number(value.text)) {
        condition.literal = Literal::Number;
        condition.number = *number;
        bool isWhole = false;
        const qint64 whole = value.text.toLongLong(&isWhole);
        if (isWhole)
            condition.whole = whole;
    } else if (value.text == QLatin1String("true")) {
        condition.literal = Literal::True;
    } else if (value.text == QLatin1String("false")) {
        condition.literal = Literal::False;
    } else if (value.text == QLatin1String("null")) {
        condition.literal = Literal::Null;
    }
    return true;
}

bool FilterParser::readPattern(FilterCondition &condition, const FilterToken &sign,
                               const FilterToken &value)
{
    RE2::Options options;
    options.set_log_errors(false);
    options.set_max_mem(mostPatternMemory);
    // What is looked for as it is written is found in capitals as well; patterns say so themselves.
    const bool isPlain = sign.kind == Kind::Contains;
    options.set_literal(isPlain);
    options.set_case_sensitive(!isPlain);
    auto pattern = std::make_unique<const RE2>(value.text.toStdString(), options);
    if (!pattern->ok())
        return fail(value, FilterWords::patternProblem(*pattern));
    condition.test = Test::Matches;
    condition.literal = FilterCondition::Literal::Text;
    condition.pattern = std::move(pattern);
    return true;
}

FilterParser::Place FilterParser::addNode(FilterProgram::Node node)
{
    m_program->nodes.push_back(std::move(node));
    return m_program->nodes.size() - 1;
}

std::optional<FilterParser::Place> FilterParser::addCondition(FilterCondition condition,
                                                              const FilterToken &token)
{
    if (m_program->conditions.size() == EventFilter::mostConditions)
        return fail(token,
                    FilterText::tr("A filter has %1 conditions at most.")
                        .arg(EventFilter::mostConditions)),
               std::nullopt;
    m_program->conditions.push_back(std::move(condition));
    return addNode({FilterProgram::Node::Kind::Condition, {m_program->conditions.size() - 1}});
}

bool FilterParser::fail(const FilterToken &token, const QString &text)
{
    if (!m_error)
        m_error = FilterError{token.position, token.length, text};
    return false;
}

FilterToken FilterParser::take()
{
    const FilterToken token = peek();
    // Whatever reads on behind the end finds the end.
    if (token.kind != Kind::End)
        ++m_at;
    return token;
}

} // namespace hearth::app
