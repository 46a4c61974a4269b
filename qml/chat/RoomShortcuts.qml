// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The keys of the page with the rooms.
Item {
    id: root

    signal stepped(rows: int)
    signal searchWanted

    AppShortcut {
        action: ShortcutModel.PreviousRoom
        enabled: root.enabled
        onActivated: root.stepped(-1)
    }
    AppShortcut {
        action: ShortcutModel.NextRoom
        enabled: root.enabled
        onActivated: root.stepped(1)
    }
    AppShortcut {
        action: ShortcutModel.SearchMessages
        enabled: root.enabled
        onActivated: root.searchWanted()
    }
}
