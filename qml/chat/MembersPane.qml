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

    //! Of a room that does not list its members by itself.
    readonly property string largeText: {
        if (root.room.listsMembers)
            return root.connected || list.count > 0 ? "" : qsTr("Who is here is shown when the connection is back.");
        if (root.room.members.more || root.room.members.loading)
            return qsTr("%1 of %2 members are here so far.").arg(root.room.members.total).arg(root.room.memberCount);
        return list.count === 0 && root.room.members.filter.trim() ? qsTr("Nobody here is called that.") : qsTr("This room is large, so nobody's presence is told here.");
    }

    signal memberChosen(userId: string)
    //! Of MemberModel.Action.
    signal actionWanted(action: int, userId: string, name: string)

    implicitWidth: Theme.membersWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Members")
    onRoomChanged: {
        root.actions.setting.reset();
        menu.close();
        list.positionViewAtBeginning();
        list.currentIndex = list.activeFocus ? 0 : -1;
        if (!root.room)
            return;
        filter.text = root.room.members.filter;
        root.room.wantMembers();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.surface

        Hairline {
            height: parent.height
        }
    }
    TextField {
        id: filter

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.gapMedium
        }
        visible: !root.room.listsMembers
        placeholderText: qsTr("Find a member")
        Accessible.name: qsTr("Find a member of this room")
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        onTextChanged: root.room.members.filter = text
    }
    // Most of a room are in the next one, too: their rows stay.
    SwitchingProxyModel { id: rows; source: root.room?.members ?? null }
    NavigableList {
        id: list

        anchors {
            left: parent.left
            right: parent.right
            top: filter.visible ? filter.bottom : parent.top
            bottom: notes.top
            leftMargin: Theme.gapMedium
        }
        focus: true
        clip: true
        // What is made ahead would not survive that a filter takes the rows away.
        cacheBuffer: 0
        model: rows
        topMargin: Theme.gapTiny
        bottomMargin: Theme.gapMedium
        Accessible.name: qsTr("Members")
        T.ScrollBar.vertical: ScrollBar {}
        section.property: "section"
        // qmllint disable unqualified
        section.delegate: MemberSection {
            width: list.width - Theme.gapMedium
        }
        // qmllint enable unqualified
        onChosen: (list.currentItem as MemberRow)?.choose()
        onMenuWanted: (list.currentItem as MemberRow)?.menuWanted(list.currentItem)

        // qmllint disable unqualified
        delegate: MemberRow {
            id: row

            // The bar stands beside it.
            width: list.width - Theme.gapMedium
            connected: root.connected
            showsPresence: root.room.listsMembers
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
            top: list.top
            margins: Theme.gapPage
        }
        visible: list.count === 0 && (root.room.listsMembers && root.connected || root.room.members.loading)
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
        topPadding: visible ? Theme.gapMedium : 0
        bottomPadding: visible ? Theme.gapLarge : 0
        spacing: Theme.gap
        visible: !root.room.listsMembers || root.largeText !== "" || root.actions.setting.error !== ""
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
            glyph: "alert"
            tint: Theme.bad
            text: root.room.listsMembers ? "" : root.room.members.error
            Accessible.role: Accessible.AlertMessage
        }
        HintText {
            width: parent.width
            glyph: "users"
            text: root.largeText
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
