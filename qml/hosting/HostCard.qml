// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! A server of one's own, from this computer: how it is to be, or how it is.
TitledCard {
    id: root

    required property HostedServer hosting
    readonly property bool idle: root.hosting.state === HostedServer.Stopped

    signal opened

    function takeFocus() {
        if (root.idle)
            name.forceActiveFocus(Qt.TabFocusReason);
        else
            show.forceActiveFocus(Qt.TabFocusReason);
    }

    function submit() {
        if (!start.enabled)
            return;
        root.hosting.start(name.text, who.current === 1 ? Joining.Anyone : Joining.ByInvite);
        root.opened();
    }

    title: qsTr("Host a server on this computer")

    LabelledField {
        id: name

        width: parent.width
        visible: root.idle
        label: qsTr("Name")
        field.maximumLength: 64
        onAccepted: root.submit()
        Component.onCompleted: text = root.hosting.name
    }
    Column {
        width: parent.width
        visible: root.idle
        spacing: Theme.gapTiny

        SmallText {
            width: parent.width
            text: qsTr("Who may join")
            Accessible.ignored: true
        }
        SegmentedChoice {
            id: who

            width: parent.width
            choices: [qsTr("With an invite link"), qsTr("Anyone here")]
            Accessible.name: qsTr("Who may join")
            Component.onCompleted: current = root.hosting.joining === Joining.Anyone ? 1 : 0
        }
        SmallText {
            width: parent.width
            visible: who.current === 1
            text: qsTr("Whoever is on this network may create an account.")
            wrapMode: Text.Wrap
        }
    }
    HintText {
        width: parent.width
        visible: root.idle
        glyph: "lock"
        text: qsTr("Encrypted with a certificate made for this server. Friends verify it once by its fingerprint.")
    }
    Switch {
        width: parent.width
        visible: root.idle && root.hosting.autostart.on
        on: root.hosting.autostart.on
        text: qsTr("Start with my session")
        about: qsTr("The server starts again as soon as you sign in to this computer.")
        onClicked: {
            root.hosting.autostart.turn(false);
            name.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    HintText {
        width: parent.width
        visible: root.idle && text !== ""
        glyph: "alert"
        tint: Theme.bad
        text: root.hosting.autostart.error
        Accessible.role: Accessible.AlertMessage
    }
    HostStatusLine {
        width: parent.width
        visible: !root.idle
        hosting: root.hosting
    }
    HintText {
        width: parent.width
        visible: !root.idle && text !== ""
        glyph: "alert"
        tint: Theme.bad
        text: root.hosting.problem
        Accessible.role: Accessible.AlertMessage
    }
    PlainText {
        width: parent.width
        visible: !root.idle
        text: root.hosting.invite.address ? qsTr("%1 at %2").arg(root.hosting.name).arg(root.hosting.invite.address) : root.hosting.name
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    PrimaryButton {
        id: start

        anchors.right: parent.right
        visible: root.idle
        enabled: name.text.trim() !== ""
        text: qsTr("Start hosting")
        onClicked: root.submit()
    }
    PrimaryButton {
        id: show

        anchors.right: parent.right
        visible: !root.idle
        text: qsTr("Show the server")
        onClicked: root.opened()
    }
}
