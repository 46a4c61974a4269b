// SPDX-License-Identifier: MIT
#include "app/inspector/PayloadDiff.h"

#include "app/inspector/Event.h"
#include "app/inspector/EventPath.h"
#include "app/inspector/EventWords.h"
#include "app/inspector/JsonWords.h"
#include "app/inspector/LineDiff.h"
#include "shared/protocol/JsonParser.h"

#include <QCoreApplication>

#include <map>
#include <string_view>
#include <utility>

namespace hearth::app::PayloadDiff {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PayloadDiff)
};

QString shortened(const QByteArray &utf8)
{
    return EventWords::oneLine(utf8, mostValue);
}

QString valueOf(const JsonNode &node)
{
    return shortened(JsonWords::json(node).toUtf8());
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

Row skipped(const QString &words)
{
    return {Row::Change::Skipped, words, {}, {}};
}

//! Compares two JSON values, and what is in them.
class ValueDiff
{
public:
    void compare(const EventPath &path, const JsonNode &before, const JsonNode &after)
    {
        if (before.kind() == NodeKind::Map && after.kind() == NodeKind::Map)
            compareMaps(path, before, after);
        else if (before.kind() == NodeKind::List && after.kind() == NodeKind::List)
            compareLists(path, before, after);
        else if (const QString was = JsonWords::json(before), is = JsonWords::json(after);
                 was != is)
            add({Row::Change::Changed, path.toString(), shortened(was.toUtf8()),
                 shortened(is.toUtf8())});
    }

    [[nodiscard]] std::vector<Row> take() { return std::move(m_rows); }

private:
    using Members = std::map<std::string_view, JsonNode>;

    static Members membersOf(const JsonNode &map)
    {
        Members members;
        map.forEachEntry([&members](std::string_view key, const JsonNode &value) {
            // The first of a name is the one that its path leads to.
            members.emplace(key, value);
            return true;
        });
        return members;
    }

    void compareMaps(const EventPath &path, const JsonNode &before, const JsonNode &after)
    {
        const Members was = membersOf(before);
        const Members is = membersOf(after);
        // In the order in which they are written, those that are gone first.
        before.forEachEntry([&](std::string_view key, const JsonNode &value) {
            const auto there = is.find(key);
            if (there == is.end())
                remove(path.child(bytesOf(key)), value);
            else
                compare(path.child(bytesOf(key)), was.at(key), there->second);
            return !m_isFull;
        });
        after.forEachEntry([&](std::string_view key, const JsonNode &value) {
            if (!was.contains(key))
                append(path.child(bytesOf(key)), value);
            return !m_isFull;
        });
    }

    void compareLists(const EventPath &path, const JsonNode &before, const JsonNode &after)
    {
        const auto itemsOf = [](const JsonNode &list) {
            std::vector<JsonNode> items;
            list.forEachItem([&items](const JsonNode &item) {
                items.push_back(item);
                return true;
            });
            return items;
        };
        const auto was = itemsOf(before);
        const auto is = itemsOf(after);
        for (std::size_t i = 0; i < std::max(was.size(), is.size()) && !m_isFull; ++i) {
            const EventPath place = path.child(static_cast<qint64>(i));
            if (i >= is.size())
                remove(place, was[i]);
            else if (i >= was.size())
                append(place, is[i]);
            else
                compare(place, was[i], is[i]);
        }
    }

    void remove(const EventPath &path, const JsonNode &value)
    {
        add({Row::Change::Removed, path.toString(), valueOf(value), {}});
    }

    void append(const EventPath &path, const JsonNode &value)
    {
        add({Row::Change::Added, path.toString(), {}, valueOf(value)});
    }

    void add(Row row)
    {
        if (m_isFull)
            return;
        m_isFull = m_rows.size() >= mostRows;
        m_rows.push_back(m_isFull ? skipped(Words::tr("More is different than can be shown."))
                                  : std::move(row));
    }

    std::vector<Row> m_rows;
    bool m_isFull = false;
};

std::vector<QByteArray> linesOf(const QByteArray &text)
{
    std::vector<QByteArray> lines;
    for (const QByteArray &line : text.split('\n'))
        lines.push_back(line);
    return lines;
}

//! What is different with the lines around it, and between them how many are not shown.
std::vector<Row> compareLines(const QByteArray &before, const QByteArray &after)
{
    const std::vector<LineDiff::Line> lines =
        LineDiff::of(linesOf(before), linesOf(after), mostLines);
    // Of each line how far the next different one is, looking in both directions.
    std::vector<bool> isNear(lines.size(), false);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].side == LineDiff::Side::Both)
            continue;
        const std::size_t from = i < context ? 0 : i - context;
        for (std::size_t j = from; j <= i + context && j < lines.size(); ++j)
            isNear[j] = true;
    }
    std::vector<Row> rows;
    int left = 0;
    const auto passOver = [&rows, &left] {
        if (left > 0)
            rows.push_back(skipped(left == 1 ? Words::tr("One line that is the same")
                                             : Words::tr("%n lines that are the same", nullptr,
                                                         static_cast<int>(left))));
        left = 0;
    };
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isNear[i]) {
            ++left;
            continue;
        }
        passOver();
        if (rows.size() >= mostRows) {
            rows.push_back(skipped(Words::tr("More is different than can be shown.")));
            return rows;
        }
        const QString text = shortened(lines[i].text);
        switch (lines[i].side) {
        case LineDiff::Side::Both:
            rows.push_back({Row::Change::Same, {}, text, text});
            break;
        case LineDiff::Side::Before:
            rows.push_back({Row::Change::Removed, {}, text, {}});
            break;
        case LineDiff::Side::After:
            rows.push_back({Row::Change::Added, {}, {}, text});
            break;
        }
    }
    passOver();
    return rows;
}

} // namespace

std::vector<Row> of(const QByteArray &before, const QByteArray &after)
{
    if (before == after)
        return {};
    if (before.size() > largest || after.size() > largest)
        return {skipped(Words::tr("They are different, and too large to be compared."))};
    // A parser each: what it has read lives as long as it reads nothing else.
    JsonParser one(Event::deepest);
    JsonParser other(Event::deepest);
    const auto was = one.parse(before);
    const auto is = other.parse(after);
    if (!was || !is)
        return compareLines(before, after);
    ValueDiff diff;
    diff.compare(EventPath(), *was, *is);
    return diff.take();
}

} // namespace hearth::app::PayloadDiff
