// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Who is in the room, by presence.
FocusScope {
    id: root

    required property RoomView room
    required property bool connected

    signal memberChosen(userId: string)

    implicitWidth: Theme.membersWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Members")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Hairline {
            height: parent.height
        }
    }
    NavigableList {
        id: list

        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gapMedium
        }
        focus: true
        clip: true
        model: root.room.members
        topMargin: Theme.gapTiny
        bottomMargin: Theme.gapMedium
        Accessible.name: qsTr("Members")
        T.ScrollBar.vertical: ScrollBar {}
        section.property: "section"
        // qmllint disable unqualified
        section.delegate: MemberSection {
            width: list.width
        }
        // qmllint enable unqualified
        onChosen: (list.currentItem as MemberRow)?.choose()

        // qmllint disable unqualified
        delegate: MemberRow {
            width: list.width
            connected: root.connected
            keyboardHere: ListView.isCurrentItem && list.activeFocus
            onMemberChosen: root.memberChosen(userId)
        }
        // qmllint enable unqualified
    }
    Column {
        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.gapPage
        }
        visible: list.count === 0
        spacing: 0

        Repeater {
            model: [0.7, 0.5, 0.6]

            SkeletonRow {
                required property real modelData

                width: parent ? parent.width : 0
                circle: Theme.avatarMedium
                share: modelData
            }
        }
    }
}
