// SPDX-License-Identifier: MIT
#include "app/text/TextSpans.h"

#include "app/text/LinkRule.h"

#include <algorithm>

namespace hearth::app {

namespace {

constexpr QStringView scheme = u"hearth://";
//! What ends an address, and what belongs to the sentence around it.
constexpr QStringView quotes = u"<>\"'`|";
constexpr QStringView punctuation = u".,;:!?)]}";

bool begins(QStringView text, qsizetype at, QChar before)
{
    return !isWordly(at > 0 ? text[at - 1] : before);
}

QStringView addressAt(QStringView text, qsizetype at)
{
    qsizetype end = at + scheme.size();
    while (end < text.size() && !text[end].isSpace() && !quotes.contains(text[end]))
        ++end;
    while (end > at + scheme.size() && punctuation.contains(text[end - 1]))
        --end;
    return text.sliced(at, end - at);
}

void addAddresses(QStringView text, QChar before, std::vector<TextSpan> &spans)
{
    for (qsizetype at = text.indexOf(scheme); at >= 0; at = text.indexOf(scheme, at)) {
        // Each character is looked at once, whatever there is of them.
        const QStringView address = addressAt(text, at);
        const auto link = begins(text, at, before) ? innerLink(address.toString()) : std::nullopt;
        if (link)
            spans.push_back({at, address.size(), TextSpan::Kind::Link, *link});
        at += address.size();
    }
}

void addRooms(QStringView text, QChar before, const RoomIndex &rooms, std::vector<TextSpan> &spans)
{
    for (qsizetype at = text.indexOf(u'#'); at >= 0; at = text.indexOf(u'#', at + 1)) {
        if (!begins(text, at, before))
            continue;
        const QString name = rooms.at(text.sliced(at + 1));
        if (!name.isEmpty())
            spans.push_back({at, name.size() + 1, TextSpan::Kind::Link, QLatin1Char('#') + name});
    }
}

} // namespace

std::vector<TextSpan> spansIn(QStringView text, QChar before, const NamedThings &named)
{
    std::vector<TextSpan> spans;
    addAddresses(text, before, spans);
    addRooms(text, before, named.rooms, spans);
    for (const MentionPlace &place : mentionsIn(text, before, named.people))
        spans.push_back({place.begin,
                         place.length,
                         place.isSelf ? TextSpan::Kind::OwnMention : TextSpan::Kind::Mention,
                         {}});
    std::stable_sort(spans.begin(), spans.end(),
                     [](const TextSpan &a, const TextSpan &b) { return a.begin < b.begin; });
    qsizetype done = 0;
    std::erase_if(spans, [&done](const TextSpan &span) {
        if (span.begin < done)
            return true;
        done = span.begin + span.length;
        return false;
    });
    return spans;
}

bool namesStrangeRoom(QStringView text, QChar before, const RoomIndex &rooms)
{
    for (qsizetype at = text.indexOf(u'#'); at >= 0; at = text.indexOf(u'#', at + 1)) {
        const QStringView rest = text.sliced(at + 1);
        if (begins(text, at, before) && !rest.isEmpty() && rest.front().isLetter()
            && rooms.at(rest).isEmpty())
            return true;
    }
    return false;
}

} // namespace hearth::app
