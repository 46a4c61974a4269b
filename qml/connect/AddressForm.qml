// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! To any server by its address, or by a link.
Column {
    id: root

    required property SignIn signIn
    readonly property bool ready: address.text.trim() !== "" && !root.signIn.busy

    function takeFocus() {
        address.forceActiveFocus();
        address.selectAll();
    }

    function submit() {
        if (!root.ready)
            return;
        address.deselect();
        picture.forgetError();
        root.signIn.connectTo(address.text.trim());
    }

    function connectTo(link: string) {
        address.text = link;
        root.submit();
    }

    function readPicture(file: url) {
        picture.read(file);
    }

    //! A list of addresses (RFC 2483 §5), of which the first counts: a link, or a picture of one.
    function takeDropped(list: string) {
        const first = list.split(/[\r\n]+/).find(line => line !== "" && !line.startsWith("#")) ?? "";
        if (first.startsWith("hearth://"))
            root.connectTo(first);
        else
            root.readPicture(first);
    }

    function lookForInvite() {
        if (!root.visible || !(root.Window.window?.active ?? false))
            return;
        copied.look();
        picture.look();
    }

    spacing: Theme.gap
    onVisibleChanged: root.lookForInvite()
    Component.onCompleted: root.lookForInvite()
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Connect to a server")

    CopiedInvite { id: copied }
    Connections {
        target: root.Window.window

        // What was copied elsewhere is there when one comes back.
        function onActiveChanged() {
            root.lookForInvite();
        }
    }
    Connections {
        target: root.signIn

        function onErrorChanged() {
            if (root.visible && root.signIn.error)
                root.takeFocus();
        }
        function onAddressChanged() {
            if (root.signIn.address)
                address.text = root.signIn.address;
        }
    }
    Item {
        width: parent.width
        height: label.implicitHeight

        SmallText {
            id: label

            text: qsTr("Address or invite link")
            Accessible.ignored: true
        }
        LinkButton {
            anchors { right: parent.right; verticalCenter: parent.verticalCenter }
            rightPadding: 0
            enabled: picture.ready && !picture.busy
            text: picture.busy ? qsTr("Looking at the picture…") : qsTr("Invite from a picture…")
            onClicked: picture.choose()
        }
    }
    RowLayout {
        width: parent.width
        spacing: Theme.gap

        TextField {
            id: address

            Layout.fillWidth: true
            text: root.signIn.address
            placeholderText: qsTr("hearth://… or host:port")
            inputMethodHints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
            wrong: root.signIn.error !== ""
            readOnly: root.signIn.busy
            Accessible.name: qsTr("Address or invite link")
            Accessible.description: root.signIn.error
            onAccepted: root.submit()
            Keys.onPressed: event => event.accepted = event.matches(StandardKey.Paste) && picture.readCopied()
        }
        SecondaryButton {
            visible: root.signIn.busy
            text: qsTr("Cancel")
            onClicked: root.signIn.cancel()
        }
        PrimaryButton {
            enabled: root.ready
            text: root.signIn.busy ? qsTr("Connecting…") : qsTr("Connect")
            onClicked: root.submit()
        }
    }
    HintText {
        width: parent.width
        glyph: "alert"
        tint: Theme.bad
        text: root.signIn.error
        Accessible.role: Accessible.AlertMessage
    }
    SecondaryButton {
        visible: copied.link !== "" && copied.link !== address.text.trim() && !root.signIn.busy
        text: qsTr("Use the invite link you copied")
        onClicked: root.connectTo(copied.link)
    }
    PictureInvite {
        id: picture

        width: parent.width
        ready: !root.signIn.busy
        onFound: link => root.connectTo(link)
    }
}
