// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! For whom an invite is, how often it can be used, and for how long.
FocusScope {
    id: root

    required property ServerAdministration administration
    required property bool connected
    readonly property list<int> roles: root.administration.grantable
    readonly property bool busy: root.administration.busy !== ServerAdministration.Nowhere
    readonly property bool ready: root.connected && !root.busy && uses.acceptable && days.acceptable

    signal cancelled

    function takeFocus() {
        role.current = Math.max(0, Array.from(root.roles).indexOf(ServerRole.Member));
        uses.text = "1";
        days.text = "7";
        uses.field.forceActiveFocus(Qt.TabFocusReason);
        uses.field.selectAll();
    }

    function submit() {
        if (root.ready)
            root.administration.createInvite(root.roles[role.current], Number(uses.text), Number(days.text));
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gapLarge

        Column {
            width: parent.width
            spacing: Theme.gapTiny

            SmallText {
                width: parent.width
                text: qsTr("New accounts become")
            }
            SegmentedChoice {
                id: role

                width: parent.width
                choices: Array.from(root.roles).map(role => root.administration.roleName(role))
                Accessible.name: qsTr("Role of the new accounts")
            }
        }
        RowLayout {
            width: parent.width
            spacing: Theme.gapMedium

            NumberField {
                id: uses

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                label: qsTr("How many accounts")
                lowest: 1
                highest: 1000
                onAccepted: root.submit()
            }
            NumberField {
                id: days

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                label: qsTr("Days until it expires (0: never)")
                lowest: 0
                highest: 366
                onAccepted: root.submit()
            }
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.administration.errorPlace === ServerAdministration.Invites ? root.administration.error : ""
            Accessible.role: Accessible.AlertMessage
        }
        RowLayout {
            anchors.right: parent.right
            spacing: Theme.gap

            SecondaryButton {
                text: qsTr("Cancel")
                onClicked: root.cancelled()
            }
            PrimaryButton {
                enabled: root.ready
                text: root.busy ? qsTr("Making it…") : qsTr("Make invite")
                onClicked: root.submit()
            }
        }
    }
}
