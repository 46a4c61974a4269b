// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/JsonText.h"
#include "shared/protocol/FieldNode.h"

#include <QByteArray>
#include <QString>

#include <string_view>

namespace hearth {

//! Appends JSON to a byte array. Commas are put before every key and item but the first of its
//! container.
class JsonSink
{
public:
    explicit JsonSink(QByteArray &out)
        : m_out(out)
    {}

    void beginMap(std::size_t) { open('{'); }

    void endMap() { m_out.append('}'), m_first = false; }

    void beginList(std::size_t) { open('['); }

    void endList() { m_out.append(']'), m_first = false; }

    void item() { separate(); }

    void key(std::string_view name)
    {
        separate();
        word(name);
        m_out.append(':');
    }

    void word(std::string_view utf8);
    void string(const QString &text);
    void integer(qint64 number);
    //! A finite number. Whole ones within 2^53 become integers; larger ones keep an exponent, so
    //! that no reader takes them for integers.
    void real(double number);

    void boolean(bool value) { m_out.append(value ? "true" : "false"); }

    void null() { m_out.append("null"); }

    void json(const JsonText &value) { m_out.append(value.utf8); }

    [[nodiscard]] qsizetype size() const { return m_out.size(); }

private:
    void open(char bracket)
    {
        m_out.append(bracket);
        m_first = true;
    }

    void separate()
    {
        if (!m_first)
            m_out.append(',');
        m_first = false;
    }

    //! Of what stands from `start` on.
    void escapeFrom(qsizetype start);

    QByteArray &m_out;
    bool m_first = true;
};

//! Writes any value that ValueCheck has passed, as JsonText wants it. False when it becomes longer
//! than `limit` bytes: no more than one string beyond those is written then, escaped.
template <FieldNode Node>
bool appendJson(const Node &node, JsonSink &sink, qsizetype limit)
{
    switch (node.kind()) {
    case NodeKind::Bool:
        sink.boolean(node.boolean());
        break;
    case NodeKind::Integer:
        sink.integer(node.integer());
        break;
    case NodeKind::Number:
        sink.real(node.number());
        break;
    case NodeKind::String:
        if (static_cast<qsizetype>(node.utf8().size()) > limit)
            return false;
        sink.word(node.utf8());
        break;
    case NodeKind::List:
        sink.beginList(0);
        node.forEachItem([&](const Node &item) {
            sink.item();
            return appendJson(item, sink, limit);
        });
        sink.endList();
        break;
    case NodeKind::Map:
        sink.beginMap(0);
        node.forEachEntry([&](std::string_view key, const Node &value) {
            if (static_cast<qsizetype>(key.size()) > limit)
                return false;
            sink.key(key);
            return appendJson(value, sink, limit);
        });
        sink.endMap();
        break;
    default:
        sink.null();
        break;
    }
    return sink.size() <= limit;
}

} // namespace hearth
