// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

TitledCard {
    id: root

    required property AccountSettings account
    readonly property bool busy: root.account.busy !== AccountSettings.Nowhere
    readonly property string error: root.account.errorPlace === AccountSettings.Devices ? root.account.error : ""

    readonly property int fewest: 5
    property bool all: false

    title: qsTr("Where you are signed in")

    Repeater {
        id: rows

        model: root.account.devices

        // qmllint disable unqualified
        DeviceRow {
            width: parent?.width ?? 0
            visible: root.all || index < root.fewest
            busy: root.busy
            onRevokeWanted: root.account.revoke(deviceId)
        }
        // qmllint enable unqualified
    }
    LinkButton {
        visible: !root.all && rows.count > root.fewest
        leftPadding: 0
        text: qsTr("Show all %1").arg(rows.count)
        onClicked: root.all = true
    }
    SecondaryButton {
        anchors.right: parent.right
        visible: rows.count > 1
        enabled: !root.busy
        text: qsTr("Sign out everywhere else…")
        onClicked: question.open()
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
        text: qsTr("Try again")
        onClicked: root.account.refreshDevices()
    }
    ConfirmBox {
        id: question

        title: qsTr("Sign out everywhere else?")
        text: root.account.passwordless ? qsTr("Only this computer stays signed in. What the others have not sent yet stays there. This account has no password, so nobody can sign in there again before you set one.") : qsTr("Only this computer stays signed in. What the others have not sent yet stays there, and they need the password to go on.")
        confirmText: qsTr("Sign out the others")
        destructive: true
        onConfirmed: {
            question.close();
            root.account.revokeOthers();
        }
    }
}
