// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! "min 60.4"
Row {
    id: root

    required property string name
    required property string value

    visible: root.value !== ""
    spacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.value)

    SmallText {
        text: root.name
        Accessible.ignored: true
    }
    SmallText {
        text: root.value
        font: Theme.smallStrong
        color: Theme.text
        Accessible.ignored: true
    }
}
