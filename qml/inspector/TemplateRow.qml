// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! One template: its name, and the beginning of it.
RowLayout {
    id: root

    required property int index
    required property string name
    required property string frame

    signal used
    signal removed

    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.frame)

    PlainText {
        Layout.maximumWidth: Math.round(root.width * 0.4)
        text: root.name
        font: Theme.bodyStrong
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    PlainText {
        Layout.fillWidth: true
        text: root.frame.split("\n")[0]
        font: Theme.codeCell
        color: Theme.muted
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    LinkButton {
        text: qsTr("Use")
        Accessible.name: qsTr("Use the template %1").arg(root.name)
        onClicked: root.used()
    }
    IconButton {
        glyph: "x"
        text: qsTr("Remove the template %1").arg(root.name)
        onClicked: root.removed()
    }
}
