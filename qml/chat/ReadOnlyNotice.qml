// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! In the composer's place where only some write.
FocusScope {
    id: root

    implicitHeight: Theme.controlHeight + Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Hairline {
        width: parent.width
    }
    Row {
        anchors.centerIn: parent
        spacing: Theme.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "lock"
            size: Theme.iconSmall
        }
        PlainText {
            id: words

            text: qsTr("Only moderators write here")
            color: Theme.muted
            Accessible.ignored: true
        }
    }
}
