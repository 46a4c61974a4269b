// SPDX-License-Identifier: MIT
#include "shared/discovery/ServiceAdvert.h"

#include "shared/protocol/TextRule.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <utility>

namespace hearth {

namespace {

constexpr qsizetype kMostOfString = 255;
constexpr qsizetype kMostOfInstance = 63;
constexpr qsizetype kMostOfVersion = 32;
constexpr int kMostPeople = 1'000'000;

constexpr std::array<std::pair<ServiceAdvert::Policy, const char *>, 3> kPolicies{{
    {ServiceAdvert::Policy::Open, "open"},
    {ServiceAdvert::Policy::Invite, "invite"},
    {ServiceAdvert::Policy::Closed, "closed"},
}};

//! The longest beginning of at most so many bytes that ends with a whole character.
QByteArray cut(const QString &text, qsizetype most)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= most)
        return bytes;
    const auto continues = [](char byte) { return (static_cast<uchar>(byte) & 0xC0U) == 0x80U; };
    while (most > 0 && continues(bytes[most]))
        --most;
    return bytes.left(most);
}

QHash<QByteArray, QByteArray> pairsOf(const QByteArrayList &txt)
{
    QHash<QByteArray, QByteArray> pairs;
    for (const QByteArray &entry : txt) {
        const qsizetype equals = entry.indexOf('=');
        const QByteArray key = entry.left(equals).toLower();
        if (equals > 0 && !pairs.contains(key))
            pairs.insert(key, entry.mid(equals + 1));
    }
    return pairs;
}

bool isVersion(const QByteArray &text)
{
    return text.size() <= kMostOfVersion && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
                   || c == '.' || c == '-' || c == '+' || c == '~';
           });
}

} // namespace

QByteArrayList ServiceAdvert::toTxt() const
{
    const auto *word = std::find_if(kPolicies.begin(), kPolicies.end(),
                                    [this](const auto &known) { return known.first == policy; });
    const QByteArray nameKey("name=");
    return {
        QByteArrayLiteral("txtvers=1"),       nameKey + cut(name, kMostOfString - nameKey.size()),
        "version=" + version.toUtf8(),        "pin=" + pin.pin().toLatin1(),
        QByteArray("policy=") + word->second, "people=" + QByteArray::number(people)};
}

std::optional<ServiceAdvert> ServiceAdvert::fromTxt(const QByteArrayList &txt)
{
    const auto pairs = pairsOf(txt);
    const auto pin = KeyFingerprint::fromPin(QString::fromLatin1(pairs.value("pin")));
    ServiceAdvert advert;
    advert.name = QString::fromUtf8(pairs.value("name")).trimmed();
    if (!pin || checkText(advert.name, TextRules::name, QString()))
        return std::nullopt;
    advert.pin = *pin;
    if (isVersion(pairs.value("version")))
        advert.version = QString::fromLatin1(pairs.value("version"));
    const QByteArray policy = pairs.value("policy");
    for (const auto &[known, word] : kPolicies) {
        if (policy == word)
            advert.policy = known;
    }
    advert.people = std::clamp(pairs.value("people").toInt(), 0, kMostPeople);
    return advert;
}

QString ServiceAdvert::instanceName() const
{
    return QString::fromUtf8(cut(name, kMostOfInstance));
}

} // namespace hearth
