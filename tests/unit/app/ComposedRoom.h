// SPDX-License-Identifier: MIT
#pragma once

#include "tests/unit/app/OneRoom.h"

namespace hearth::app {

inline const QString theirs = QStringLiteral("m1");
inline const QString own = QStringLiteral("m2");

//! A room with a message of each of two people, and what is written there.
struct ComposedRoom : OneRoom
{
    Composition &composition;

    ComposedRoom()
        : OneRoom(2)
        , composition(*view->composition())
    {
        commands.asked.clear();
        view->showSent(message(1, bob, QStringLiteral("theirs")));
        view->showSent(message(2, alice, QStringLiteral("own")));
    }

    void become(RoomRole role)
    {
        Room changed = *book.find(general);
        changed.role = role;
        book.put(changed);
    }

    //! As with a server that keeps it.
    void keepStatus()
    {
        ownPresence.setKept(OwnPresence::Keeping::Yes);
        ownPresence.setOnline(true);
        presenceCommands.asked.clear();
    }

    [[nodiscard]] QString shown(const QString &key, int role) const
    {
        auto *timeline = view->timeline();
        return timeline->data(timeline->index(timeline->rowOfKey(key)), role).toString();
    }

    //! What was sent as a message last.
    [[nodiscard]] QString said() const
    {
        const auto all = outbox.of(general);
        return all.empty() ? QString() : all.back().text;
    }
};

} // namespace hearth::app
