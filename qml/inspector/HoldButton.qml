// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Holds what a table shows, and lets it go on. It says how much has come meanwhile.
PrimaryButton {
    id: root

    required property bool held
    required property real waiting

    text: {
        if (!root.held)
            return qsTr("Pause");
        return root.waiting > 0 ? qsTr("Resume · %1 new").arg(Number(root.waiting).toLocaleString(Qt.locale(), "f", 0)) : qsTr("Resume");
    }
    contentItem: Row {
        spacing: Theme.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: root.held ? "play" : "pause"
            color: Theme.accentText
            size: Theme.iconSmall
        }
        PlainText {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font: Theme.bodyStrong
            color: Theme.accentText
        }
    }
}
