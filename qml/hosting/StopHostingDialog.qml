// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Asks before those who are connected are sent away. Whoever just presses Enter keeps it running.
ConfirmBox {
    id: root

    required property HostedServer hosting
    readonly property int guests: root.hosting.people.length
    readonly property bool running: root.hosting.state === HostedServer.Running
    readonly property FilledText crowd: FilledText {
        words: qsTr("%1 are connected now and will be disconnected.")
        values: [Array.from(root.hosting.people).join(", ")]
    }
    readonly property FilledText one: FilledText {
        words: qsTr("%1 is connected now and will be disconnected.")
        values: [root.hosting.people[0] ?? ""]
    }

    function ask() {
        if (root.guests === 0)
            root.hosting.stop();
        else
            root.open();
    }

    title: qsTr("Stop the server?")
    text: (root.guests === 0 ? qsTr("Nobody else is connected any more.") : root.guests === 1 ? root.one.text : root.crowd.text) + " " + qsTr("Nothing that was said is lost: it is there again when you start the server.")
    confirmText: qsTr("Stop the server")
    // It has ended, or is on its way back: another question than this one.
    onRunningChanged: if (!root.running) root.close()
    onConfirmed: {
        root.close();
        root.hosting.stop();
    }
}
