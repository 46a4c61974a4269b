// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/FieldWriter.h"
#include "shared/protocol/MessageType.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace hearth::server {

//! A FieldSink that hashes what it is given. Every value is led by its kind and its length, so that
//! no two different commands are written alike.
class DigestSink
{
public:
    void beginMap(std::size_t size) { number('m', static_cast<qint64>(size)); }

    void key(std::string_view utf8) { bytes('k', utf8); }

    void endMap() {}

    void beginList(std::size_t size) { number('l', static_cast<qint64>(size)); }

    void item() {}

    void endList() {}

    void word(std::string_view utf8) { bytes('w', utf8); }

    void string(const QString &text);

    void integer(qint64 value) { number('i', value); }

    void json(const JsonText &value)
    {
        bytes('j', {value.utf8.constData(), static_cast<std::size_t>(value.utf8.size())});
    }

    void boolean(bool value) { number('b', value ? 1 : 0); }

    [[nodiscard]] QByteArray result() const { return m_hash.result(); }

private:
    void bytes(char kind, std::string_view content);
    void number(char kind, qint64 value);

    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

//! Tells commands of one id apart: the type and every field, but not the frame's id and timestamp.
template <class Command>
QByteArray digestOf(const Command &command)
{
    DigestSink sink;
    sink.word(wireName(Command::type));
    FieldWriter<DigestSink> writer(sink);
    Command::fields(command, writer);
    return sink.result();
}

} // namespace hearth::server
