// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.AbstractButton {
    id: root

    required property int index
    required property string title
    required property string detail
    //! An emoji or a sign; people have initials.
    required property string sign
    required property string initials
    required property int colorIndex
    required property bool current
    readonly property FilledText fullText: FilledText {
        words: qsTr("%1, %2")
        values: [root.title, root.detail]
    }

    implicitHeight: Theme.rowHeight
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.title
    Accessible.role: Accessible.ListItem
    Accessible.name: root.detail ? root.fullText.text : root.title
    Accessible.selected: root.current

    background: Rectangle {
        radius: Theme.radius - 2
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.sunken : Theme.clear
    }
    contentItem: Row {
        spacing: Theme.gap

        Item {
            width: Theme.avatarSmall
            height: parent.height

            Avatar {
                anchors.verticalCenter: parent.verticalCenter
                visible: root.initials !== ""
                width: Theme.avatarSmall
                initials: root.initials
                colorIndex: root.colorIndex
                showsPresence: false
            }
            PlainText {
                anchors.centerIn: parent
                visible: root.initials === ""
                text: root.sign
                color: Theme.muted
                Accessible.ignored: true
            }
        }
        PlainText {
            width: Math.min(implicitWidth, parent.width - x)
            height: parent.height
            text: root.title
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        SmallText {
            width: parent.width - x
            height: parent.height
            text: root.detail
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
