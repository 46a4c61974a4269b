// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

TitledCard {
    id: root

    required property AccountSettings account
    readonly property bool busy: root.account.busy !== AccountSettings.Nowhere
    readonly property string error: root.account.errorPlace === AccountSettings.Devices ? root.account.error : ""

    title: qsTr("Where you are signed in")

    Repeater {
        id: rows

        model: root.account.devices

        // qmllint disable unqualified
        DeviceRow {
            width: parent?.width ?? 0
            busy: root.busy
            onRevokeWanted: root.account.revoke(deviceId)
        }
        // qmllint enable unqualified
    }
    SmallText {
        width: parent.width
        visible: rows.count === 0 && root.error === ""
        text: root.busy ? qsTr("Asking the server…") : qsTr("Nothing is known yet.")
    }
    HintText {
        width: parent.width
        glyph: "alert"
        tint: Theme.bad
        text: root.error
        Accessible.role: Accessible.AlertMessage
    }
    SecondaryButton {
        anchors.right: parent.right
        visible: root.error !== ""
        enabled: !root.busy
        text: qsTr("Ask again")
        onClicked: root.account.refreshDevices()
    }
}
