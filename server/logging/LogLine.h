// SPDX-License-Identifier: MIT
#pragma once

#include "server/logging/LogFormat.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <span>
#include <variant>

namespace hearth::server {

//! Something that is said beside a line's message.
struct LogField
{
    const char *key; //!< a word in ASCII
    std::variant<bool, qint64, double, QString> value;
};

//! One line of the log. Whatever a peer chose of it can't look like another line of ours, nor like
//! another field: what a terminal or a reader of lines takes for more than text is written as
//! \uXXXX, and so are the marks that turn a text's direction.
struct LogLine
{
    QDateTime time; //!< UTC
    QtMsgType level = QtInfoMsg;
    const char *category = nullptr;
    QString message;
    std::span<const LogField> fields{};

    //! With the newline.
    [[nodiscard]] QByteArray toBytes(LogFormat format) const;
};

//! ` key=value` for each; a value that is not one plain word is quoted as JSON does.
[[nodiscard]] QByteArray textOf(std::span<const LogField> fields);

} // namespace hearth::server
