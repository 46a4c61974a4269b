// SPDX-License-Identifier: MIT
#include "app/streams/Utf8.h"

#include <QUtf8StringView>

#include <algorithm>

namespace hearth::app::Utf8 {

namespace {

constexpr QByteArrayView replacement("\xEF\xBF\xBD");

struct Lead
{
    int more = 0; //!< how many bytes follow it; -1: nothing begins so
    uchar least = 0x80; //!< what the first of them may be
    uchar most = 0xBF;
};

//! Encoding standard, UTF-8 decoder.
Lead leadOf(uchar byte)
{
    if (byte < 0x80)
        return {0};
    if (byte >= 0xC2 && byte <= 0xDF)
        return {1};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {2, uchar(byte == 0xE0 ? 0xA0 : 0x80), uchar(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {3, uchar(byte == 0xF0 ? 0x90 : 0x80), uchar(byte == 0xF4 ? 0x8F : 0xBF)};
    return {-1};
}

//! How many bytes from here on are one character, or one mistake.
qsizetype stepAt(QByteArrayView bytes, qsizetype from, bool &isGood)
{
    Lead lead = leadOf(static_cast<uchar>(bytes[from]));
    qsizetype to = from + 1;
    for (; lead.more > 0 && to < bytes.size(); --lead.more, ++to) {
        const auto next = static_cast<uchar>(bytes[to]);
        if (next < lead.least || next > lead.most)
            break;
        lead.least = 0x80;
        lead.most = 0xBF;
    }
    isGood = lead.more == 0;
    return to - from;
}

} // namespace

bool isValid(QByteArrayView bytes)
{
    return QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8();
}

QByteArray repaired(QByteArrayView bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    qsizetype goodFrom = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        bool isGood = false;
        const qsizetype step = stepAt(bytes, at, isGood);
        if (!isGood) {
            text.append(bytes.sliced(goodFrom, at - goodFrom)).append(replacement);
            goodFrom = at + step;
        }
        at += step;
    }
    return text.append(bytes.sliced(goodFrom));
}

QByteArrayView beginning(QByteArrayView valid, qsizetype most)
{
    qsizetype end = std::clamp<qsizetype>(most, 0, valid.size());
    while (end > 0 && end < valid.size() && (static_cast<uchar>(valid[end]) & 0xC0) == 0x80)
        --end;
    return valid.first(end);
}

} // namespace hearth::app::Utf8
