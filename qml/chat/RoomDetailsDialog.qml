// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What a room is; who may, changes it here.
DialogBox {
    id: root

    required property RoomDetails details
    required property bool connected
    property string roomId: ""
    property bool goesOnToLeave: false

    signal leaveWanted(roomId: string)

    function show(roomId: string) {
        root.roomId = roomId;
        root.details.begin(roomId);
        root.goesOnToLeave = false;
        form.restore();
        visibility.restore();
        pane.contentY = 0;
        root.askForBans();
        root.open();
    }

    function askForBans() {
        if (root.details.mayLiftBans && root.connected && !root.details.bans.known)
            root.details.bans.refresh();
    }

    scrolled: !pane.atYBeginning
    title: "#" + root.details.name
    onConnectedChanged: if (root.visible) root.askForBans()
    // Not before: a dialog that closes takes the focus from whatever opens.
    onClosed: {
        // Nobody looks at who may be invited any more.
        root.details.begin("");
        if (root.goesOnToLeave)
            root.leaveWanted(root.roomId);
    }
    onOpened: if (root.details.mayUpdate && root.connected) form.forceActiveFocus(Qt.TabFocusReason)

    Connections {
        target: root.details

        function onChanged() {
            if (root.visible && !root.details.there)
                root.close();
            else if (root.visible && root.details.bans.listing.error === "")
                root.askForBans();
        }
    }
    ScrollPane {
        id: pane

        Layout.fillWidth: true
        // Rings of focus and the bar stand beside what is aligned.
        Layout.leftMargin: -Theme.gapTiny
        Layout.rightMargin: -Theme.gapLarge
        // To the edge of the card, so that what goes on is seen to.
        Layout.bottomMargin: -root.padding
        Layout.preferredHeight: Math.min(contentHeight, (root.parent?.height ?? 0) - Theme.px(120))
        contentHeight: column.implicitHeight + root.padding

        Column {
            id: column

            x: Theme.gapTiny
            width: pane.width - Theme.gapTiny - Theme.gapLarge
            spacing: Theme.gapLarge

            HintText {
                width: parent.width
                glyph: "alert"
                tint: Theme.warn
                text: root.connected ? "" : qsTr("There is no connection to the server. What is here can be changed when it is back.")
            }
            PlainText {
                width: parent.width
                visible: !root.details.mayUpdate
                text: root.details.topic || qsTr("This room has no topic.")
                color: root.details.topic ? Theme.text : Theme.muted
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            RoomProfileForm {
                id: form

                width: parent.width
                visible: root.details.mayUpdate
                details: root.details
                connected: root.connected
            }
            RoomVisibility {
                id: visibility

                width: parent.width
                details: root.details
                connected: root.connected
            }
            HintText {
                width: parent.width
                glyph: "eye"
                text: root.details.readOnly && !root.details.mayUpdate ? qsTr("Only owners and moderators write here.") : ""
            }
            Switch {
                width: parent.width
                visible: root.details.mayUpdate
                enabled: root.connected && !root.details.switching.busy
                on: root.details.readOnly
                text: qsTr("Read-only")
                about: qsTr("Only owners and moderators write here. Everybody else reads.")
                onClicked: root.details.setReadOnly(!root.details.readOnly)
            }
            HintText {
                width: parent.width
                glyph: "alert"
                tint: Theme.bad
                text: root.details.switching.error
                Accessible.role: Accessible.AlertMessage
            }
            Hairline {
                width: parent.width
                visible: root.details.mayInvite
            }
            InvitePeople {
                width: parent.width
                visible: root.details.mayInvite
                people: root.details.people
                connected: root.connected
            }
            Hairline {
                width: parent.width
                visible: root.details.mayLiftBans
            }
            BannedPeople {
                width: parent.width
                visible: root.details.mayLiftBans
                bans: root.details.bans
                connected: root.connected
            }
            Hairline {
                width: parent.width
                visible: root.details.mayLeave
            }
            SecondaryButton {
                visible: root.details.mayLeave
                enabled: root.connected
                text: qsTr("Leave room…")
                onClicked: {
                    root.goesOnToLeave = true;
                    root.close();
                }
            }
        }
    }
}
