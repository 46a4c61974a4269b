// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What can be done with the hosted server as it is now.
FocusScope {
    id: root

    required property HostedServer hosting
    //! The chat is about to be opened.
    required property bool goesIn
    readonly property int phase: root.hosting.state
    readonly property bool failed: root.phase === HostedServer.Failed
    readonly property bool running: root.phase === HostedServer.Running

    signal stopWanted
    signal chatWanted

    function takeFocus() {
        const wanted = chat.visible ? chat : again.visible ? again : stop;
        wanted.forceActiveFocus();
    }

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    onPhaseChanged: if (root.activeFocus) root.takeFocus()

    Row {
        id: row

        spacing: Theme.gap

        SecondaryButton {
            id: stop

            visible: root.phase !== HostedServer.Stopping && root.phase !== HostedServer.Stopped
            text: root.failed ? qsTr("Back") : root.running ? qsTr("Stop the server") : qsTr("Cancel")
            onClicked: root.running ? root.stopWanted() : root.hosting.stop()
        }
        SecondaryButton {
            visible: root.failed && root.hosting.portTaken
            text: qsTr("Use another port")
            onClicked: root.hosting.startElsewhere()
        }
        PrimaryButton {
            id: again

            visible: root.failed
            text: qsTr("Try again")
            onClicked: root.hosting.start(root.hosting.name, root.hosting.joining)
        }
        PrimaryButton {
            id: chat

            visible: root.running
            focus: true
            text: root.goesIn ? qsTr("Opening the chat…") : qsTr("Open the chat")
            onClicked: root.chatWanted()
        }
    }
}
