// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Below what a message says: that it is kept in sight, and that it was changed.
Row {
    id: root

    required property bool pinned
    required property bool edited
    required property string editedText

    signal tipWanted(anchor: Item, text: string)

    spacing: Theme.gapMedium

    PinnedMark {
        visible: root.pinned
    }
    EditedMark {
        visible: root.edited
        moment: root.editedText
        onTipWanted: (anchor, text) => root.tipWanted(anchor, text)
    }
}
