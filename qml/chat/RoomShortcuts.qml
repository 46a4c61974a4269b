// SPDX-License-Identifier: MIT
import QtQuick

//! The keys of the page with the rooms.
Item {
    id: root

    signal stepped(rows: int)
    signal searchWanted

    Shortcut {
        sequences: ["Alt+Up"]
        enabled: root.enabled
        onActivated: root.stepped(-1)
    }
    Shortcut {
        sequences: ["Alt+Down"]
        enabled: root.enabled
        onActivated: root.stepped(1)
    }
    Shortcut {
        sequences: ["Ctrl+F"]
        enabled: root.enabled
        onActivated: root.searchWanted()
    }
}
