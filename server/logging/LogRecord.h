// SPDX-License-Identifier: MIT
#pragma once

#include "server/logging/LogLine.h"

#include <QLoggingCategory>
#include <QString>

#include <concepts>
#include <type_traits>
#include <vector>

namespace hearth::server {

//! One line of the log with fields, in the order they were added, written at the level Info when
//! the record goes. Never a token, a password or a message's text.
class LogRecord
{
public:
    //! `message` is a literal of ours, and so is each `key`: a word in ASCII, each once, and none
    //! of time, level, category and message.
    LogRecord(const QLoggingCategory &category, const char *message);
    ~LogRecord();
    LogRecord(const LogRecord &) = delete;
    LogRecord &operator=(const LogRecord &) = delete;

    //! An empty text is left out.
    LogRecord &add(const char *key, const QString &value);

    //! An id, an address.
    template <class T>

    requires requires(const T &value)
    {
        {
            value.toString()
            } -> std::convertible_to<QString>;
    }

    LogRecord &add(const char *key, const T &value) { return add(key, QString(value.toString())); }

    template <class Number>

    requires std::is_arithmetic_v<Number> LogRecord &add(const char *key, Number value)
    {
        if constexpr (std::is_same_v<Number, bool>)
            return append({key, value});
        else if constexpr (std::is_floating_point_v<Number>)
            return append({key, static_cast<double>(value)});
        else
            return append({key, static_cast<qint64>(value)});
    }

    [[nodiscard]] const char *message() const { return m_message; }

    [[nodiscard]] std::span<const LogField> fields() const { return m_fields; }

    //! The record that is being written in this thread, for the handler of messages; else null.
    [[nodiscard]] static const LogRecord *current();

private:
    LogRecord &append(LogField field);

    const QLoggingCategory &m_category;
    const char *m_message;
    std::vector<LogField> m_fields;
};

} // namespace hearth::server
