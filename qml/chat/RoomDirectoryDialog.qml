// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The public rooms of the server, to join one or to make another.
DialogBox {
    id: root

    required property RoomDirectoryModel directory
    required property bool connected

    //! To be asked about once this has closed.
    property string leaving: ""

    signal roomChosen(roomId: string)
    signal leaveWanted(roomId: string)

    title: qsTr("Rooms on this server")
    onAboutToShow: {
        root.leaving = "";
        form.clear();
        root.directory.refresh();
    }
    onOpened: form.forceActiveFocus()
    onClosed: if (root.leaving) root.leaveWanted(root.leaving)
    onConnectedChanged: if (root.connected && root.visible) root.directory.refresh()

    Connections {
        // That Qt's models are objects is unknown to qmllint.
        // qmllint disable
        target: root.directory
        // qmllint enable

        function onEntered() {
            root.close();
        }
    }
    NavigableList {
        id: list

        Layout.fillWidth: true
        // In a low window what makes a room stays on the screen.
        Layout.preferredHeight: Math.min(contentHeight, Theme.px(252), Math.max(Theme.headerHeight, (root.parent?.height ?? 0) - form.implicitHeight - Theme.px(150)))
        visible: count > 0
        clip: true
        model: root.directory
        Accessible.name: qsTr("Public rooms")
        T.ScrollBar.vertical: ScrollBar {}
        onChosen: (list.currentItem as DirectoryRow)?.choose()

        // qmllint disable unqualified
        delegate: DirectoryRow {
            width: list.width
            connected: root.connected
            keyboardHere: ListView.isCurrentItem && list.activeFocus
            onJoinWanted: root.directory.join(roomId)
            onOpenWanted: {
                root.close();
                root.roomChosen(roomId);
            }
            onLeaveWanted: {
                root.leaving = roomId;
                root.close();
            }
        }
        // qmllint enable unqualified
    }
    SmallText {
        Layout.fillWidth: true
        visible: list.count === 0
        text: {
            if (root.directory.loading)
                return qsTr("Looking for rooms…");
            return root.connected ? qsTr("There are no public rooms yet. Create the first one below.") : qsTr("The list of rooms can be read when the connection is back.");
        }
        wrapMode: Text.Wrap
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: Theme.bad
        // Without a list the lines above say it already.
        text: root.connected || list.count > 0 ? root.directory.error : ""
        Accessible.role: Accessible.AlertMessage
    }
    CreateRoomForm {
        id: form

        Layout.fillWidth: true
        connected: root.connected
        creating: root.directory.creating
        error: root.directory.creationError
        onCreateWanted: (name, topic) => root.directory.create(name, topic)
        onPrivateWanted: (name, topic) => root.directory.createPrivate(name, topic)
    }
}
