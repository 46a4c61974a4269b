// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What can be done with a pinned message. Going to it is told once the menu is closed, since a menu that closes takes the
//! focus from what gets it.
Menu {
    id: root

    required property bool mayPin
    required property bool connected
    property string messageId: ""
    property int seq: 0
    property bool going: false

    signal goToWanted(seq: int)
    signal unpinWanted(messageId: string)

    //! Below `anchor`, else where the pointer is.
    function openFor(row: PinRow, anchor: Item) {
        if (!row)
            return;
        root.messageId = row.messageId;
        root.seq = row.seq;
        root.going = false;
        if (anchor)
            root.popup(anchor, 0, anchor.height);
        else
            root.popup();
    }

    onClosed: if (root.going) root.goToWanted(root.seq)

    MenuItem {
        text: qsTr("Go to the message")
        glyph: "message"
        onTriggered: root.going = true
    }
    MenuItem {
        offered: root.mayPin
        possible: root.connected
        text: root.connected ? qsTr("Unpin") : qsTr("Unpin (not while offline)")
        glyph: "pin-off"
        onTriggered: root.unpinWanted(root.messageId)
    }
}
