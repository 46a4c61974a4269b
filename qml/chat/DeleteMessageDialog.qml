// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! Asks before a message is deleted for everybody. Whoever just presses Enter keeps it.
ConfirmBox {
    id: root

    property string key: ""
    property string author: ""
    property string line: ""
    property bool own: true

    signal deletionWanted(key: string)

    function ask(row: MessageRow) {
        root.key = row.key;
        root.author = row.author;
        root.line = row.shownText;
        root.own = row.own;
        root.open();
    }

    title: qsTr("Delete this message?")
    confirmText: qsTr("Delete")
    destructive: true
    onConfirmed: {
        root.close();
        root.deletionWanted(root.key);
    }

    PlainText {
        Layout.fillWidth: true
        text: root.line
        color: Theme.muted
        wrapMode: Text.Wrap
        maximumLineCount: 4
        elide: Text.ElideRight
    }
    PlainText {
        Layout.fillWidth: true
        text: root.own ? qsTr("This deletes your message for everybody. It can't be undone.") : qsTr("This deletes %1's message for everybody. It can't be undone.").arg(root.author)
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
