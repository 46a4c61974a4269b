// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Below what a message says: that it is kept in sight, and that it was changed.
Row {
    id: root

    required property bool pinned
    required property bool edited

    signal peekWanted(anchor: Item)
    signal editsWanted

    spacing: Theme.gapMedium

    PinnedMark {
        visible: root.pinned
    }
    EditedMark {
        visible: root.edited
        onPeekWanted: anchor => root.peekWanted(anchor)
        onChosen: root.editsWanted()
    }
}
