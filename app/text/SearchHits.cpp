// SPDX-License-Identifier: MIT
#include "app/text/SearchHits.h"

#include "app/text/FuzzyMatch.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth::app {

namespace {

constexpr qsizetype leadLength = 60; //!< before the first hit
constexpr qsizetype kLongestExcerpt = 240;

bool beginsWord(const QString &text, qsizetype place)
{
    return place == 0 || !text.at(place - 1).isLetterOrNumber();
}

} // namespace

SearchHits::SearchHits(const QString &words)
{
    static const QRegularExpression term(QStringLiteral("\"([^\"]*)\"?|([^\\s\"]+)"));
    for (auto terms = term.globalMatch(words); terms.hasNext();) {
        const auto match = terms.next();
        QString found = FuzzyMatch::folded(match.captured(1) + match.captured(2)).simplified();
        while (found.endsWith(QLatin1Char('*')))
            found.chop(1);
        if (!found.isEmpty())
            m_terms.append(found);
    }
}

std::vector<Stretch> SearchHits::in(const QString &text) const
{
    const QString folded = FuzzyMatch::folded(text);
    std::vector<Stretch> found;
    for (const QString &term : m_terms) {
        for (qsizetype at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
            if (beginsWord(folded, at))
                found.push_back({at, term.size()});
        }
    }
    std::sort(found.begin(), found.end(), [](const Stretch &a, const Stretch &b) {
        return a.begin != b.begin ? a.begin < b.begin : a.length > b.length;
    });
    std::vector<Stretch> apart;
    for (const auto &stretch : found) {
        if (apart.empty() || stretch.begin >= apart.back().begin + apart.back().length)
            apart.push_back(stretch);
    }
    return apart;
}

QString SearchHits::excerpt(const QString &text) const
{
    const auto hits = in(text);
    qsizetype begin = 0;
    if (!hits.empty() && hits.front().begin > leadLength) {
        begin = hits.front().begin - leadLength;
        // From the beginning of a word on, if there is one.
        for (qsizetype at = begin; at < hits.front().begin; ++at) {
            if (text.at(at).isSpace()) {
                begin = at + 1;
                break;
            }
        }
        if (text.at(begin).isLowSurrogate())
            ++begin;
    }
    qsizetype length = std::min(kLongestExcerpt, text.size() - begin);
    if (length > 0 && text.at(begin + length - 1).isHighSurrogate())
        --length;
    const QString lead = begin > 0 ? QStringLiteral("…") : QString();
    const QString rest = begin + length < text.size() ? QStringLiteral("…") : QString();
    std::vector<Stretch> shown;
    for (const auto &hit : hits) {
        if (hit.begin >= begin && hit.begin + hit.length <= begin + length)
            shown.push_back({hit.begin - begin + lead.size(), hit.length});
    }
    return emphasized(lead + text.mid(begin, length) + rest, shown);
}

} // namespace hearth::app
