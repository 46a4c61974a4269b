// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What the keyboard does: the table that the keys themselves come from.
Card {
    id: root

    Accessible.role: Accessible.List
    Accessible.name: qsTr("Keyboard shortcuts")

    contentData: Column {
        width: root.availableWidth

        Repeater {
            model: ShortcutModel {}

            ShortcutRow {
                width: parent?.width ?? 0
            }
        }
    }
}
