// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/app/Person.h"

#include <QJsonObject>

#include <optional>

namespace hearth::bench {

//! What a person does with the app while it is measured. Each runs on the person's thread, with a
//! room, or a stream, on the screen, and returns its figures; nothing when the window did not do
//! what it should. `missed` among the figures counts what was done and not seen within seconds.
class Scenarios
{
public:
    //! The feed of watchFeed().
    static inline const QString feed = QStringLiteral("greenhouse");

    using Figures = std::optional<QJsonObject>;

    //! Goes through the rooms by clicks, one a quarter of a second.
    [[nodiscard]] static Figures switchRooms(Person &person, int clicks);
    //! Upwards through the open room: for so long with a wheel that turns smoothly, and for half of
    //! it with one that turns by notches.
    [[nodiscard]] static Figures scroll(Person &person, int seconds);
    //! Writes and deletes, ten keys a second, while messages come.
    [[nodiscard]] static Figures type(Person &person, int seconds);
    //! Looks at a feed while its events come: the table follows them, the first is open as a tree,
    //! and a number of theirs is drawn.
    [[nodiscard]] static Figures watchFeed(Person &person, int seconds);
    //! Looks at a stream on the desk in the same way, sixty frames a second; and at the memory that
    //! all of it takes.
    [[nodiscard]] static Figures watchStream(Person &person, int seconds);
    //! Reads, writes and searches as in an hour, without its pauses, and looks at the memory.
    [[nodiscard]] static Figures use(Person &person, int rounds);
    //! The same for so long; and by how much the memory grows a minute, once it was warm.
    [[nodiscard]] static Figures soak(Person &person, int seconds);
};

} // namespace hearth::bench
