// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! In two steps, the second of which takes the password, if there is one.
TitledCard {
    id: root

    required property AccountSettings account
    required property string username
    required property string server
    readonly property FilledText consequence: FilledText {
        words: qsTr("%1 leaves every room of %2 for good, and nobody can have that name there again. What you wrote stays, under your name. On this computer everything of the account is deleted, messages that were not sent and drafts, too. This can't be undone.")
        values: [root.username, root.server]
    }
    readonly property string error: root.account.errorPlace === AccountSettings.Deletion ? root.account.error : ""
    property bool meant: false
    readonly property bool busy: root.account.busy === AccountSettings.Deletion
    readonly property bool ready: (root.account.passwordless || password.text !== "") && root.account.busy === AccountSettings.Nowhere

    function begin() {
        root.meant = true;
        if (root.account.passwordless)
            keep.forceActiveFocus(Qt.TabFocusReason);
        else
            password.forceActiveFocus(Qt.TabFocusReason);
    }

    function clear() {
        password.text = "";
        root.meant = false;
    }

    title: qsTr("Delete the account")

    PlainText {
        width: parent.width
        text: root.consequence.text
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    LabelledField {
        id: password

        width: parent.width
        visible: root.meant && !root.account.passwordless
        label: qsTr("Your password")
        secret: true
        error: root.error
    }
    HintText {
        width: parent.width
        visible: root.account.passwordless && text !== ""
        glyph: "alert"
        tint: Theme.bad
        text: root.error
        Accessible.role: Accessible.AlertMessage
    }
    RowLayout {
        anchors.right: parent.right
        spacing: Theme.gap

        SecondaryButton {
            visible: !root.meant
            text: qsTr("Delete the account…")
            onClicked: root.begin()
        }
        SecondaryButton {
            id: keep

            visible: root.meant
            text: qsTr("Keep it")
            onClicked: root.clear()
        }
        PrimaryButton {
            visible: root.meant
            enabled: root.ready
            destructive: true
            text: root.busy ? qsTr("Deleting…") : qsTr("Delete for good")
            onClicked: root.account.deleteAccount(password.text)
        }
    }
}
