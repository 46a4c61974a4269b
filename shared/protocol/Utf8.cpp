// SPDX-License-Identifier: MIT
#include "shared/protocol/Utf8.h"

#include <QStringConverter>

namespace hearth {

QString fromUtf8(std::string_view utf8)
{
    constexpr std::string_view mark = "\xef\xbb\xbf";
    const QByteArrayView bytes(utf8.data(), static_cast<qsizetype>(utf8.size()));
    if (!utf8.starts_with(mark))
        return QString::fromUtf8(bytes);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    return decoder(bytes);
}

void appendUtf8(QByteArray &out, QStringView text)
{
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    const qsizetype before = out.size();
    out.resize(before + encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(out.data() + before, text);
    out.resize(end - out.constData());
}

} // namespace hearth
