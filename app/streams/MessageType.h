// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace hearth::app {

//! What a message of a stream without names of its own is called in a table. Keeps its memory from
//! one to the next.
class MessageType
{
public:
    MessageType();
    ~MessageType();
    Q_DISABLE_COPY_MOVE(MessageType)

    //! What a map's "type", "event", "op", "method" or "kind" says, the first that is a text; else
    //! "json", or "text" where it is no JSON.
    [[nodiscard]] QString of(QByteArrayView message);

private:
    struct Parser;
    std::unique_ptr<Parser> m_parser;
};

} // namespace hearth::app
