// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

TitledCard {
    id: root

    required property AccountSettings account
    readonly property bool busy: root.account.busy === AccountSettings.NewPassword
    readonly property bool ready: oldPassword.text !== "" && newPassword.text !== "" && root.account.busy === AccountSettings.Nowhere

    function takeFocus() {
        oldPassword.forceActiveFocus(Qt.TabFocusReason);
    }

    function submit() {
        if (root.ready)
            root.account.changePassword(oldPassword.text, newPassword.text);
    }

    function clear() {
        oldPassword.text = "";
        newPassword.text = "";
    }

    function errorAt(place: int): string {
        return root.account.errorPlace === place ? root.account.error : "";
    }

    title: qsTr("Password")

    Connections {
        target: root.account

        function onPasswordChanged() {
            root.clear();
        }
    }
    LabelledField {
        id: oldPassword

        width: parent.width
        label: qsTr("Current password")
        secret: true
        error: root.errorAt(AccountSettings.OldPassword)
        onAccepted: newPassword.forceActiveFocus()
    }
    LabelledField {
        id: newPassword

        width: parent.width
        label: qsTr("New password (at least 8 characters)")
        secret: true
        error: root.errorAt(AccountSettings.NewPassword)
        onAccepted: root.submit()
    }
    HintText {
        width: parent.width
        glyph: root.account.done ? "check" : "info"
        tint: root.account.done ? Theme.ok : Theme.muted
        text: root.account.done || qsTr("You will be signed out everywhere else.")
    }
    PrimaryButton {
        anchors.right: parent.right
        enabled: root.ready
        text: root.busy ? qsTr("Changing…") : qsTr("Change password")
        onClicked: root.submit()
    }
}
