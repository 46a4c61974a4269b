// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace hearth::app {

//! Whether the letters that somebody typed stand in a name, in their order, and how well: letters
//! at the beginnings of words and letters in a row count more. Case and accents don't count.
class FuzzyMatch
{
public:
    //! Of what was typed and of a name; what is beyond is not looked at.
    static constexpr qsizetype mostTyped = 32;
    static constexpr qsizetype mostNamed = 128;

    //! White space in it means nothing.
    explicit FuzzyMatch(const QString &typed);

    //! A name as score() and places() take it: character for character in its place.
    [[nodiscard]] static QString folded(const QString &name);

    [[nodiscard]] bool isEmpty() const { return m_typed.isEmpty(); }

    //! The more the better; nothing if it is not there. Takes no memory.
    [[nodiscard]] std::optional<int> score(QStringView folded) const;
    //! Where the letters of the best way stand; empty if it is not there.
    [[nodiscard]] std::vector<qsizetype> places(QStringView folded) const;

private:
    //! For each place, the best way that ends there.
    using Row = std::array<int, static_cast<std::size_t>(mostNamed)>;

    [[nodiscard]] bool isThere(QStringView folded) const;
    //! Of one typed letter, after the row of the letter before; the first one has none.
    void fill(Row &row, QChar letter, const Row *before, QStringView folded) const;

    QString m_typed; //!< folded
};

} // namespace hearth::app
