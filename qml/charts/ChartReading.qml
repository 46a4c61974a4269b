// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! One series' line in a read-out.
Row {
    id: root

    required property int index
    required property string name
    required property int colorIndex
    required property string value

    visible: root.value !== ""
    spacing: Theme.gap

    SeriesDot {
        anchors.verticalCenter: parent.verticalCenter
        colorIndex: root.colorIndex
    }
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
