// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Asks before those who are connected are sent away. Whoever just presses Enter keeps it running.
ConfirmBox {
    id: root

    required property HostedServer hosting
    readonly property FilledText crowd: FilledText {
        words: qsTr("%1 are connected now and will be disconnected.")
        values: [Array.from(root.hosting.people).join(", ")]
    }
    readonly property FilledText one: FilledText {
        words: qsTr("%1 is connected now and will be disconnected.")
        values: [root.hosting.people[0] ?? ""]
    }

    function ask() {
        if (root.hosting.people.length === 0)
            root.hosting.stop();
        else
            root.open();
    }

    title: qsTr("Stop the server?")
    text: (root.hosting.people.length === 1 ? root.one.text : root.crowd.text) + " " + qsTr("Nothing that was said is lost: it is there again when you start the server.")
    confirmText: qsTr("Stop the server")
    onConfirmed: {
        root.close();
        root.hosting.stop();
    }
}
