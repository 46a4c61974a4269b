// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What asks, or shows, something of rooms, and is closed again.
Item {
    id: root

    required property Session session
    readonly property RoomDetails details: root.session.details
    readonly property bool connected: root.session.connection.online

    signal roomChosen(roomId: string)

    function showDirectory() {
        directory.open();
    }

    //! The room of that name, or the public ones, to join it.
    function showNamed(name: string) {
        const own = root.session.currentRoom.roomNames.ownRoom(name);
        if (own)
            root.roomChosen(own);
        else
            directory.lookFor(name);
    }

    function showNewMessage() {
        newMessage.open();
    }

    function showDetails(roomId: string) {
        detailsDialog.show(roomId);
    }

    function askToLeave(roomId: string) {
        leaveDialog.ask(roomId);
    }

    //! Of MemberModel.Action; what needs no question is done at once.
    function actOn(action: int, roomId: string, userId: string, name: string) {
        if (action === MemberModel.MakeModerator)
            root.details.members.makeModerator(roomId, userId);
        else if (action === MemberModel.TakeModerator)
            root.details.members.takeModerator(roomId, userId);
        else
            memberDialog.ask(action, roomId, userId, name);
    }

    Connections {
        target: root.session.currentRoom

        function onLeaveWanted() {
            root.askToLeave(root.session.currentRoom.roomId);
        }
        function onRoomNameFollowed(name: string) {
            root.showNamed(name);
        }
    }
    RoomDirectoryDialog {
        id: directory

        directory: root.session.directory
        connected: root.connected
        onRoomChosen: roomId => root.roomChosen(roomId)
    }
    NewMessageDialog {
        id: newMessage

        people: root.session.newMessage
        connected: root.connected
        onRoomChosen: roomId => root.roomChosen(roomId)
    }
    RoomDetailsDialog {
        id: detailsDialog

        details: root.details
        connected: root.connected
        onLeaveWanted: roomId => leaveDialog.ask(roomId)
    }
    LeaveRoomDialog {
        id: leaveDialog

        leaving: root.details.leaving
        connected: root.connected
    }
    MemberDialog {
        id: memberDialog

        details: root.details
        connected: root.connected
    }
}
