// SPDX-License-Identifier: MIT
#include "server/chat/CommandDigest.h"

#include <QtEndian>

namespace hearth::server {

void DigestSink::string(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    bytes('s', std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

void DigestSink::bytes(char kind, std::string_view content)
{
    number(kind, static_cast<qint64>(content.size()));
    m_hash.addData(QByteArrayView(content.data(), static_cast<qsizetype>(content.size())));
}

void DigestSink::number(char kind, qint64 value)
{
    // The digest outlives the machine it was made on, so the order of its bytes is fixed.
    const qint64 fixed = qToLittleEndian(value);
    m_hash.addData(QByteArrayView(&kind, 1));
    m_hash.addData(QByteArrayView(reinterpret_cast<const char *>(&fixed), sizeof(fixed)));
}

} // namespace hearth::server
