// SPDX-License-Identifier: MIT
#include "server/logging/LogRecord.h"

#include <utility>

namespace hearth::server {

namespace {
thread_local const LogRecord *t_current = nullptr;
} // namespace

LogRecord::LogRecord(const QLoggingCategory &category, const char *message)
    : m_category(category)
    , m_message(message)
{}

LogRecord::~LogRecord()
{
    if (!m_category.isInfoEnabled())
        return;
    t_current = this;
    // Another handler than ours has only the text.
    qCInfo(m_category, "%s%s", m_message, textOf(m_fields).constData());
    t_current = nullptr;
}

LogRecord &LogRecord::add(const char *key, const QString &value)
{
    return value.isEmpty() ? *this : append({key, value});
}

LogRecord &LogRecord::append(LogField field)
{
    if (m_category.isInfoEnabled())
        m_fields.push_back(std::move(field));
    return *this;
}

const LogRecord *LogRecord::current()
{
    return t_current;
}

} // namespace hearth::server
