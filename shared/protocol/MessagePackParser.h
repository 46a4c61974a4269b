// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/FieldNode.h"

#include <QByteArrayView>

#include <vector>

namespace hearth {

//! A value of a parsed document, and where the next one is behind it and all that is in it. Written
//! one behind the other in the order of the bytes: a container's content follows it.
struct MessagePackValue
{
    NodeKind kind = NodeKind::Null;
    quint32 size = 0; //!< bytes of a string, items of a list, entries of a map
    quint32 next = 0;

    union {
        qint64 integer = 0;
        double number;
        bool boolean;
        const char *text;
    };
};

//! As FieldNode wants it; lives no longer than the parser's document.
class MessagePackNode
{
public:
    MessagePackNode(const std::vector<MessagePackValue> &values, quint32 index)
        : m_values(&values)
        , m_index(index)
    {}

    [[nodiscard]] NodeKind kind() const { return value().kind; }

    [[nodiscard]] bool boolean() const { return value().boolean; }

    [[nodiscard]] qint64 integer() const { return value().integer; }

    [[nodiscard]] double number() const { return value().number; }

    [[nodiscard]] std::string_view utf8() const { return {value().text, value().size}; }

    [[nodiscard]] std::optional<MessagePackNode> find(std::string_view key) const
    {
        std::optional<MessagePackNode> found;
        forEachEntry([&](std::string_view each, const MessagePackNode &node) {
            if (each == key)
                found = node;
            return !found;
        });
        return found;
    }

    template <class F>
    void forEachItem(F &&visit) const
    {
        MessagePackNode item(*m_values, m_index + 1);
        for (quint32 i = 0; i < value().size && visit(std::as_const(item)); ++i)
            item.m_index = item.value().next;
    }

    //! Keys that are no strings are passed over.
    template <class F>
    void forEachEntry(F &&visit) const
    {
        MessagePackNode key(*m_values, m_index + 1);
        for (quint32 i = 0; i < value().size; ++i) {
            const MessagePackNode entry(*m_values, key.value().next);
            if (key.kind() == NodeKind::String && !visit(key.utf8(), entry))
                return;
            key.m_index = entry.value().next;
        }
    }

private:
    [[nodiscard]] const MessagePackValue &value() const { return (*m_values)[m_index]; }

    const std::vector<MessagePackValue> *m_values;
    quint32 m_index;
};

//! Reads the MessagePack specification's formats, all of them, to a depth of Limits::depth. Takes
//! memory for what has come, never for what a length only promises; keeps it for the next document.
class MessagePackParser
{
public:
    //! The value, which has to fill the document, or nothing. Valid until the next parse(), and no
    //! longer than the document's bytes.
    [[nodiscard]] std::optional<MessagePackNode> parse(QByteArrayView document);

private:
    std::vector<MessagePackValue> m_values;
};

} // namespace hearth
