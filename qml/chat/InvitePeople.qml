// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Whom one knows and who is not in the room yet. Whoever is invited is in it at once.
FocusScope {
    id: root

    required property InviteeModel people
    required property bool connected
    readonly property bool possible: root.connected && !root.people.errand.busy

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gap

        PlainText {
            width: parent.width
            text: qsTr("Invite people")
            font: Theme.bodyStrong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        TextField {
            id: search

            width: parent.width
            focus: true
            enabled: root.connected
            placeholderText: qsTr("Search by name")
            text: root.people.filter
            Accessible.name: qsTr("Search for people to invite")
            onTextChanged: root.people.filter = search.text
            Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
        }
        NavigableList {
            id: list

            width: parent.width
            height: Math.min(contentHeight, 3.5 * (Theme.controlHeight + Theme.gap))
            visible: count > 0
            clip: true
            // Qt warns of a row that is still being made ahead when a shorter list takes the place of this one.
            cacheBuffer: 0
            model: root.people
            Accessible.name: qsTr("People who are not in this room")
            T.ScrollBar.vertical: ScrollBar {}
            onChosen: (list.currentItem as InviteeRow)?.choose()

            // qmllint disable unqualified
            delegate: InviteeRow {
                width: list.width
                possible: root.possible
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onActionWanted: root.people.invite(userId)
            }
            // qmllint enable unqualified
        }
        SmallText {
            width: parent.width
            visible: list.count === 0
            text: root.people.filter.trim() ? qsTr("You know nobody of that name who is not in this room.") : qsTr("Everybody you know is in this room.")
            wrapMode: Text.Wrap
        }
        HintText {
            width: parent.width
            glyph: "check"
            tint: Theme.ok
            text: root.people.done
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.people.errand.error
            Accessible.role: Accessible.AlertMessage
        }
    }
}
