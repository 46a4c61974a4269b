// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What a key does, below the name of its section where that begins.
Column {
    id: root

    required property int index
    required property string section
    required property string title
    required property string keys

    SectionHeading {
        width: parent.width
        topPadding: root.index > 0 ? Theme.gapLarge : 0
        bottomPadding: Theme.gapTiny
        visible: root.section !== ""
        text: root.section
    }
    Item {
        width: parent.width
        height: Math.max(title.implicitHeight, cap.height) + Theme.gap
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1: %2").arg(root.title).arg(root.keys)

        PlainText {
            id: title

            anchors {
                left: parent.left
                right: cap.left
                rightMargin: Theme.gapMedium
                verticalCenter: parent.verticalCenter
            }
            text: root.title
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Rectangle {
            id: cap

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            width: keys.implicitWidth + 2 * Theme.gap
            height: keys.implicitHeight + Theme.gap
            radius: Theme.radius / 2
            color: Theme.sunken
            border.width: Theme.hairline
            border.color: Theme.line

            SmallText {
                id: keys

                anchors.centerIn: parent
                text: root.keys
                color: Theme.text
                Accessible.ignored: true
            }
        }
    }
}
