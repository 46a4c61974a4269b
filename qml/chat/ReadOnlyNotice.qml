// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! In the composer's place where only some write.
FocusScope {
    id: root

    implicitHeight: words.implicitHeight + 2 * Theme.gapMedium
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Rectangle {
        anchors.fill: parent
        radius: Theme.cardRadius
        color: Theme.sunken
        border.width: Theme.hairline
        border.color: Theme.line
    }
    Icon {
        anchors {
            left: parent.left
            leftMargin: Theme.gapMedium
            verticalCenter: parent.verticalCenter
        }
        width: Theme.iconSmall
        glyph: "eye"
        size: Theme.iconSmall
    }
    PlainText {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: Theme.gapMedium + Theme.iconSmall + Theme.gap
            rightMargin: Theme.gapMedium
            verticalCenter: parent.verticalCenter
        }
        text: qsTr("Only owners and moderators write here.")
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
