// SPDX-License-Identifier: MIT
#include "server/logging/LogHandler.h"

#include "server/logging/LogLine.h"
#include "server/logging/LogRecord.h"

#include <QLoggingCategory>

#include <atomic>
#include <cstdio>

namespace hearth::server {

namespace {

std::atomic<LogFormat> s_format{LogFormat::Text};

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    LogLine line{QDateTime::currentDateTimeUtc(), type, context.category, message};
    if (const LogRecord *record = LogRecord::current()) {
        line.message = QString::fromUtf8(record->message());
        line.fields = record->fields();
    }
    const QByteArray bytes = line.toBytes(s_format);
    // In one piece: standard error has no buffer, and is locked meanwhile.
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
}

} // namespace

void installLogHandler(LogFormat format)
{
    s_format = format;
    qInstallMessageHandler(handle);
}

void setLogLevel(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QLoggingCategory::setFilterRules(
            QStringLiteral("hearth.*.debug=true\nhearth.*.info=true"));
    case LogLevel::Info:
        return QLoggingCategory::setFilterRules(QString());
    case LogLevel::Warning:
        return QLoggingCategory::setFilterRules(
            QStringLiteral("hearth.*.debug=false\nhearth.*.info=false"));
    }
}

} // namespace hearth::server
