// SPDX-License-Identifier: MIT
#include "app/streams/SourceWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth::app::SourceWords {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SourceWords", text);
}

QString codeOfRange(int code)
{
    if (code >= 4000 && code <= 4999)
        return tr("the application's own");
    if (code >= 3000 && code <= 3999)
        return tr("of a library or framework");
    if (code >= 1000 && code <= 2999)
        return tr("reserved, without a meaning yet");
    return tr("no code that may be sent");
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
        return tr("normal, its purpose is fulfilled");
    case 1001:
        return tr("going away");
    case 1002:
        return tr("protocol error");
    case 1003:
        return tr("unsupported data");
    case 1005:
        return tr("without a code");
    case 1006:
        return tr("abnormal, without a close frame");
    case 1007:
        return tr("invalid payload");
    case 1008:
        return tr("policy violation");
    case 1009:
        return tr("message too big");
    case 1010:
        return tr("a mandatory extension is missing");
    case 1011:
        return tr("internal error");
    case 1012:
        return tr("service restart");
    case 1013:
        return tr("try again later");
    case 1014:
        return tr("bad gateway");
    case 1015:
        return tr("TLS handshake failed");
    case 3000:
        return tr("unauthorized");
    case 3003:
        return tr("forbidden");
    case 3008:
        return tr("timeout");
    default:
        return codeOfRange(code);
    }
}

} // namespace hearth::app::SourceWords
