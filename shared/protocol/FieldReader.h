// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/JsonText.h"
#include "shared/protocol/FieldNode.h"
#include "shared/protocol/JsonSink.h"
#include "shared/protocol/TextRule.h"
#include "shared/protocol/Utf8.h"

#include <limits>
#include <map>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace hearth {

//! Reads a struct from one map of a frame by the struct's own fields(). Stops at the first error.
template <FieldNode Node>
class FieldReader
{
public:
    FieldReader(Node map, const FieldPath &path, std::optional<RequestError> &error)
        : m_map(map)
        , m_path(path)
        , m_error(error)
    {}

    template <class T>
    void required(std::string_view key, T &out, const TextRule &rule = TextRules::any)
    {
        if (m_error)
            return;
        const FieldPath path{&m_path, key};
        const std::optional<Node> node = m_map.find(key);
        // Null stands for absent, but where any JSON value will do it is one.
        if (!node || (node->kind() == NodeKind::Null && !std::is_same_v<T, JsonText>))
            fail(path, ErrorCode::BadRequest, QStringLiteral("%1 is missing"));
        else
            read(*node, out, rule, path);
    }

    //! A list or map of at most `limit` elements.
    template <class T>
    void required(std::string_view key, T &out, int limit)
    {
        m_elementLimit = limit;
        required(key, out);
        m_elementLimit = std::numeric_limits<int>::max();
    }

    template <class T>
    void optional(std::string_view key, std::optional<T> &out,
                  const TextRule &rule = TextRules::any)
    {
        if (m_error)
            return;
        out.reset();
        const std::optional<Node> node = m_map.find(key);
        if (node && node->kind() != NodeKind::Null)
            read(*node, out.emplace(), rule, FieldPath{&m_path, key});
    }

    //! A list or map of at most `limit` elements.
    template <class T>
    void optional(std::string_view key, std::optional<T> &out, int limit)
    {
        m_elementLimit = limit;
        optional(key, out);
        m_elementLimit = std::numeric_limits<int>::max();
    }

private:
    void fail(const FieldPath &path, ErrorCode code, const QString &pattern)
    {
        m_error = RequestError{code, pattern.arg(path.toString())};
    }

    bool withinLimit(int elements, const FieldPath &path)
    {
        if (elements < m_elementLimit)
            return true;
        m_error = RequestError{ErrorCode::TooLarge,
                               QStringLiteral("%1 has more than %2 elements")
                                   .arg(path.toString())
                                   .arg(m_elementLimit)};
        return false;
    }

    bool expect(const Node &node, NodeKind kind, const FieldPath &path, const QString &what)
    {
        if (node.kind() == kind)
            return true;
        fail(path, ErrorCode::BadRequest, QStringLiteral("%1 is not ") + what);
        return false;
    }

    void read(const Node &node, QString &out, const TextRule &rule, const FieldPath &path)
    {
        if (!expect(node, NodeKind::String, path, QStringLiteral("a string")))
            return;
        // Before it takes memory.
        if (static_cast<qint64>(node.utf8().size()) > mostBytes(rule)) {
            m_error = tooLong(rule, path.toString());
            return;
        }
        out = fromUtf8(node.utf8());
        m_error = checkText(out, rule, QString());
        if (m_error)
            m_error = checkText(out, rule, path.toString());
    }

    template <class Tag>
    void read(const Node &node, Id<Tag> &out, const TextRule &, const FieldPath &path)
    {
        QString text;
        read(node, text, TextRules::id, path);
        out = Id<Tag>(std::move(text));
    }

    void read(const Node &node, bool &out, const TextRule &, const FieldPath &path)
    {
        if (expect(node, NodeKind::Bool, path, QStringLiteral("true or false")))
            out = node.boolean();
    }

    void read(const Node &node, qint64 &out, const TextRule &, const FieldPath &path)
    {
        if (expect(node, NodeKind::Integer, path, QStringLiteral("an integer within 2^53")))
            out = node.integer();
    }

    void read(const Node &node, JsonText &out, const TextRule &, const FieldPath &path)
    {
        out.utf8.clear();
        JsonSink sink(out.utf8);
        if (!appendJson(node, sink, Limits::feedData)) {
            m_error = RequestError{ErrorCode::TooLarge,
                                   QStringLiteral("%1 is longer than %2 bytes of JSON")
                                       .arg(path.toString())
                                       .arg(Limits::feedData)};
        }
    }

    template <class E>
    requires std::is_enum_v<E>

    void read(const Node &node, E &out, const TextRule &, const FieldPath &path)
    {
        if (!expect(node, NodeKind::String, path, QStringLiteral("a string")))
            return;
        const std::string_view word = node.utf8();
        constexpr auto &words = EnumWords<E>::words;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == word) {
                out = static_cast<E>(i);
                return;
            }
        }
        fail(path, ErrorCode::BadRequest, QStringLiteral("%1 is none of its words"));
    }

    template <class T>
    void read(const Node &node, std::vector<T> &out, const TextRule &rule, const FieldPath &path)
    {
        out.clear();
        if (!expect(node, NodeKind::List, path, QStringLiteral("a list")))
            return;
        int index = 0;
        node.forEachItem([&](const Node &item) {
            if (withinLimit(index, path))
                read(item, out.emplace_back(), rule, FieldPath{&path, {}, index++});
            return !m_error;
        });
    }

    template <class Tag, class T>
    void read(const Node &node, std::map<Id<Tag>, T> &out, const TextRule &rule,
              const FieldPath &path)
    {
        out.clear();
        if (!expect(node, NodeKind::Map, path, QStringLiteral("a map")))
            return;
        int count = 0;
        node.forEachEntry([&](std::string_view key, const Node &value) {
            if (!withinLimit(count++, path))
                return false;
            const QString id = fromUtf8(key);
            m_error = checkText(id, TextRules::id, QString());
            if (m_error)
                m_error = checkText(id, TextRules::id,
                                    QStringLiteral("a key of %1").arg(path.toString()));
            else
                read(value, out[Id<Tag>(id)], rule, FieldPath{&path, key});
            return !m_error;
        });
    }

    //! A list or a map, told apart by what is there.
    template <class T, class Tag, class U>
    void read(const Node &node, std::variant<std::vector<T>, std::map<Id<Tag>, U>> &out,
              const TextRule &rule, const FieldPath &path)
    {
        if (node.kind() == NodeKind::Map)
            read(node, out.template emplace<1>(), rule, path);
        else
            read(node, out.template emplace<0>(), rule, path);
    }

    template <class T>

    requires requires(T &value, FieldReader &reader) { T::fields(value, reader); }

    void read(const Node &node, T &out, const TextRule &, const FieldPath &path)
    {
        if (!expect(node, NodeKind::Map, path, QStringLiteral("a map")))
            return;
        FieldReader nested(node, path, m_error);
        T::fields(out, nested);
    }

    template <class T>

    requires requires(T &value, FieldReader &reader) { fields(value, reader); }

    void read(const Node &node, T &out, const TextRule &, const FieldPath &path)
    {
        if (!expect(node, NodeKind::Map, path, QStringLiteral("a map")))
            return;
        FieldReader nested(node, path, m_error);
        fields(out, nested);
    }

    Node m_map;
    const FieldPath &m_path;
    std::optional<RequestError> &m_error;
    int m_elementLimit = std::numeric_limits<int>::max();
};

} // namespace hearth
