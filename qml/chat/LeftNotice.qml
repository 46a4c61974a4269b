// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! In the composer's place where one can't write any more.
FocusScope {
    id: root

    //! How one lost it, as a sentence; empty if nobody knows.
    required property string reason
    required property bool hasUnsent
    required property bool hasDraft

    implicitHeight: words.implicitHeight + 2 * Theme.gapMedium

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
            top: words.top
        }
        width: Theme.iconSmall
        height: Theme.bodyLine
        glyph: "info"
        size: Theme.iconSmall
    }
    PlainText {
        id: words

        anchors {
            left: parent.left
            right: parent.right
            margins: Theme.gapMedium
            leftMargin: Theme.gapMedium + Theme.iconSmall + Theme.gap
            verticalCenter: parent.verticalCenter
        }
        text: Array.from([root.reason || qsTr("You are not in this room any more."), root.hasUnsent ? qsTr("What could not be sent stays here until you delete it.") : "", root.hasDraft ? qsTr("What you were writing is kept for when you come back.") : ""]).filter(part => part).join(" ")
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
