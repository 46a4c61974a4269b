// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Rooms, the one that is open, and who is in it; how many panes stand side by side depends on the width.
FocusScope {
    id: root

    required property Session session
    required property string notice
    //! Null where this computer has nothing to host with.
    property HostedServer hosting: null
    readonly property RoomView room: root.session.currentRoom
    readonly property bool connected: root.session.connection.online
    readonly property bool sidebarFits: root.width + Theme.railWidth >= Theme.sidebarBreakpoint
    readonly property bool membersFit: root.width + Theme.railWidth >= Theme.membersBreakpoint
    readonly property bool hasMembers: root.room !== null && (!root.room.isDirect || root.room.isGroup) && !root.room.left
    property bool membersWanted: true
    readonly property bool showsData: root.room !== null && root.room.timeline.loaded
    property alias dialogs: dialogs
    //! From left to right, for F6.
    readonly property list<Item> panes: [
        sidebarLoader.item, roomLoader.item?.timelinePane ?? null, roomLoader.item?.composerPane ?? null, membersLoader.item, side.pane
    ]

    signal keyWanted
    signal hostWanted
    signal jumpWanted

    function openRoom(roomId: string) {
        sidebarPanel.close();
        root.session.openRoom(roomId);
        root.focusComposer();
    }

    function openDirect(userId: string) {
        membersPanel.close();
        root.session.openDirect(userId);
        root.focusComposer();
    }

    function focusComposer() {
        roomLoader.forceActiveFocus();
    }

    function toggleMembers() {
        if (root.membersFit)
            root.membersWanted = !membersLoader.active;
        else
            membersPanel.visible = !membersPanel.visible;
        side.hide(); // It stands in their place.
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Chat")
    onRoomChanged: if (root.visible) root.focusComposer()
    onJumpWanted: sidebarPanel.close()
    onSidebarFitsChanged: sidebarPanel.close()
    onMembersFitChanged: membersPanel.close()

    RoomShortcuts {
        enabled: root.visible
        onStepped: rows => root.openRoom(root.session.roomBeside(rows))
        onSearchWanted: side.show(SidePlace.Search)
    }
    Component {
        id: sidebarComponent

        // qmllint disable unqualified
        Sidebar {
            session: root.session
            onRoomChosen: roomId => root.openRoom(roomId)
            onDirectoryWanted: dialogs.showDirectory()
            onNewMessageWanted: dialogs.showNewMessage()
            onJumpWanted: root.jumpWanted()
            onDetailsWanted: roomId => dialogs.showDetails(roomId)
            onLeaveWanted: roomId => dialogs.askToLeave(roomId)
        }
        // qmllint enable unqualified
    }
    Component {
        id: membersComponent

        // qmllint disable unqualified
        MembersPane {
            room: root.room
            connected: root.connected
            actions: root.session.details.members
            onMemberChosen: userId => root.openDirect(userId)
            onActionWanted: (action, userId, name) => dialogs.actOn(action, root.room.roomId, userId, name)
        }
        // qmllint enable unqualified
    }
    RowLayout {
        anchors.fill: parent
        spacing: 0

        Loader {
            id: sidebarLoader

            Layout.fillHeight: true
            active: root.sidebarFits
            visible: active
            sourceComponent: sidebarComponent
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            RoomHeader {
                Layout.fillWidth: true
                room: root.room
                session: root.session
                connected: root.connected
                showsMenuButton: !root.sidebarFits
                showsMembersButton: root.hasMembers
                membersShown: root.membersFit ? membersLoader.active : membersPanel.visible
                onMenuWanted: sidebarPanel.open()
                onDetailsWanted: dialogs.showDetails(root.room.roomId)
                onMembersToggled: root.toggleMembers()
                sideShown: side.content
                onSideToggled: content => side.toggle(content)
            }
            RoomNotices {
                Layout.fillWidth: true
                session: root.session
                notice: root.notice
                hosting: root.hosting
                onKeyWanted: root.keyWanted()
                onHostWanted: root.hostWanted()
            }
            Loader {
                id: roomLoader

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                active: root.room !== null
                visible: active
                // qmllint disable unqualified
                sourceComponent: RoomPane {
                    focus: true
                    room: root.room
                    connected: root.connected
                    ownName: root.session.username
                }
                // qmllint enable unqualified
            }
            WaitingPane {
                Layout.fillWidth: true
                Layout.fillHeight: true
                visible: root.room === null
                ready: root.session.ready
            }
        }
        Loader {
            id: membersLoader

            Layout.fillHeight: true
            active: root.membersFit && root.membersWanted && root.hasMembers && side.content === SidePlace.Nothing
            visible: active
            sourceComponent: membersComponent
        }
        SidePlace {
            id: side

            Layout.fillHeight: true
            session: root.session
            docked: root.membersFit
            over: root
            onClosed: root.focusComposer()
            onMessageChosen: (roomId, seq) => root.session.openMessage(roomId, seq)
        }
    }
    SidePanel {
        id: sidebarPanel

        width: Theme.sidebarWidth
        pane: sidebarComponent
    }
    SidePanel {
        id: membersPanel

        atRight: true
        width: Theme.membersWidth
        pane: root.room ? membersComponent : null
    }
    RoomDialogs {
        id: dialogs

        session: root.session
        onRoomChosen: roomId => root.openRoom(roomId)
    }
}
