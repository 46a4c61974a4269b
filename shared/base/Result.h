// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <type_traits>
#include <utility>
#include <variant>

namespace hearth {

//! Carries an error into a Result: `return Failure { error };`.
template <class E>
struct Failure
{
    E error;
};

template <class E>
Failure(E) -> Failure<E>;

//! Either a value or an error, never both, never neither. Asking for the one that is not there is a
//! bug of ours and stops a debug build; test first.
template <class T, class E>
class [[nodiscard]] Result
{
    static_assert(!std::is_same_v<T, E>);

public:
    using Value = T;
    using Error = E;

    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_content(std::in_place_index<0>, std::move(value))
    {}

    template <class F>
    Result(Failure<F> failure) // NOLINT(google-explicit-constructor): as above
        : m_content(std::in_place_index<1>, std::move(failure.error))
    {}

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }

    explicit operator bool() const { return hasValue(); }

    T &value() { return *get(); }

    const T &value() const { return *get(); }

    T &operator*() { return *get(); }

    const T &operator*() const { return *get(); }

    T *operator->() { return get(); }

    const T *operator->() const { return get(); }

    const E &error() const
    {
        const auto *error = std::get_if<1>(&m_content);
        Q_ASSERT(error);
        return *error;
    }

private:
    T *get()
    {
        auto *value = std::get_if<0>(&m_content);
        Q_ASSERT(value);
        return value;
    }

    const T *get() const
    {
        const auto *value = std::get_if<0>(&m_content);
        Q_ASSERT(value);
        return value;
    }

    std::variant<T, E> m_content;
};

//! The value of a Result of something that is only done or not.
using Done = std::monostate;

} // namespace hearth
