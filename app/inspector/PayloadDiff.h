// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

//! What is different between two payloads, as a person reads it.
namespace hearth::app::PayloadDiff {

struct Row
{
    enum class Change {
        Added,
        Removed,
        Changed, //!< of values alone
        Same, //!< of lines alone: what stands around what is different
        Skipped //!< what is not shown, which `path` says
    };

    Change change = Change::Same;
    QString path; //!< of a value, as EventPath writes it; of a line empty
    QString before; //!< as JSON, or the line
    QString after;

    friend bool operator==(const Row &, const Row &) = default;
};

//! Beyond that a row says that there is more.
inline constexpr std::size_t mostRows = 1000;
//! What is larger is not compared, and a row says so.
inline constexpr qsizetype largest = 1024 * 1024; //!< bytes
inline constexpr int mostValue = 1000; //!< characters of a value, or a line, in its row
//! So many lines on both sides are compared one by one; of more, what is between the first and the
//! last different ones is gone and come.
inline constexpr std::size_t mostLines = 2000;
inline constexpr std::size_t context = 3; //!< lines around those that are different

//! Of two JSON values what is added, removed or changed, path by path, and in lists place by place;
//! of anything else the lines. Empty: they are the same.
[[nodiscard]] std::vector<Row> of(const QByteArray &before, const QByteArray &after);

} // namespace hearth::app::PayloadDiff
