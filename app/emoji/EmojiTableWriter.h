// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace hearth::app {

//! Makes EmojiTable.cpp out of Unicode's emoji-test.txt and the annotations of CLDR. An emoji that
//! has no name in a language is left out of its table; those with a skin tone have no line of their
//! own.
class EmojiTableWriter
{
public:
    //! `commonFolder` is CLDR's `common`. The error names the file.
    static Result<EmojiTableWriter, QString>
    read(const QString &listFile, const QString &commonFolder, const QStringList &languages);

    [[nodiscard]] QByteArray source() const;

private:
    struct Listed
    {
        int group = 0;
        QString emoji;
    };

    struct Words
    {
        QString name;
        QString keywords;
    };

    using Names = QHash<QString, Words>; //!< by the emoji without U+FE0F, as CLDR writes them

    struct Language
    {
        QString code;
        Names names;
    };

    [[nodiscard]] bool readList(const QString &file);
    [[nodiscard]] static bool readNames(const QString &file, Names &names);
    [[nodiscard]] QByteArray linesOf(const Names &names) const;

    std::vector<Listed> m_listed;
    QHash<QString, QString> m_light; //!< with the lightest skin, by how CLDR writes it without
    std::vector<Language> m_languages;
};

} // namespace hearth::app
