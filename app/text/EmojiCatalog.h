// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/SkinTone.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace hearth::app {

//! What emoji there are, in the order and the groups of Unicode, and what they are called. Never
//! changes, and is read from any thread.
class EmojiCatalog
{
public:
    struct Emoji
    {
        QString text;
        QString name; //!< such as "thumbs up"
        QStringList words; //!< in lower case: those of the name, then the keywords and theirs
        int group = 0;
        QString light{}; //!< with the lightest skin; empty if it takes none

        [[nodiscard]] QString in(SkinTone::Tone tone) const;
    };

    //! Of emojiTable().
    explicit EmojiCatalog(QByteArrayView table);
    //! The one of the person's language, read when it is first asked for: some milliseconds.
    [[nodiscard]] static const EmojiCatalog &ofThisLanguage();

    [[nodiscard]] const std::vector<Emoji> &all() const { return m_all; }

    //! For each word of the text one begins with it: of the name before those of the keywords.
    //! `_` is a space, as in `:thumbs_up:`.
    [[nodiscard]] std::vector<const Emoji *> search(const QString &text, qsizetype limit) const;
    //! The first of those that are called so, or have it as a whole keyword; null if there is none.
    //! `_` is a space.
    [[nodiscard]] const Emoji *named(const QString &name) const;
    //! Itself if it takes none, or is none of them.
    [[nodiscard]] QString inTone(const QString &emoji, SkinTone::Tone tone) const;
    //! Whatever its skin; empty if it is none of them.
    [[nodiscard]] QString nameOf(const QString &emoji) const;

private:
    std::vector<Emoji> m_all;
    QHash<QString, qsizetype> m_places;
};

} // namespace hearth::app
