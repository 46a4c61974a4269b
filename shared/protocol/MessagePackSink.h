// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/JsonText.h"
#include "shared/protocol/JsonParser.h"
#include "shared/protocol/Utf8.h"

#include <msgpack.hpp>

namespace hearth {

//! Appends MessagePack to a byte array, every value in its shortest format. For .cpp files only.
class MessagePackSink
{
public:
    //! The parser is for values that are kept as JSON.
    MessagePackSink(QByteArray &out, JsonParser &parser)
        : m_out(out)
        , m_parser(parser)
        , m_stream{out}
        , m_packer(m_stream)
    {}

    void beginMap(std::size_t size) { m_packer.pack_map(static_cast<std::uint32_t>(size)); }

    void key(std::string_view utf8) { word(utf8); }

    void endMap() {}

    void beginList(std::size_t size) { m_packer.pack_array(static_cast<std::uint32_t>(size)); }

    void item() {}

    void endList() {}

    void word(std::string_view utf8)
    {
        const auto size = static_cast<std::uint32_t>(utf8.size());
        m_packer.pack_str(size).pack_str_body(utf8.data(), size);
    }

    void string(const QString &text);

    void integer(qint64 number) { m_packer.pack_int64(number); }

    //! A finite number, always as float 64: the packer would make an integer of 2^60.
    void real(double number);

    void boolean(bool value) { value ? m_packer.pack_true() : m_packer.pack_false(); }

    void null() { m_packer.pack_nil(); }

    void json(const JsonText &value);

private:
    struct Stream
    {
        QByteArray &out;

        void write(const char *bytes, std::size_t size)
        {
            out.append(bytes, static_cast<qsizetype>(size));
        }
    };

    void copy(const JsonNode &node);

    QByteArray &m_out;
    JsonParser &m_parser;
    Stream m_stream;
    msgpack::packer<Stream> m_packer;
};

} // namespace hearth
