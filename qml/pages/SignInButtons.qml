// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

RowLayout {
    id: root

    required property bool busy
    required property bool ready
    required property bool creates
    readonly property string busyText: root.creates ? qsTr("Creating the account…") : qsTr("Signing in…")
    readonly property string idleText: root.creates ? qsTr("Create account") : qsTr("Sign in")

    signal backWanted
    signal cancelWanted
    signal submitWanted

    spacing: Theme.gap

    SecondaryButton {
        text: root.busy ? qsTr("Cancel") : qsTr("Back")
        onClicked: root.busy ? root.cancelWanted() : root.backWanted()
    }
    Item {
        Layout.fillWidth: true
    }
    PrimaryButton {
        enabled: root.ready
        text: root.busy ? root.busyText : root.idleText
        onClicked: root.submitWanted()
    }
}
