// SPDX-License-Identifier: MIT
#include "app/text/EmojiCatalog.h"

#include "app/emoji/EmojiTable.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace hearth::app {

namespace {

QStringList wordsOf(const QString &name, const QString &keywords)
{
    QStringList words = name.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QString others = QString(keywords).replace(QLatin1Char('|'), QLatin1Char(' ')).toLower();
    for (const QString &word : others.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!words.contains(word))
            words.append(word);
    }
    return words;
}

QString plainOf(const QString &text)
{
    return QString(text).replace(QLatin1Char('_'), QLatin1Char(' ')).toLower().simplified();
}

//! How well it fits: 0 best, -1 not at all.
int rankOf(const EmojiCatalog::Emoji &emoji, const QString &text, const QStringList &wanted)
{
    const auto hasWord = [&](const QString &beginning) {
        return std::any_of(emoji.words.cbegin(), emoji.words.cend(),
                           [&](const QString &word) { return word.startsWith(beginning); });
    };
    if (!std::all_of(wanted.cbegin(), wanted.cend(), hasWord))
        return -1;
    const QString name = emoji.name.toLower();
    if (name == text)
        return 0;
    if (emoji.words.contains(text))
        return 1;
    if (name.startsWith(text))
        return 2;
    return name.contains(QLatin1Char(' ') + wanted.front()) ? 3 : 4;
}

constexpr size_t ranks = 5;

QString modifierOf(SkinTone::Tone tone)
{
    const auto point = static_cast<char32_t>(0x1f3fb + static_cast<int>(tone) - 1);
    return QString::fromUcs4(&point, 1);
}

QString lightened(QString emoji)
{
    for (int tone = SkinTone::MediumLight; tone <= SkinTone::Dark; ++tone)
        emoji.replace(modifierOf(static_cast<SkinTone::Tone>(tone)), modifierOf(SkinTone::Light));
    return emoji;
}

} // namespace

QString EmojiCatalog::Emoji::in(SkinTone::Tone tone) const
{
    if (tone == SkinTone::None || light.isEmpty())
        return text;
    return QString(light).replace(modifierOf(SkinTone::Light), modifierOf(tone));
}

EmojiCatalog::EmojiCatalog(QByteArrayView table)
{
    const QString text = QString::fromUtf8(table);
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList fields = line.split(QLatin1Char('\t'));
        if (fields.size() != 5)
            continue;
        m_places.insert(fields[1], static_cast<qsizetype>(m_all.size()));
        if (!fields[4].isEmpty())
            m_places.insert(fields[4], static_cast<qsizetype>(m_all.size()));
        m_all.push_back(
            {fields[1], fields[2], wordsOf(fields[2], fields[3]), fields[0].toInt(), fields[4]});
    }
}

const EmojiCatalog &EmojiCatalog::ofThisLanguage()
{
    static const EmojiCatalog catalog(emojiTable(QLocale().name().section(QLatin1Char('_'), 0, 0)));
    return catalog;
}

std::vector<const EmojiCatalog::Emoji *> EmojiCatalog::search(const QString &text,
                                                              qsizetype limit) const
{
    const QString plain = plainOf(text);
    const QStringList wanted = plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    std::array<std::vector<const Emoji *>, ranks> found;
    for (const Emoji &emoji : m_all) {
        const int rank = rankOf(emoji, plain, wanted);
        if (rank >= 0)
            found[static_cast<size_t>(rank)].push_back(&emoji);
    }
    std::vector<const Emoji *> best;
    for (const auto &group : found) {
        for (const Emoji *emoji : group) {
            if (static_cast<qsizetype>(best.size()) < limit)
                best.push_back(emoji);
        }
    }
    return best;
}

const EmojiCatalog::Emoji *EmojiCatalog::named(const QString &name) const
{
    const auto found = search(name, 1);
    const QString plain = plainOf(name);
    const bool isWhole =
        !found.empty() && rankOf(*found.front(), plain, plain.split(QLatin1Char(' '))) <= 1;
    return isWhole ? found.front() : nullptr;
}

QString EmojiCatalog::inTone(const QString &emoji, SkinTone::Tone tone) const
{
    const auto place = m_places.constFind(emoji);
    return place == m_places.cend() ? emoji : m_all[static_cast<size_t>(*place)].in(tone);
}

QString EmojiCatalog::nameOf(const QString &emoji) const
{
    const auto place = m_places.constFind(lightened(emoji));
    return place == m_places.cend() ? QString() : m_all[static_cast<size_t>(*place)].name;
}

} // namespace hearth::app
