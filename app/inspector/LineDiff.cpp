// SPDX-License-Identifier: MIT
#include "app/inspector/LineDiff.h"

#include <algorithm>

namespace hearth::app::LineDiff {

namespace {

//! The length of the longest common subsequence of what follows each pair of places (Wagner and
//! Fischer).
class CommonLines
{
public:
    CommonLines(const QByteArray *before, std::size_t rows, const QByteArray *after,
                std::size_t columns)
        : m_columns(columns)
        , m_lengths((rows + 1) * (columns + 1), 0)
    {
        for (std::size_t i = rows; i-- > 0;) {
            for (std::size_t j = columns; j-- > 0;) {
                at(i, j) = before[i] == after[j] ? at(i + 1, j + 1) + 1
                                                 : std::max(at(i + 1, j), at(i, j + 1));
            }
        }
    }

    [[nodiscard]] quint32 &at(std::size_t row, std::size_t column)
    {
        return m_lengths[row * (m_columns + 1) + column];
    }

private:
    std::size_t m_columns;
    std::vector<quint32> m_lengths;
};

} // namespace

std::vector<Line> of(const std::vector<QByteArray> &before, const std::vector<QByteArray> &after,
                     std::size_t most)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head
           && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const std::size_t rows = before.size() - head - tail;
    const std::size_t columns = after.size() - head - tail;

    std::vector<Line> lines;
    for (std::size_t i = 0; i < head; ++i)
        lines.push_back({Side::Both, before[i]});
    std::size_t i = 0;
    std::size_t j = 0;
    if (rows <= most && columns <= most) {
        CommonLines common(before.data() + head, rows, after.data() + head, columns);
        while (i < rows && j < columns) {
            if (before[head + i] == after[head + j]) {
                lines.push_back({Side::Both, before[head + i]});
                ++i;
                ++j;
            } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
                lines.push_back({Side::Before, before[head + i++]});
            } else {
                lines.push_back({Side::After, after[head + j++]});
            }
        }
    }
    for (; i < rows; ++i)
        lines.push_back({Side::Before, before[head + i]});
    for (; j < columns; ++j)
        lines.push_back({Side::After, after[head + j]});
    for (std::size_t k = before.size() - tail; k < before.size(); ++k)
        lines.push_back({Side::Both, before[k]});
    return lines;
}

} // namespace hearth::app::LineDiff
