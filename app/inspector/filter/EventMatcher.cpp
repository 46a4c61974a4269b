// SPDX-License-Identifier: MIT
#include "app/inspector/filter/EventMatcher.h"

#include "app/inspector/filter/FilterProgram.h"

#include <algorithm>
#include <cstring>
#include <simdjson.h>
#include <utility>
#include <vector>

namespace hearth::app {

namespace {

namespace ondemand = simdjson::ondemand;
using Condition = FilterCondition;
using Test = Condition::Test;
using Literal = Condition::Literal;

static_assert(EventView::padding >= simdjson::SIMDJSON_PADDING);

template <class T>
bool compare(const T &left, Test test, const T &right)
{
    switch (test) {
    case Test::Equal:
        return left == right;
    case Test::Less:
        return left < right;
    case Test::LessOrEqual:
        return left <= right;
    case Test::Greater:
        return left > right;
    case Test::GreaterOrEqual:
        return left >= right;
    default:
        return false;
    }
}

bool testText(const Condition &condition, std::string_view text)
{
    switch (condition.test) {
    case Test::There:
        return !text.empty();
    case Test::Matches:
        return RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), *condition.pattern);
    default:
        return compare<std::string_view>(text, condition.test, condition.text);
    }
}

bool testNumber(const Condition &condition, double number)
{
    return condition.test == Test::There || compare(number, condition.test, condition.number);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    const auto begin = text.find_first_not_of(spaces);
    return begin == std::string_view::npos
        ? std::string_view()
        : text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

//! A value that stands in a payload, or all of it where that is neither list nor map.
template <class Value>
class ValueTest
{
public:
    //! `raw` is the value as it is written.
    ValueTest(const Condition &condition, Value &value)
        : m_condition(condition)
        , m_value(value)
    {}

    bool holds()
    {
        ondemand::json_type type{};
        if (m_value.type().get(type) != simdjson::SUCCESS)
            return false;
        switch (type) {
        case ondemand::json_type::string:
            return ofString();
        case ondemand::json_type::number:
            return ofNumber();
        case ondemand::json_type::boolean:
            return ofBool();
        case ondemand::json_type::null:
            return m_condition.test == Test::Matches ? matchesRaw("null")
                                                     : isEqualTo(Literal::Null);
        case ondemand::json_type::array:
            return ofContainer<ondemand::array>(m_value.get_array());
        case ondemand::json_type::object:
            return ofContainer<ondemand::object>(m_value.get_object());
        default:
            return false;
        }
    }

private:
    bool isEqualTo(Literal literal) const
    {
        return m_condition.test == Test::Equal && m_condition.literal == literal;
    }

    bool matchesRaw(std::string_view raw) const
    {
        return RE2::PartialMatch(re2::StringPiece(raw.data(), raw.size()), *m_condition.pattern);
    }

    bool ofString()
    {
        std::string_view text;
        if (m_condition.test == Test::There)
            return true;
        if (m_condition.literal != Literal::Text
            || m_value.get_string().get(text) != simdjson::SUCCESS)
            return false;
        return testText(m_condition, text);
    }

    bool ofNumber()
    {
        if (m_condition.test == Test::There)
            return true;
        if (m_condition.test == Test::Matches) {
            std::string_view raw;
            return simdjson::simdjson_result(m_value.raw_json_token()).get(raw) == simdjson::SUCCESS
                && matchesRaw(trimmed(raw));
        }
        if (m_condition.literal != Literal::Number)
            return false;
        std::int64_t whole = 0;
        if (m_condition.whole && m_value.get_int64().get(whole) == simdjson::SUCCESS)
            return compare<qint64>(whole, m_condition.test, *m_condition.whole);
        double number = 0;
        return m_value.get_double().get(number) == simdjson::SUCCESS
            && compare(number, m_condition.test, m_condition.number);
    }

    bool ofBool()
    {
        bool value = false;
        if (m_value.get_bool().get(value) != simdjson::SUCCESS)
            return false;
        if (m_condition.test == Test::Matches)
            return matchesRaw(value ? "true" : "false");
        return m_condition.test == Test::There ? value
                                               : isEqualTo(value ? Literal::True : Literal::False);
    }

    template <class Container>
    bool ofContainer(simdjson::simdjson_result<Container> found)
    {
        if (m_condition.test == Test::There)
            return true;
        Container container;
        std::string_view raw;
        return m_condition.literal == Literal::Text
            && std::move(found).get(container) == simdjson::SUCCESS
            && container.raw_json().get(raw) == simdjson::SUCCESS
            && testText(m_condition, trimmed(raw));
    }

    const Condition &m_condition;
    Value &m_value;
};

} // namespace

//! Evaluates a program for one event after the other; its memory is used again.
class EventMatcher::Run
{
public:
    bool holds(const FilterProgram &program, const EventView &event)
    {
        m_event = &event;
        m_state = State::Unread;
        return holds(program, program.nodes[program.root]);
    }

private:
    enum class State { Unread, Read, NoJson };

