// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

Row {
    id: root

    required property string name
    required property int colorIndex

    spacing: Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name

    SeriesDot {
        anchors.verticalCenter: parent.verticalCenter
        colorIndex: root.colorIndex
    }
    SmallText {
        text: root.name
        Accessible.ignored: true
    }
}
