// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What can be written to a file.
Menu {
    id: root

    required property CaptureInspector inspector
    readonly property bool filtered: root.inspector.table.filter !== ""

    signal exportWanted(whole: bool)

    MenuItem {
        offered: root.filtered
        text: qsTr("What the filter lets pass…")
        onTriggered: root.exportWanted(false)
    }
    MenuItem {
        text: qsTr("All events…")
        onTriggered: root.exportWanted(true)
    }
}
