// SPDX-License-Identifier: MIT
#include "app/streams/SourceWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth::app::SourceWords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SourceWords)
};

QString codeOfRange(int code)
{
    if (code >= 4000 && code <= 4999)
        return Words::tr("the application's own");
    if (code >= 3000 && code <= 3999)
        return Words::tr("of a library or framework");
    if (code >= 1000 && code <= 2999)
        return Words::tr("reserved, without a meaning yet");
    return Words::tr("no code that may be sent");
}

} // namespace

QString bytes(qint64 count)
{
    return QLocale().formattedDataSize(count, 1, QLocale::DataSizeIecFormat);
}

QString closeCode(int code)
{
    switch (code) {
    case 1000:
        return Words::tr("normal, its purpose is fulfilled");
    case 1001:
        return Words::tr("going away");
    case 1002:
        return Words::tr("protocol error");
    case 1003:
        return Words::tr("unsupported data");
    case 1005:
        return Words::tr("without a code");
    case 1006:
        return Words::tr("abnormal, without a close frame");
    case 1007:
        return Words::tr("invalid payload");
    case 1008:
        return Words::tr("policy violation");
    case 1009:
        return Words::tr("message too big");
    case 1010:
        return Words::tr("a mandatory extension is missing");
    case 1011:
        return Words::tr("internal error");
    case 1012:
        return Words::tr("service restart");
    case 1013:
        return Words::tr("try again later");
    case 1014:
        return Words::tr("bad gateway");
    case 1015:
        return Words::tr("TLS handshake failed");
    case 3000:
        return Words::tr("unauthorized");
    case 3003:
        return Words::tr("forbidden");
    case 3008:
        return Words::tr("timeout");
    default:
        return codeOfRange(code);
    }
}

} // namespace hearth::app::SourceWords
