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
        text: root.own ? qsTr("Nobody can read it afterwards, and it does not come back.") : qsTr("It is a message of %1. Nobody can read it afterwards, and it does not come back.").arg(root.author)
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
