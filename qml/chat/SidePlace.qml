// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Where the search or the pinned messages stand: beside the timeline, or over it where there is no room beside.
Item {
    id: root

    enum Content { Nothing, Search, Pins }

    required property Session session
    required property bool docked
    //! What it lies over.
    required property Item over
    property int content: SidePlace.Nothing
    readonly property Item pane: dock.item as Item
    readonly property RoomView room: root.session.currentRoom
    readonly property bool hasPins: root.room !== null && !root.room.left

    signal closed
    signal messageChosen(roomId: string, seq: int)

    function show(content: int) {
        root.content = content;
        if (root.docked)
            root.takeFocus();
        else
            panel.open();
    }

    function hide() {
        if (root.content === SidePlace.Nothing)
            return;
        root.content = SidePlace.Nothing;
        panel.close();
        root.closed();
    }

    function toggle(content: int) {
        if (root.content === content)
            root.hide();
        else
            root.show(content);
    }

    function takeFocus() {
        (dock.item as SearchPane)?.takeFocus();
        (dock.item as PinnedPane)?.takeFocus();
    }

    function choose(roomId: string, seq: int) {
        if (!root.docked)
            root.hide();
        root.messageChosen(roomId, seq);
    }

    implicitWidth: dock.active ? Theme.searchWidth : 0
    visible: dock.active
    onDockedChanged: root.hide()
    onHasPinsChanged: if (!root.hasPins && root.content === SidePlace.Pins) root.hide()

    Component {
        id: searchComponent

        // qmllint disable unqualified
        SearchPane {
            focus: true
            search: root.session.search
            onCloseWanted: root.hide()
            onMessageChosen: (roomId, seq) => root.choose(roomId, seq)
        }
        // qmllint enable unqualified
    }
    Component {
        id: pinsComponent

        // qmllint disable unqualified
        PinnedPane {
            focus: true
            room: root.room
            connected: root.session.connection.online
            onCloseWanted: root.hide()
            onMessageChosen: seq => root.choose(root.room.roomId, seq)
        }
        // qmllint enable unqualified
    }
    Loader {
        id: dock

        anchors.fill: parent
        active: root.content !== SidePlace.Nothing && root.docked
        sourceComponent: root.content === SidePlace.Pins ? pinsComponent : searchComponent
        onLoaded: root.takeFocus()
    }
    SidePanel {
        id: panel

        atRight: true
        parent: root.over
        width: Theme.searchWidth
        pane: root.content === SidePlace.Pins ? pinsComponent : searchComponent
        onClosed: root.hide()
    }
}
