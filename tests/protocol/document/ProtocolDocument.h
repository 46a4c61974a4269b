// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace hearth::test {

//! A fenced block "```json KIND".
struct Example
{
    QString kind; //!< client, server, or the struct of a body of HTTP
    QByteArray json;
    int line = 0; //!< of the fence, from 1 up
};

struct Table
{
    QStringList head;
    std::vector<QStringList> rows; //!< as many cells each as the head has
};

//! What stands between a heading and the next one of any level.
struct Section
{
    QString heading; //!< as written, with its backticks
    int level = 0;
    QString chapter; //!< the heading of level 2 that it belongs to
    int line = 0;
    QStringList text; //!< lines that are neither of a table nor of an example
    std::vector<Table> tables;
    std::vector<Example> examples;

    //! The first table with that head, or null.
    [[nodiscard]] const Table *table(const QStringList &head) const;
};

//! docs/protocol.md taken apart; as much of Markdown as it uses.
class ProtocolDocument
{
public:
    explicit ProtocolDocument(const QString &markdown);

    [[nodiscard]] const std::vector<Section> &sections() const { return m_sections; }

    //! The first one with that heading, or null.
    [[nodiscard]] const Section *section(const QString &heading) const;

    //! What could not be taken apart: fences of other kinds, or without an end, and torn tables.
    [[nodiscard]] const QStringList &problems() const { return m_problems; }

private:
    void addHeading(const QString &line, int number);
    void addRow(const QString &line, int number);

    std::vector<Section> m_sections;
    QStringList m_problems;
    bool m_inTable = false;
};

//! The words of a text that stand in backticks.
QStringList quotedWords(const QString &text);

} // namespace hearth::test
