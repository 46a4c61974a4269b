// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTime>

#include <chrono>
#include <optional>
#include <vector>

namespace hearth::demo {

struct ScriptPerson
{
    QString username;
    QString displayName;
};

struct ScriptRoom
{
    QString name;
    QString topic;
};

//! Something said in a place: "#general" is a room, "@carol" is Carol's direct with the watcher.
struct ScriptLine
{
    QString place;
    QString person;
    QString text;
};

//! A direct with the watcher and several others. Its place is "@name", and nobody is in two of
//! them.
struct ScriptGroup
{
    QString name;
    QStringList members; //!< user names
};

enum class Deed { Says, Answers, Edits, Reacts, Pins };

//! A line of the past, at a time of day some days ago, or some minutes ago.
struct PastLine
{
    ScriptLine line;
    Deed deed = Deed::Says;
    QString whose; //!< to whose last message there it is done; of Says it is empty
    int daysAgo = 0;
    std::optional<QTime> timeOfDay; //!< without it minutesAgo counts
    std::chrono::minutes minutesAgo{0};
};

//! Lines that answer each other.
using Conversation = std::vector<ScriptLine>;

//! Who says what, read from the demo's text files.
struct Script
{
    std::vector<ScriptPerson> people; //!< the first one is the watcher
    std::vector<ScriptRoom> rooms;
    QStringList directs; //!< user names
    std::vector<ScriptGroup> groups;
    QHash<QString, int> unread; //!< by place
    std::vector<PastLine> history; //!< in the order of the file
    QHash<QString, std::vector<Conversation>> live; //!< by place
    QStringList answers; //!< to whatever the watcher writes

    [[nodiscard]] const ScriptPerson &watcher() const { return people.front(); }
};

//! Reads the three files of the folder. The error names the file and the line.
std::optional<Script> readScript(const QString &folder, QString *error);

} // namespace hearth::demo
