// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A key as people compare it: its words, which are told over the phone, and all of its digits.
Rectangle {
    id: root

    required property string label
    required property string words
    required property string hex
    readonly property string hexLines: root.hex.slice(0, root.hex.length / 2) + "\n" + root.hex.slice(Math.ceil(root.hex.length / 2))

    implicitHeight: column.implicitHeight + 2 * Theme.gapMedium
    radius: Theme.radius
    color: Theme.sunken
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2; in digits %3").arg(root.label).arg(root.words).arg(root.hex)

    Column {
        id: column

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.gapMedium
        }
        spacing: Theme.gapTiny

        SmallText {
            width: parent.width
            text: root.label
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        PlainText {
            width: parent.width
            text: root.words
            font: Theme.bodyStrong
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        SmallText {
            width: parent.width
            text: root.hexLines
            font: Theme.codeSmall
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
}
