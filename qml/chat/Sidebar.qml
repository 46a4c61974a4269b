// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The server, how the connection does, and where one can write.
FocusScope {
    id: root

    required property Session session

    signal roomChosen(roomId: string)
    signal directoryWanted
    signal newMessageWanted
    signal jumpWanted
    signal detailsWanted(roomId: string)
    signal leaveWanted(roomId: string)

    implicitWidth: Theme.sidebarWidth
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Rooms and direct messages")

    Rectangle {
        anchors.fill: parent
        color: Theme.surface
    }
    ColumnLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gapMedium
        }
        spacing: 0

        PlainText {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapLarge
            text: root.session.serverName || root.session.address
            font: Theme.title
            line: Theme.titleLine
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        ConnectionPill {
            Layout.fillWidth: true
            connection: root.session.connection
        }
        JumpButton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.gapMedium
            onClicked: root.jumpWanted()
        }
        Flickable {
            id: flick

            function reveal(top: real, bottom: real) {
                flick.contentY = Math.max(0, Math.min(top, Math.max(flick.contentY, bottom - flick.height)));
            }

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.topMargin: Theme.gapLarge
            // The bar stands beside the counts.
            Layout.rightMargin: -Theme.gapMedium
            contentWidth: width
            contentHeight: column.implicitHeight + Theme.gapLarge
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: ScrollBar {}

            Column {
                id: column

                width: flick.width - Theme.gapMedium
                spacing: Theme.gapLarge

                RoomSection {
                    id: rooms

                    width: parent.width
                    focus: true
                    title: qsTr("Rooms")
                    rooms: root.session.rooms
                    ready: root.session.ready
                    connected: root.session.connection.online
                    actionText: qsTr("Browse and create rooms")
                    emptyText: qsTr("No rooms yet. Use + to find or create one.")
                    onActionWanted: root.directoryWanted()
                    onRoomChosen: roomId => root.roomChosen(roomId)
                    onMenuWanted: (row, item) => menu.openFor(row, item)
                    onRowShown: (top, bottom) => flick.reveal(rooms.y + top, rooms.y + bottom)
                }
                RoomSection {
                    id: directs

                    width: parent.width
                    title: qsTr("Direct messages")
                    rooms: root.session.directs
                    ready: root.session.ready
                    connected: root.session.connection.online
                    actionText: root.session.newMessage.offered ? qsTr("New message") : ""
                    emptyText: root.session.newMessage.offered ? qsTr("Use + to write to one or more people privately.") : qsTr("Nobody has written to you privately yet.")
                    onActionWanted: root.newMessageWanted()
                    onRoomChosen: roomId => root.roomChosen(roomId)
                    onMenuWanted: (row, item) => menu.openFor(row, item)
                    onRowShown: (top, bottom) => flick.reveal(directs.y + top, directs.y + bottom)
                }
                LeftSection {
                    id: leftRooms

                    width: parent.width
                    rooms: root.session.leftRooms
                    onRoomChosen: roomId => root.roomChosen(roomId)
                    onRowShown: (top, bottom) => flick.reveal(leftRooms.y + top, leftRooms.y + bottom)
                }
            }
        }
    }
    Hairline {
        anchors.right: parent.right
        height: parent.height
    }
    Clipboard { id: clipboard }
    RoomMenu {
        id: menu

        connected: root.session.connection.online
        onReadWanted: roomId => root.session.markRead(roomId)
        onAttentionWanted: (roomId, level) => root.session.setAttention(roomId, level)
        onLinkWanted: roomId => clipboard.copy(root.session.linkToRoom(roomId))
        onDetailsWanted: roomId => root.detailsWanted(roomId)
        onLeaveWanted: roomId => root.leaveWanted(roomId)
    }
}
