// SPDX-License-Identifier: MIT
#include "app/text/MentionScan.h"

namespace hearth::app {

namespace {

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

qsizetype nameLength(QStringView text)
{
    qsizetype length = 0;
    while (length < text.size()
           && (isWordly(text[length]) || text[length] == u'.' || text[length] == u'-'))
        ++length;
    // A dot there ends the sentence.
    while (length > 0 && !isWordly(text[length - 1]))
        --length;
    return length;
}

} // namespace

std::vector<MentionPlace> mentionsIn(QStringView text, QChar before, QStringView ownName)
{
    std::vector<MentionPlace> places;
    for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1)) {
        if (isWordly(at > 0 ? text[at - 1] : before))
            continue;
        const QStringView rest = text.sliced(at + 1);
        const bool isSelf = beginsWithName(rest, ownName);
        const qsizetype length = isSelf ? ownName.size() : nameLength(rest);
        if (length == 0)
            continue;
        places.push_back({at, length + 1, isSelf});
        at += length;
    }
    return places;
}

} // namespace hearth::app
