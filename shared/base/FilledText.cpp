// SPDX-License-Identifier: MIT
#include "shared/base/FilledText.h"

#include <utility>

namespace hearth {

FilledText::FilledText(const char *sentence, QStringList fillings)
    : words(QString::fromUtf8(sentence))
    , values(std::move(fillings))
{}

FilledText::FilledText(QString sentence, QStringList fillings)
    : words(std::move(sentence))
    , values(std::move(fillings))
{}

QString FilledText::text() const
{
    QString text;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QChar next = at + 1 < words.size() ? words[at + 1] : QChar();
        const qsizetype number = next.unicode() - u'1';
        if (words[at] == u'%' && next >= u'1' && next <= u'9' && number < values.size()) {
            text += values[number];
            ++at;
        } else {
            text += words[at];
        }
    }
    return text;
}

} // namespace hearth
