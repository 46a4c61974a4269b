// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Who is on the server, how others get there, and what was done: for those who see to it.
FocusScope {
    id: root

    required property Session session
    readonly property ServerAdministration administration: root.session.administration
    readonly property bool connected: root.session.connection.online
    readonly property list<Item> panes: [parts, part]
    readonly property Item part: parts.current === 0 ? people : parts.current === 1 ? invites : audit
    readonly property int margin: root.height < Theme.px(560) ? Theme.gapLarge : Theme.gapHuge

    signal leaveWanted

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("People and invites")
    Keys.onEscapePressed: root.leaveWanted()
    Component.onCompleted: {
        root.administration.open();
        people.takeFocus();
    }
    Component.onDestruction: root.session?.administration.close()

    ColumnLayout {
        x: Math.round((root.width - width) / 2)
        y: root.margin
        width: Math.min(Theme.pageWidth, root.width - 2 * Theme.gapHuge)
        height: root.height - 2 * root.margin
        spacing: Theme.gapLarge

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.gapTiny

            PlainText {
                Layout.fillWidth: true
                text: qsTr("People and invites")
                font: Theme.page
                line: Theme.pageLine
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            PlainText {
                Layout.fillWidth: true
                text: root.session.serverName || root.session.address
                color: Theme.muted
                elide: Text.ElideRight
            }
        }
        NoticeBox {
            Layout.fillWidth: true
            text: root.connected ? "" : qsTr("There is no connection to the server. What stands here is as it was last; it can be changed when the connection is back.")
        }
        SegmentedChoice {
            id: parts

            Layout.fillWidth: true
            choices: [qsTr("People"), qsTr("Invites"), qsTr("Audit log")]
            Accessible.name: qsTr("Parts of this page")
        }
        PeoplePart {
            id: people

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: parts.current === 0
            administration: root.administration
            connected: root.connected
        }
        InvitesPart {
            id: invites

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: parts.current === 1
            administration: root.administration
            connected: root.connected
        }
        AuditPart {
            id: audit

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: parts.current === 2
            administration: root.administration
            connected: root.connected
        }
    }
}
