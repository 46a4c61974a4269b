// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/model/JsonText.h"
#include "shared/protocol/TextRule.h"

#include <concepts>
#include <map>
#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace hearth {

//! What an encoding supplies to be written in. Sizes are told before the elements, as MessagePack
//! wants them.
template <class S>
concept FieldSink = requires(S &sink, std::string_view utf8, const QString &text, qint64 number,
                             std::size_t size, const JsonText &json)
{
    sink.beginMap(size);
    sink.key(utf8);
    sink.endMap();
    sink.beginList(size);
    sink.item();
    sink.endList();
    sink.word(utf8);
    sink.string(text);
    sink.integer(number);
    sink.boolean(true);
    sink.json(json);
};

//! Counts the fields that will be there, for FieldSink::beginMap.
class FieldCounter
{
public:
    template <class T>
    void required(std::string_view, const T &, const TextRule & = TextRules::any)
    {
        ++m_count;
    }

    template <class T>
    void required(std::string_view, const T &, int)
    {
        ++m_count;
    }

    template <class T>
    void optional(std::string_view, const std::optional<T> &value,
                  const TextRule & = TextRules::any)
    {
        m_count += value ? 1 : 0;
    }

    template <class T>
    void optional(std::string_view key, const std::optional<T> &value, int)
    {
        optional(key, value);
    }

    [[nodiscard]] std::size_t count() const { return m_count; }

private:
    std::size_t m_count = 0;
};

//! Writes a struct by its own fields(), in their order; absent optionals are left out.
template <FieldSink Sink>
class FieldWriter
{
public:
    explicit FieldWriter(Sink &sink)
        : m_sink(sink)
    {}

    template <class T>
    void required(std::string_view key, const T &value, const TextRule & = TextRules::any)
    {
        m_sink.key(key);
        write(value);
    }

    //! The limit is for readers.
    template <class T>
    void required(std::string_view key, const T &value, int)
    {
        required(key, value);
    }

    template <class T>
    void optional(std::string_view key, const std::optional<T> &value,
                  const TextRule & = TextRules::any)
    {
        if (value)
            required(key, *value);
    }

    //! The limit is for readers.
    template <class T>
    void optional(std::string_view key, const std::optional<T> &value, int)
    {
        optional(key, value);
    }

private:
    void write(const QString &value) { m_sink.string(value); }

    void write(const JsonText &value) { m_sink.json(value); }

    void write(bool value) { m_sink.boolean(value); }

    void write(qint64 value) { m_sink.integer(value); }

    template <class Tag>
    void write(const Id<Tag> &value)
    {
        m_sink.string(value.toString());
    }

    template <class E>
    requires std::is_enum_v<E>

    void write(E value) { m_sink.word(EnumWords<E>::words[static_cast<std::size_t>(value)]); }

    template <class T>
    void write(const std::vector<T> &values)
    {
        m_sink.beginList(values.size());
        for (const T &value : values) {
            m_sink.item();
            write(value);
        }
        m_sink.endList();
    }

    template <class Tag, class T>
    void write(const std::map<Id<Tag>, T> &values)
    {
        m_sink.beginMap(values.size());
        for (const auto &[id, value] : values) {
            const QByteArray key = id.toString().toUtf8();
            m_sink.key(std::string_view(key.constData(), static_cast<std::size_t>(key.size())));
            write(value);
        }
        m_sink.endMap();
    }

    template <class... T>
    void write(const std::variant<T...> &value)
    {
        std::visit([this](const auto &alternative) { write(alternative); }, value);
    }

    template <class T>

    requires requires(const T &value, FieldWriter &writer) { T::fields(value, writer); }

    void write(const T &value)
    {
        FieldCounter counter;
        T::fields(value, counter);
        m_sink.beginMap(counter.count());
        T::fields(value, *this);
        m_sink.endMap();
    }

    template <class T>

    requires requires(const T &value, FieldWriter &writer) { fields(value, writer); }

    void write(const T &value)
    {
        FieldCounter counter;
        fields(value, counter);
        m_sink.beginMap(counter.count());
        fields(value, *this);
        m_sink.endMap();
    }

    Sink &m_sink;
};

} // namespace hearth
