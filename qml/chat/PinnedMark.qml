// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! That a message is kept in sight.
Row {
    spacing: Theme.gapTiny
    Accessible.ignored: true

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        glyph: "pin"
        size: Theme.px(13)
    }
    SmallText {
        text: qsTr("pinned")
        Accessible.ignored: true
    }
}
