// SPDX-License-Identifier: MIT
#include "server/chat/MentionFinder.h"

#include "server/accounts/UserDirectory.h"
#include "shared/protocol/Limits.h"

#include <QHash>

#include <algorithm>

namespace hearth::server {

namespace {

constexpr char32_t kSign = U'@';
constexpr char32_t kCode = U'`';
constexpr QStringView kHere = u"here";
//! Of words, in one name: to look a name up costs about a microsecond of the thread that everybody
//! waits for.
constexpr int kMostEnds = 8;

bool isWordly(char32_t codePoint)
{
    return QChar::isLetterOrNumber(codePoint) || codePoint == U'_' || QChar::isMark(codePoint);
}

std::size_t runLength(const QList<uint> &text, qsizetype at)
{
    std::size_t length = 0;
    while (at < text.size() && text[at] == kCode) {
        ++at;
        ++length;
    }
    return length;
}

//! Where code ends, by where it begins: behind the next run of as many backticks. What stays open
//! is not there. One walk for all of them, since a text may hold thousands that stay open.
QHash<qsizetype, qsizetype> endsOfCode(const QList<uint> &text)
{
    QHash<qsizetype, qsizetype> ends;
    QHash<std::size_t, qsizetype> lastOfLength;
    for (qsizetype at = 0; at < text.size();) {
        const std::size_t ticks = runLength(text, at);
        if (ticks == 0) {
            ++at;
            continue;
        }
        const qsizetype end = at + static_cast<qsizetype>(ticks);
        const auto before = lastOfLength.constFind(ticks);
        if (before != lastOfLength.cend())
            ends.insert(*before, end);
        lastOfLength.insert(ticks, at);
        at = end;
    }
    return ends;
}

bool isWordsEnd(const QList<uint> &text, qsizetype end)
{
    return end == text.size() || !isWordly(text[end]) || !isWordly(text[end - 1]);
}

QString part(const QList<uint> &text, qsizetype at, qsizetype length)
{
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(text.constData()) + at, length);
}

bool isHere(const QList<uint> &text, qsizetype at)
{
    const qsizetype end = at + kHere.size();
    return end <= text.size() && isWordsEnd(text, end)
        && part(text, at, kHere.size()).compare(kHere, Qt::CaseInsensitive) == 0;
}

//! The longest name of a member that begins at `at` and ends at the end of a word.
const StoredUser *memberAt(const QList<uint> &text, qsizetype at, const RoomDirectory::Entry &room,
                           const UserDirectory &users)
{
    const qsizetype most = std::min<qsizetype>(text.size() - at, Limits::name);
    const StoredUser *longest = nullptr;
    int ends = 0;
    for (qsizetype length = 1; length <= most && ends < kMostEnds; ++length) {
        if (!isWordsEnd(text, at + length))
            continue;
        ++ends;
        const StoredUser *user = users.findName(part(text, at, length));
        if (user && room.hasMember(user->id))
            longest = user;
    }
    return longest;
}

} // namespace

Mentions mentionsIn(const QString &text, const RoomDirectory::Entry &room,
                    const UserDirectory &users)
{
    Mentions found;
    if (!text.contains(QChar(kSign)))
        return found;
    const QList<uint> points = text.toUcs4();
    const QHash<qsizetype, qsizetype> codeEnds = endsOfCode(points);
    int looks = 0;
    for (qsizetype i = 0; i < points.size() && looks < Limits::mentions; ++i) {
        if (points[i] == kCode) {
            const qsizetype open = i + static_cast<qsizetype>(runLength(points, i));
            i = codeEnds.value(i, open) - 1;
            continue;
        }
        if (points[i] != kSign || (i > 0 && isWordly(points[i - 1])))
            continue;
        ++looks;
        const StoredUser *user = memberAt(points, i + 1, room, users);
        const bool isLonger = user && user->username.size() > kHere.size();
        found.everybodyHere = found.everybodyHere || (!isLonger && isHere(points, i + 1));
        if (user
            && std::find(found.users.begin(), found.users.end(), user->id) == found.users.end())
            found.users.push_back(user->id);
    }
    return found;
}

} // namespace hearth::server
