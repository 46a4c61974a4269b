// SPDX-License-Identifier: MIT
#include "app/text/MarkupGuard.h"

#include <algorithm>

namespace hearth::app {

namespace {

constexpr QByteArrayView signs = "[]*_~`<>&@!\\";
constexpr QByteArrayView containerMarks = ">-+*";

bool isFence(QByteArrayView line)
{
    return line.startsWith("```") || line.startsWith("~~~");
}

//! Begins a fence, or ends the one that is open.
bool togglesFence(QByteArrayView line, char open)
{
    if (!isFence(line))
        return false;
    if (open != 0)
        return line.front() == open;
    // Code in a line of its own may look like one.
    return line.front() == '~' || !line.sliced(3).contains('`')
        || line.trimmed().count('`') == line.trimmed().size();
}

bool isPrefix(char character)
{
    return character == ' ' || character == '\t' || containerMarks.contains(character)
        || (character >= '0' && character <= '9') || character == '.' || character == ')';
}

//! How many containers the line may open, and where its content begins.
struct Prefix
{
    int containers = 0;
    qsizetype end = 0;
};

Prefix prefixOf(QByteArrayView line)
{
    Prefix prefix;
    while (prefix.end < line.size() && isPrefix(line[prefix.end])) {
        const char character = line[prefix.end++];
        if (containerMarks.contains(character) || character == '.' || character == ')')
            ++prefix.containers;
    }
    return prefix;
}

//! `[label]:` at `at`; a label ends at the next bracket, which may be lines away.
bool isDefinition(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || text[at] != '[')
        return false;
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == '[')
            return false;
        else if (text[i] == ']')
            return i + 1 < text.size() && text[i + 1] == ':';
    }
    return false;
}

int signsIn(QByteArrayView line)
{
    const auto known =
        std::count_if(line.begin(), line.end(), [](char each) { return signs.contains(each); });
    // Each address is looked at to its end.
    return static_cast<int>(known + QByteArray::fromRawData(line.data(), line.size()).count("://"));
}

} // namespace

std::optional<QByteArray> MarkupGuard::prepare(const QByteArray &utf8)
{
    const QByteArrayView text(utf8);
    QByteArray out;
    out.reserve(utf8.size() + utf8.size() / 8);
    int found = 0;
    char outerFence = 0; // at the first column: what is in it is code for sure
    char anyFence = 0; // within quotes and lists as well
    for (qsizetype begin = 0; begin < text.size();) {
        const qsizetype newLine = utf8.indexOf('\n', begin);
        const qsizetype end = newLine < 0 ? text.size() : newLine + 1;
        const QByteArrayView line = text.sliced(begin, end - begin);
        const Prefix prefix = prefixOf(line);
        const QByteArrayView content = line.sliced(prefix.end);
        const bool isCode = outerFence != 0;
        if (togglesFence(line, outerFence))
            outerFence = outerFence != 0 ? char(0) : line.front();
        if (togglesFence(content, anyFence))
            anyFence = anyFence != 0 ? char(0) : content.front();
        if (!isCode) {
            found += signsIn(line);
            if (found > mostSigns || prefix.containers > mostContainers)
                return std::nullopt;
        }
        out.append(line.first(prefix.end));
        if (anyFence == 0 && isDefinition(text, begin + prefix.end))
            out.append('\\');
        out.append(content);
        begin = end;
    }
    return out;
}

} // namespace hearth::app
