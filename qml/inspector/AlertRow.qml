// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! One thing of a feed that one is told of.
RowLayout {
    id: root

    required property int index
    required property string text

    signal removed

    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: root.text

    Icon {
        glyph: "bell"
        size: Theme.iconSmall
    }
    PlainText {
        Layout.fillWidth: true
        text: root.text
        font: Theme.codeCell
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    IconButton {
        glyph: "x"
        text: qsTr("No notices of %1 any more").arg(root.text)
        onClicked: root.removed()
    }
}
