// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

Card {
    id: root

    required property SignIn signIn
    readonly property bool creates: choice.current === 1
    readonly property bool ready: username.text.trim() !== "" && password.text !== "" && !root.signIn.busy

    //! To what is to be filled in next, or to what is wrong.
    function takeFocus() {
        const fields = [null, null, username, password, displayName, invite];
        const wrong = fields[root.signIn.errorField] ?? null;
        (wrong ?? (username.text === "" ? username : password)).forceActiveFocus();
    }

    function submit() {
        if (!root.ready)
            return;
        if (root.creates)
            root.signIn.createAccount(username.text.trim(), password.text, displayName.text.trim(), invite.text.trim());
        else
            root.signIn.signIn(username.text.trim(), password.text);
    }

    function errorOf(field: int): string {
        return root.signIn.errorField === field ? root.signIn.error : "";
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Sign in")
    onVisibleChanged: if (!root.visible) password.text = ""

    Connections {
        target: root.signIn

        function onErrorChanged() {
            if (root.visible && root.signIn.error)
                root.takeFocus();
        }
        function onAddressChanged() {
            invite.text = root.signIn.invite;
            if (root.signIn.invite)
                choice.current = 1;
        }
        function onUsernameChanged() {
            username.text = root.signIn.username;
        }
    }
    Column {
        width: root.availableWidth
        spacing: Theme.gapMedium

        ServerTitle {
            width: parent.width
            name: root.signIn.serverName
            label: root.signIn.serverLabel
            encrypted: root.signIn.encrypted
            exposed: root.signIn.exposed
        }
        SegmentedChoice {
            id: choice

            width: parent.width
            choices: [qsTr("Sign in"), qsTr("Create an account")]
            onCurrentChanged: root.signIn.forgetError()
            Accessible.name: qsTr("Sign in or create an account")
        }
        LabelledField {
            id: invite

            width: parent.width
            visible: root.creates
            label: qsTr("Invite code (empty if the server needs none)")
            error: root.errorOf(SignIn.InviteField)
            onAccepted: username.forceActiveFocus()
        }
        LabelledField {
            id: username

            width: parent.width
            label: qsTr("Username")
            text: root.signIn.username
            error: root.errorOf(SignIn.UsernameField)
            onAccepted: password.forceActiveFocus()
        }
        LabelledField {
            id: displayName

            width: parent.width
            visible: root.creates
            label: qsTr("Name that others see")
            placeholder: username.text
            error: root.errorOf(SignIn.DisplayNameField)
            onAccepted: password.forceActiveFocus()
        }
        LabelledField {
            id: password

            width: parent.width
            label: root.creates ? qsTr("Password (at least 8 characters)") : qsTr("Password")
            secret: true
            error: root.errorOf(SignIn.PasswordField)
            onAccepted: root.submit()
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.errorOf(SignIn.NoField) || root.errorOf(SignIn.AddressField)
            Accessible.role: Accessible.AlertMessage
        }
        HintText {
            width: parent.width
            glyph: "info"
            text: {
                if (root.signIn.keeping === SignIn.EndsWithoutKeyring)
                    return qsTr("No keyring is running here, so this sign-in ends when Hearth is closed.");
                if (root.signIn.keeping === SignIn.EndsUnlessUnlocked)
                    return qsTr("Your keyring is locked. Unless you unlock it, this sign-in ends when Hearth is closed.");
                return "";
            }
        }
        SignInButtons {
            width: parent.width
            busy: root.signIn.busy
            ready: root.ready
            creates: root.creates
            onBackWanted: root.signIn.back()
            onCancelWanted: root.signIn.cancel()
            onSubmitWanted: root.submit()
        }
    }
}
