// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App

//! Keys out of the one table that the settings show, too.
Shortcut {
    id: root

    //! Of ShortcutModel.Action.
    required property int action
    readonly property ShortcutModel table: ShortcutModel {}

    sequences: root.table.sequencesOf(root.action)
}
