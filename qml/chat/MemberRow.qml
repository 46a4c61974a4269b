// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! A person; choosing one opens the room of the two.
T.ItemDelegate {
    id: root

    required property string userId
    required property string name
    required property string initials
    required property int colorIndex
    required property int presence
    required property bool self
    required property string lastSeen
    //! The same as a phrase.
    required property string lastSeenText
    required property bool connected
    required property bool keyboardHere
    readonly property string label: root.self ? qsTr("%1 (you)").arg(root.name) : root.name
    readonly property color fill: root.hovered && !root.self ? Theme.sunken : Theme.surface

    signal memberChosen

    function choose() {
        if (!root.self)
            root.memberChosen();
    }

    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: !root.self
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    text: root.label
    Accessible.role: root.self ? Accessible.StaticText : Accessible.ListItem
    Accessible.name: Array.from([root.label, avatar.presenceName, root.lastSeenText]).filter(part => part).join(", ")
    Accessible.description: root.self ? "" : qsTr("Opens a direct message")
    Accessible.onPressAction: root.choose()
    onClicked: root.choose()

    background: Rectangle {
        radius: Theme.radius
        color: root.fill
        FocusRing { shown: root.keyboardHere; distance: 0 }
    }
    Item {
        anchors {
            fill: parent
            leftMargin: root.leftPadding
            rightMargin: root.rightPadding
        }

        Avatar {
            id: avatar

            anchors.verticalCenter: parent.verticalCenter
            width: Theme.avatarMedium
            initials: root.initials
            colorIndex: root.colorIndex
            presence: root.connected ? root.presence : Presence.Offline
            behind: root.fill
        }
        PlainText {
            anchors {
                left: avatar.right
                right: seen.left
                leftMargin: Theme.gap + 2
                rightMargin: Theme.gapTiny
                verticalCenter: parent.verticalCenter
            }
            text: root.label
            color: root.hovered ? Theme.text : Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        SmallText {
            id: seen

            anchors {
                right: parent.right
                verticalCenter: parent.verticalCenter
            }
            text: root.lastSeen
            font: Theme.tiny
            Accessible.ignored: true
        }
    }

    ToolTip {
        text: qsTr("Write to %1").arg(root.name)
        visible: root.hovered
    }
}
