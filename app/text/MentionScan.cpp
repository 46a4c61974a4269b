// SPDX-License-Identifier: MIT
#include "app/text/MentionScan.h"

namespace hearth::app {

namespace {

constexpr QStringView everybody = u"here";

//! The longest name that the text begins with.
QString nameAt(QStringView text, const MentionedNames &names)
{
    QString longest = beginsWithName(text, everybody) ? everybody.toString() : QString();
    for (const QString &name : names.all) {
        if (name.size() > longest.size() && beginsWithName(text, name))
            longest = name;
    }
    return longest;
}

} // namespace

bool isWordly(QChar character)
{
    return character.isLetterOrNumber() || character == u'_' || character.isMark()
        || character.isSurrogate();
}

bool beginsWithName(QStringView text, QStringView name)
{
    if (name.isEmpty() || !text.startsWith(name, Qt::CaseInsensitive))
        return false;
    return text.size() == name.size() || !isWordly(text[name.size()])
        || !isWordly(name.last(1).front());
}

std::vector<MentionPlace> mentionsIn(QStringView text, QChar before, const MentionedNames &names)
{
    std::vector<MentionPlace> places;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (isWordly(at > 0 ? text[at - 1] : before))
            continue;
        const QString name = nameAt(text.sliced(at + 1), names);
        if (name.isEmpty())
            continue;
        // Of whom a call to all reached, the server knows.
        const bool isSelf = name == everybody ? names.all.contains(names.self, Qt::CaseInsensitive)
                                              : name.compare(names.self, Qt::CaseInsensitive) == 0;
        places.push_back({at, name.size() + 1, isSelf});
        at += name.size();
    }
    return places;
}

} // namespace hearth::app
