// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QString>

#include <memory>

namespace hearth::app {

struct FilterProgram;

//! What is wrong with a filter, and where, as a person is told it.
struct FilterError
{
    qsizetype position = 0; //!< in UTF-16 units; the end of the text where something is missing
    qsizetype length = 0; //!< 0: something is missing there
    QString text;

    friend bool operator==(const FilterError &, const FilterError &) = default;
};

//! `type = reading and data.humidity > 60 or text ~ "alert"`, compiled once (docs/inspector.md has
//! the grammar). A value: copies share what was compiled, which any thread may use. An EventMatcher
//! evaluates it.
class EventFilter
{
public:
    static constexpr qsizetype longest = 4096; //!< UTF-16 units
    static constexpr int deepest = 50; //!< parentheses and `not` within each other
    static constexpr std::size_t mostConditions = 256;

    //! What it looks at, beyond an event's time, type, size and direction.
    enum class Needs { NoBytes, Bytes };

    //! Every event passes.
    EventFilter() = default;

    //! An empty text lets every event pass. `nowMs` says which day "09:12" is of, in Unix ms.
    [[nodiscard]] static Result<EventFilter, FilterError> compile(const QString &text,
                                                                  qint64 nowMs);

    [[nodiscard]] bool isEmpty() const { return !m_program; }

    //! As it was written.
    [[nodiscard]] QString text() const;
    [[nodiscard]] Needs needs() const;

    //! Null when it is empty.
    [[nodiscard]] const FilterProgram *program() const { return m_program.get(); }

private:
    explicit EventFilter(std::shared_ptr<const FilterProgram> program)
        : m_program(std::move(program))
    {}

    std::shared_ptr<const FilterProgram> m_program;
};

} // namespace hearth::app