    bool holds(const FilterProgram &program, const FilterProgram::Node &node)
    {
        const auto child = [&](std::size_t place) { return holds(program, program.nodes[place]); };
        switch (node.kind) {
        case FilterProgram::Node::Kind::All:
            return std::all_of(node.children.begin(), node.children.end(), child);
        case FilterProgram::Node::Kind::Any:
            return std::any_of(node.children.begin(), node.children.end(), child);
        case FilterProgram::Node::Kind::Not:
            return !child(node.children.front());
        case FilterProgram::Node::Kind::Condition:
            return holds(program.conditions[node.children.front()]);
        }
        return false;
    }

    bool holds(const Condition &condition)
    {
        switch (condition.field) {
        case Condition::Field::Time:
            return testNumber(condition, static_cast<double>(m_event->time));
        case Condition::Field::Size:
            return testNumber(condition, static_cast<double>(m_event->size));
        case Condition::Field::Seq:
            return condition.test == Test::There
                ? m_event->seq != 0
                : testNumber(condition, static_cast<double>(m_event->seq));
        case Condition::Field::Direction:
            return condition.test == Test::There || condition.direction == m_event->direction;
        case Condition::Field::Type:
            return testText(condition, m_event->type);
        case Condition::Field::Key:
            return testText(condition, m_event->key);
        case Condition::Field::Text:
            return testText(condition, m_event->payload);
        case Condition::Field::Data:
            return readJson() && holdsInside(condition);
        }
        return false;
    }

    //! From the beginning. What is broken can't be rewound, but is read anew, so that what one
    //! condition finds does not depend on those before it.
    bool readJson()
    {
        if (m_state == State::Read && m_document.is_alive()) {
            m_document.rewind();
        } else if (m_state != State::NoJson) {
            m_state = m_event->kind == Event::Kind::Data
                    && m_parser.iterate(padded()).get(m_document) == simdjson::SUCCESS
                ? State::Read
                : State::NoJson;
        }
        return m_state == State::Read;
    }

    simdjson::padded_string_view padded()
    {
        const std::string_view payload = m_event->payload;
        if (m_event->padded)
            return simdjson::padded_string_view(payload.data(), payload.size(),
                                                payload.size() + EventView::padding);
        if (m_copy.size() < payload.size() + EventView::padding)
            m_copy.resize(payload.size() + EventView::padding);
        if (!payload.empty())
            std::memcpy(m_copy.data(), payload.data(), payload.size());
        return simdjson::padded_string_view(m_copy.data(), payload.size(), m_copy.size());
    }

    bool holdsInside(const Condition &condition)
    {
        if (condition.steps.empty())
            return ValueTest<ondemand::document>(condition, m_document).holds();
        ondemand::value value;
        if (!step(m_document, condition.steps.front(), value))
            return false;
        for (auto at = condition.steps.begin() + 1; at != condition.steps.end(); ++at) {
            ondemand::value inner;
            if (!step(value, *at, inner))
                return false;
            value = inner;
        }
        return ValueTest<ondemand::value>(condition, value).holds();
    }

    template <class From>
    static bool step(From &from, const EventPath::Step &step, ondemand::value &to)
    {
        if (const auto *name = std::get_if<QByteArray>(&step)) {
            ondemand::object map;
            return from.get_object().get(map) == simdjson::SUCCESS
                && map.find_field_unordered({name->constData(), static_cast<size_t>(name->size())})
                       .get(to)
                == simdjson::SUCCESS;
        }
        ondemand::array list;
        return from.get_array().get(list) == simdjson::SUCCESS
            && list.at(static_cast<size_t>(std::get<qint64>(step))).get(to) == simdjson::SUCCESS;
    }

    ondemand::parser m_parser;
    ondemand::document m_document;
    std::vector<char> m_copy;
    const EventView *m_event = nullptr;
    State m_state = State::Unread;
};

EventMatcher::EventMatcher(EventFilter filter)
    : m_filter(std::move(filter))
    , m_run(std::make_unique<Run>())
{}

EventMatcher::~EventMatcher() = default;
EventMatcher::EventMatcher(EventMatcher &&other) noexcept = default;
EventMatcher &EventMatcher::operator=(EventMatcher &&other) noexcept = default;

bool EventMatcher::matches(const EventView &event)
{
    return m_filter.isEmpty() || m_run->holds(*m_filter.program(), event);
}

bool EventMatcher::matches(const Event &event)
{
    const auto viewOf = [](const QByteArray &bytes) {
        return std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    };
    const QByteArray type = event.type.toUtf8();
    const QByteArray key = event.key.toUtf8();
    EventView view;
    view.number = event.number;
    view.time = event.time;
    view.seq = event.seq;
    view.type = viewOf(type);
    view.key = viewOf(key);
    view.payload = viewOf(event.payload);
    view.size = view.payload.size();
    view.kind = event.kind;
    view.direction = event.direction;
    return matches(view);
}

} // namespace hearth::app
