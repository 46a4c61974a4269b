// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Who is in the room, by presence, and what one may do to them.
FocusScope {
    id: root

    required property RoomView room
    required property bool connected
    required property MemberActions actions

    signal memberChosen(userId: string)
    //! Of MemberModel.Action.
    signal actionWanted(action: int, userId: string, name: string)

    implicitWidth: Theme.membersWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Members")
    onRoomChanged: root.actions.setting.reset()

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
            left: parent.left
            right: parent.right
            top: parent.top
            bottom: notes.top
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
        onMenuWanted: (list.currentItem as MemberRow)?.menuWanted(list.currentItem)

        // qmllint disable unqualified
        delegate: MemberRow {
            id: row

            width: list.width
            connected: root.connected
            keyboardHere: ListView.isCurrentItem && list.activeFocus
            onMemberChosen: root.memberChosen(userId)
            onMenuWanted: item => menu.openFor(row, item)
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
        visible: list.count === 0 && root.room.listsMembers && root.connected
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
    Column {
        id: notes

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.gapPage
            rightMargin: Theme.gapPage
        }
        bottomPadding: visible ? Theme.gapLarge : 0
        spacing: Theme.gap
        visible: !root.room.listsMembers || root.actions.setting.error !== ""
        height: visible ? implicitHeight : 0

        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.actions.setting.error
            Accessible.role: Accessible.AlertMessage
        }
        HintText {
            width: parent.width
            glyph: "users"
            text: root.room.listsMembers ? "" : qsTr("This room is too large to list everybody. Here are those who run it.")
        }
    }
    MemberMenu {
        id: menu

        connected: root.connected
        onActionWanted: (action, userId, name) => {
            if (action === MemberModel.WriteTo)
                root.memberChosen(userId);
            else
                root.actionWanted(action, userId, name);
        }
    }
}
