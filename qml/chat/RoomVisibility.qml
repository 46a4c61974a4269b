// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Who finds the room. Who may, changes that, once it is said what comes of it.
FocusScope {
    id: root

    required property RoomDetails details
    required property bool connected
    property bool asking: false
    readonly property bool isPrivate: root.details.isPrivate
    readonly property string meaning: root.isPrivate ? qsTr("Private: only who is invited comes in.") : qsTr("Public: everybody on this server can find it and join.")
    readonly property string consequence: root.isPrivate ? qsTr("Everybody on this server will find the room, and whoever joins reads everything that was said in it so far.") : qsTr("Whoever is in the room stays. Everybody else will not find it any more, and only comes in when somebody invites them.")

    function ask() {
        root.asking = true;
        keep.forceActiveFocus(Qt.TabFocusReason);
    }

    function restore() {
        root.asking = false;
    }

    function endAsking() {
        root.asking = false;
        change.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight
    onIsPrivateChanged: root.asking = false

    Column {
        id: column

        width: parent.width
        spacing: Theme.gapMedium

        Item {
            width: parent.width
            implicitHeight: Math.max(hint.implicitHeight, change.visible ? change.implicitHeight : 0)

            HintText {
                id: hint

                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (change.visible ? change.width + Theme.gapMedium : 0)
                glyph: root.isPrivate ? "lock" : "users"
                text: root.meaning
            }
            SecondaryButton {
                id: change

                anchors {
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                }
                visible: root.details.maySetVisibility && !root.asking
                focus: true
                enabled: root.connected && !root.details.opening.busy
                text: root.details.opening.busy ? qsTr("One moment…") : root.isPrivate ? qsTr("Make public…") : qsTr("Make private…")
                onClicked: root.ask()
            }
        }
        PlainText {
            width: parent.width
            visible: root.asking
            text: root.consequence
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        Row {
            anchors.right: parent.right
            visible: root.asking
            spacing: Theme.gap

            SecondaryButton {
                id: keep

                text: root.isPrivate ? qsTr("Keep it private") : qsTr("Keep it public")
                onClicked: root.endAsking()
            }
            PrimaryButton {
                enabled: root.connected
                text: root.isPrivate ? qsTr("Make it public") : qsTr("Make it private")
                onClicked: {
                    root.endAsking();
                    root.details.setPrivate(!root.isPrivate);
                }
            }
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.details.opening.error
            Accessible.role: Accessible.AlertMessage
        }
    }
}
