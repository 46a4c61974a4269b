// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Who can't come into the room, for those who may lift that.
FocusScope {
    id: root

    required property BanModel bans
    required property bool connected

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        PlainText {
            width: parent.width
            text: qsTr("Banned people")
            font: Theme.bodyStrong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        NavigableList {
            id: list

            width: parent.width
            height: Math.min(contentHeight, 3.5 * (Theme.controlHeight + Theme.gap))
            visible: count > 0
            focus: true
            clip: true
            model: root.bans
            Accessible.name: qsTr("Banned people")
            T.ScrollBar.vertical: ScrollBar {}
            onChosen: (list.currentItem as BanRow)?.choose()

            // qmllint disable unqualified
            delegate: BanRow {
                width: list.width
                possible: root.connected && !root.bans.lifting.busy
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onActionWanted: root.bans.lift(userId)
            }
            // qmllint enable unqualified
        }
        SmallText {
            width: parent.width
            visible: list.count === 0 && root.bans.listing.error === ""
            text: root.bans.known ? qsTr("Nobody is banned from this room.") : root.connected ? qsTr("Asking the server…") : qsTr("The list can be read when the connection is back.")
            wrapMode: Text.Wrap
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.bans.listing.error || root.bans.lifting.error
            Accessible.role: Accessible.AlertMessage
        }
        SecondaryButton {
            anchors.right: parent.right
            visible: root.bans.listing.error !== "" && !root.bans.listing.busy
            enabled: root.connected
            text: qsTr("Try again")
            onClicked: root.bans.refresh()
        }
    }
}
