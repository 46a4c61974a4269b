// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/protocol/TextRule.h"

#include <concepts>
#include <map>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace hearth {

//! What a value is, in every encoding. Integer: a whole number within ±Limits::maxInteger, however
//! it was written.
enum class NodeKind { Null, Bool, Integer, Number, String, List, Map };

//! One value of a decoded frame. An encoding supplies this much and gets all messages for it.
template <class N>
concept FieldNode = requires(const N &node, std::string_view key)
{
    {
        node.kind()
        } -> std::same_as<NodeKind>;
    {
        node.boolean()
        } -> std::same_as<bool>;
    {
        node.integer()
        } -> std::same_as<qint64>;
    {
        node.text()
        } -> std::same_as<QString>;
    {
        node.utf8()
        } -> std::same_as<std::string_view>;
    {
        node.find(key)
        } -> std::same_as<std::optional<N>>;
    node.forEachItem([](const N &) { return true; });
    node.forEachEntry([](std::string_view, const N &) { return true; });
};

//! Where the reader is; written out only when something is wrong ("message.send.text",
//! "welcome.rooms[3].id").
struct FieldPath
{
    const FieldPath *parent = nullptr;
    std::string_view key;
    int index = -1;

    [[nodiscard]] QString toString() const
    {
        if (!parent)
            return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
        if (index >= 0)
            return parent->toString() + QStringLiteral("[%1]").arg(index);
        return parent->toString() + QLatin1Char('.')
            + QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
    }
};

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
        if (!node || node->kind() == NodeKind::Null)
            fail(path, ErrorCode::BadRequest, QStringLiteral("%1 is missing"));
        else
            read(*node, out, rule, path);
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

private:
    void fail(const FieldPath &path, ErrorCode code, const QString &pattern)
    {
        m_error = RequestError{code, pattern.arg(path.toString())};
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
        out = node.text();
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
        node.forEachEntry([&](std::string_view key, const Node &value) {
            const FieldPath entry{&path, key};
            const QString id = QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()));
            m_error = checkText(id, TextRules::id, path.toString());
            if (!m_error)
                read(value, out[Id<Tag>(id)], rule, entry);
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
};

} // namespace hearth
