// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The public rooms of the server, to join one; and in their place the form for another one.
DialogBox {
    id: root

    required property RoomDirectoryModel directory
    required property bool connected
    property bool creates: false
    readonly property string emptyText: {
        if (root.directory.loading)
            return qsTr("Looking for rooms…");
        if (!root.connected)
            return qsTr("The list of rooms can be read when the connection is back.");
        return filter.text.trim() ? qsTr("No room here is called that.") : qsTr("There are no public rooms yet. Create the first one.");
    }

    signal roomChosen(roomId: string)

    //! Opens with those that are called so.
    function lookFor(name: string) {
        root.open();
        filter.text = name;
    }

    function show(creates: bool) {
        root.creates = creates;
        (creates ? form : filter).forceActiveFocus();
    }

    title: root.creates ? qsTr("Create a room") : qsTr("Rooms on this server")
    onAboutToShow: {
        root.creates = false;
        filter.text = "";
        form.clear();
        root.directory.refresh();
    }
    onOpened: filter.forceActiveFocus()
    onAboutToHide: root.directory.dismiss()
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
    TextField {
        id: filter

        Layout.fillWidth: true
        visible: !root.creates
        placeholderText: qsTr("Find a room")
        Accessible.name: placeholderText
        Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        onTextChanged: root.directory.filter = text
    }
    NavigableList {
        id: list

        Layout.fillWidth: true
        // The bar stands beside the rows.
        Layout.rightMargin: -Theme.gapLarge
        // As tall with one room as with many: what stands below stays where it is.
        Layout.preferredHeight: Math.min(Theme.px(280), (root.parent?.height ?? 0) - Theme.px(270))
        visible: !root.creates
        clip: true
        // Qt warns of a row that is still being made ahead when a shorter list takes the place of this one.
        cacheBuffer: 0
        model: root.directory
        Accessible.name: qsTr("Public rooms")
        T.ScrollBar.vertical: ScrollBar {}
        onChosen: (list.currentItem as DirectoryRow)?.choose()

        // qmllint disable unqualified
        delegate: DirectoryRow {
            width: list.width - Theme.gapLarge
            connected: root.connected
            keyboardHere: ListView.isCurrentItem && list.activeFocus
            onJoinWanted: root.directory.join(roomId)
            onOpenWanted: {
                root.close();
                root.roomChosen(roomId);
            }
        }
        // qmllint enable unqualified

        SmallText {
            anchors {
                left: parent.left
                right: parent.right
                top: parent.top
                margins: Theme.gap
            }
            visible: list.count === 0
            text: root.emptyText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: root.connected ? Theme.bad : Theme.warn
        // Without a list the line there says it already.
        text: {
            if (root.creates || (!root.connected && list.count === 0))
                return "";
            return root.connected ? root.directory.error : qsTr("There is no connection to the server. You can join a room when it is back.");
        }
        Accessible.role: Accessible.AlertMessage
    }
    SecondaryButton {
        visible: !root.creates
        text: qsTr("Create a room…")
        onClicked: root.show(true)
    }
    CreateRoomForm {
        id: form

        Layout.fillWidth: true
        visible: root.creates
        connected: root.connected
        creating: root.directory.creating
        error: root.directory.creationError
        onCreateWanted: (name, topic) => root.directory.create(name, topic)
        onPrivateWanted: (name, topic) => root.directory.createPrivate(name, topic)
        onCancelled: root.show(false)
    }
}
