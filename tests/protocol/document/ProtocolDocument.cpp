// SPDX-License-Identifier: MIT
#include "tests/protocol/document/ProtocolDocument.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth::test {

namespace {

QStringList cellsOf(const QString &line)
{
    QStringList cells = line.split(QLatin1Char('|'));
    // What precedes the first bar and what follows the last one is nothing.
    cells.removeFirst();
    cells.removeLast();
    for (QString &cell : cells)
        cell = cell.trimmed();
    return cells;
}

bool isRule(const QStringList &cells)
{
    return std::all_of(cells.begin(), cells.end(),
                       [](const QString &cell) { return cell == QLatin1String("---"); });
}

} // namespace

const Table *Section::table(const QStringList &head) const
{
    const auto found = std::find_if(tables.begin(), tables.end(),
                                    [&head](const Table &each) { return each.head == head; });
    return found == tables.end() ? nullptr : &*found;
}

ProtocolDocument::ProtocolDocument(const QString &markdown)
{
    m_sections.emplace_back();
    const QString fence = QStringLiteral("```");
    int number = 0;
    bool inFence = false;
    for (const QString &line : markdown.split(QLatin1Char('\n'))) {
        ++number;
        Section &section = m_sections.back();
        if (inFence) {
            inFence = line != fence;
            if (inFence)
                section.examples.back().json += line.toUtf8() + '\n';
            continue;
        }
        if (line.startsWith(fence)) {
            inFence = true;
            const QStringList words = line.mid(fence.size()).split(QLatin1Char(' '));
            if (words.size() != 2 || words[0] != QLatin1String("json"))
                m_problems << QStringLiteral("line %1: a fence of another kind").arg(number);
            section.examples.push_back({words.last(), {}, number});
        } else if (line.startsWith(QLatin1Char('#'))) {
            addHeading(line, number);
        } else if (line.startsWith(QLatin1Char('|'))) {
            addRow(line, number);
            continue;
        } else {
            section.text << line;
        }
        m_inTable = false;
    }
    if (inFence)
        m_problems << QStringLiteral("the last fence has no end");
}

const Section *ProtocolDocument::section(const QString &heading) const
{
    const auto found =
        std::find_if(m_sections.begin(), m_sections.end(),
                     [&heading](const Section &each) { return each.heading == heading; });
    return found == m_sections.end() ? nullptr : &*found;
}

void ProtocolDocument::addHeading(const QString &line, int number)
{
    const auto level = static_cast<int>(line.indexOf(QLatin1Char(' ')));
    Section section;
    section.heading = line.mid(level).trimmed();
    section.level = level;
    section.line = number;
    section.chapter = level == 2 ? section.heading : m_sections.back().chapter;
    m_sections.push_back(std::move(section));
}

void ProtocolDocument::addRow(const QString &line, int number)
{
    const QStringList cells = cellsOf(line);
    std::vector<Table> &tables = m_sections.back().tables;
    if (!m_inTable) {
        tables.push_back({cells, {}});
        m_inTable = true;
    } else if (cells.size() != tables.back().head.size()) {
        m_problems << QStringLiteral("line %1: a row with other cells than its head").arg(number);
    } else if (!isRule(cells)) {
        tables.back().rows.push_back(cells);
    }
}

QStringList quotedWords(const QString &text)
{
    static const QRegularExpression quoted(QStringLiteral("`([^`]+)`"));
    QStringList words;
    auto match = quoted.globalMatch(text);
    while (match.hasNext())
        words << match.next().captured(1);
    return words;
}

} // namespace hearth::test
