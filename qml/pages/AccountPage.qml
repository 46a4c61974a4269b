// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! One's own account on a server: password, devices, and its end.
FocusScope {
    id: root

    required property Session session
    required property AccountSettings account
    readonly property string server: root.session.serverName || root.session.address
    readonly property FilledText whoAndWhere: FilledText {
        words: qsTr("%1 on %2")
        values: [root.session.username, root.server]
    }
    readonly property list<Item> panes: [pane]

    signal leaveWanted

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Account")
    Keys.onEscapePressed: root.leaveWanted()
    Component.onCompleted: {
        root.account.reset();
        root.account.refreshDevices();
        password.takeFocus();
    }

    ScrollPane {
        id: pane

        anchors.fill: parent
        contentHeight: column.y + column.implicitHeight + Theme.gapHuge

        Column {
            id: column

            x: Math.round((pane.width - width) / 2)
            y: Theme.gapHuge
            width: Math.min(Theme.cardWidth, pane.width - 2 * Theme.gapHuge)
            spacing: Theme.gapLarge

            Column {
                width: parent.width
                spacing: Theme.gapTiny

                PlainText {
                    width: parent.width
                    text: qsTr("Your account")
                    font: Theme.page
                    line: Theme.pageLine
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                PlainText {
                    width: parent.width
                    text: root.whoAndWhere.text
                    color: Theme.muted
                    elide: Text.ElideRight
                }
            }
            PasswordCard {
                id: password

                width: parent.width
                account: root.account
            }
            DevicesCard {
                width: parent.width
                account: root.account
            }
            DeletionCard {
                width: parent.width
                account: root.account
                username: root.session.username
                server: root.server
            }
        }
    }
}
