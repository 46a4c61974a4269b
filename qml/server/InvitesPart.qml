// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The invites that are still good, and a way to make another.
Card {
    id: root

    required property ServerAdministration administration
    required property bool connected
    readonly property InviteModel invites: root.administration.invites
    readonly property bool busy: root.administration.busy !== ServerAdministration.Nowhere

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Invites")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gapMedium

        RowLayout {
            spacing: Theme.gapMedium

            SmallText {
                id: hint

                Layout.fillWidth: true
                // In a low window with large text the list needs the room more.
                visible: root.height >= Theme.px(200)
                // The second line of a narrow window comes too late for the layout.
                Layout.preferredHeight: 2 * Theme.smallLine
                text: qsTr("Whoever has an invite can make an account. Its link is shown once, when it is made.")
                wrapMode: Text.Wrap
            }
            Item {
                Layout.fillWidth: true
                visible: !hint.visible
            }
            PrimaryButton {
                focus: true
                enabled: root.connected && !root.busy
                text: qsTr("New invite…")
                onClicked: dialog.open()
            }
        }
        HintText {
            Layout.fillWidth: true
            glyph: "alert"
            tint: Theme.bad
            // While the dialog is open it stands there.
            text: !dialog.visible && root.administration.errorPlace === ServerAdministration.Invites ? root.administration.error : ""
            Accessible.role: Accessible.AlertMessage
        }
        NavigableList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
            // The bar stands beside the rows.
            Layout.rightMargin: -Theme.gapMedium
            visible: count > 0
            clip: true
            model: root.invites
            Accessible.name: qsTr("Open invites")
            T.ScrollBar.vertical: ScrollBar {}
            onChosen: (list.currentItem as InviteRow)?.openMenu()

            // qmllint disable unqualified
            delegate: InviteRow {
                id: row

                width: list.width - Theme.gapMedium
                ready: root.connected && !root.busy
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onRevokeWanted: root.administration.revokeInvite(inviteId)
                onMenuWanted: menu.openFor(row)
            }
            // qmllint enable unqualified
        }
        SmallText {
            Layout.fillWidth: true
            visible: root.invites.more
            text: qsTr("There are more than are shown here. Revoke some to see the rest.")
        }
        ListStatus {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0
            list: root.invites
            connected: root.connected
            emptyText: qsTr("No invite is open. Make one, and give its link to whoever is to come.")
            onRetryWanted: root.administration.retry(ServerAdministration.Invites)
        }
    }

    NewInviteDialog {
        id: dialog

        administration: root.administration
        connected: root.connected
    }
    Menu {
        id: menu

        property string inviteId: ""

        function openFor(row: InviteRow) {
            menu.inviteId = row.inviteId;
            menu.popup(row, row.width - menu.width - Theme.gap, row.height - Theme.gap);
        }

        MenuItem {
            text: qsTr("Revoke this invite")
            glyph: "x"
            onTriggered: root.administration.revokeInvite(menu.inviteId)
        }
    }
}
