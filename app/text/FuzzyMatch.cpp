// SPDX-License-Identifier: MIT
#include "app/text/FuzzyMatch.h"

#include <algorithm>

namespace hearth::app {

namespace {

constexpr int never = -1'000'000;
constexpr int atBeginning = 4; //!< of the name, on top of that of the word
constexpr int atWord = 8;
constexpr int inARow = 9; // a word in one piece beats its letters at two beginnings
constexpr int aLetter = 1;

bool beginsWord(QStringView name, qsizetype place)
{
    return place == 0 || !name[place - 1].isLetterOrNumber();
}

int worthOf(QStringView name, qsizetype place)
{
    int worth = aLetter;
    if (beginsWord(name, place))
        worth += atWord;
    if (place == 0)
        worth += atBeginning;
    return worth;
}

size_t at(qsizetype place)
{
    return static_cast<size_t>(place);
}

} // namespace

FuzzyMatch::FuzzyMatch(const QString &typed)
{
    for (const QChar letter : folded(typed)) {
        if (!letter.isSpace() && m_typed.size() < mostTyped)
            m_typed.append(letter);
    }
}

QString FuzzyMatch::folded(const QString &name)
{
    QString result = name;
    for (QChar &character : result) {
        const bool hasAccent = character.decompositionTag() == QChar::Canonical;
        const QChar base = hasAccent ? character.decomposition().at(0) : character;
        character = (base.isLetter() ? base : character).toCaseFolded();
    }
    return result;
}

std::optional<int> FuzzyMatch::score(QStringView name) const
{
    const QStringView folded = name.left(mostNamed);
    if (!isThere(folded))
        return std::nullopt;
    std::array<Row, 2> rows;
    for (qsizetype i = 0; i < m_typed.size(); ++i)
        fill(rows[at(i % 2)], m_typed[i], i == 0 ? nullptr : &rows[at((i + 1) % 2)], folded);
    const Row &last = rows[at((m_typed.size() + 1) % 2)];
    return m_typed.isEmpty() ? 0 : *std::max_element(last.begin(), last.begin() + folded.size());
}

std::vector<qsizetype> FuzzyMatch::places(QStringView name) const
{
    const QStringView folded = name.left(mostNamed);
    if (m_typed.isEmpty() || !isThere(folded))
        return {};
    std::vector<Row> rows(at(m_typed.size()));
    for (qsizetype i = 0; i < m_typed.size(); ++i)
        fill(rows[at(i)], m_typed[i], i == 0 ? nullptr : &rows[at(i - 1)], folded);
    std::vector<qsizetype> places(at(m_typed.size()));
    const auto bestOf = [&rows](qsizetype letter, qsizetype end) {
        const Row &row = rows[at(letter)];
        return static_cast<qsizetype>(std::max_element(row.begin(), row.begin() + end)
                                      - row.begin());
    };
    qsizetype place = bestOf(m_typed.size() - 1, folded.size());
    for (qsizetype letter = m_typed.size() - 1; letter > 0; --letter) {
        places[at(letter)] = place;
        const qsizetype apart = bestOf(letter - 1, place);
        const Row &before = rows[at(letter - 1)];
        const bool isJoined = before[at(place - 1)] + inARow >= before[at(apart)];
        place = isJoined ? place - 1 : apart;
    }
    places.front() = place;
    return places;
}

bool FuzzyMatch::isThere(QStringView folded) const
{
    qsizetype next = 0;
    for (const QChar character : folded) {
        if (next < m_typed.size() && character == m_typed[next])
            ++next;
    }
    return next == m_typed.size();
}

void FuzzyMatch::fill(Row &row, QChar letter, const Row *before, QStringView folded) const
{
    int best = before ? never : 0; // of all ways that end further left
    for (qsizetype place = 0; place < folded.size(); ++place) {
        const int joined = before && place > 0 ? (*before)[at(place - 1)] + inARow : never;
        if (before && place > 0)
            best = std::max(best, (*before)[at(place - 1)]);
        const int reached = std::max(best, joined);
        row[at(place)] = folded[place] == letter && reached > never / 2
            ? reached + worthOf(folded, place)
            : never;
    }
}

} // namespace hearth::app
