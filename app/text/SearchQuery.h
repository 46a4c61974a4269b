// SPDX-License-Identifier: MIT
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace hearth::app {

//! What somebody typed to find messages: words, and besides `from:`, `in:`, `before:` and `after:`.
//! Of each the last one counts; one without a value, as while it is typed, means nothing.
struct SearchQuery
{
    QString words; //!< as typed, with their quotes and stars
    QString from; //!< a name, without an @ before it; empty: anybody
    QString in; //!< a room's or a person's name, without a # or @ before it; empty: anywhere
    std::optional<QDate> before; //!< on earlier days alone
    std::optional<QDate> after; //!< on later days alone
    QString unreadable; //!< what should be a day and is none, or empty

    //! A day is 2026-11-17, `today` or `yesterday`; a name of several words stands in "quotes".
    [[nodiscard]] static SearchQuery parse(const QString &typed, QDate today);

    //! What was typed, without its `in:`.
    [[nodiscard]] static QString withoutRoom(const QString &typed);

    //! The words for the server: those outside quotes are beginnings of words, as the cache takes
    //! them.
    [[nodiscard]] QString serverWords() const;

    friend bool operator==(const SearchQuery &, const SearchQuery &) = default;
};

} // namespace hearth::app
