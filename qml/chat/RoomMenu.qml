// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What can be done with a room without opening it.
Menu {
    id: root

    required property bool connected
    property string roomId: ""
    property bool direct: false
    property bool unread: false
    property bool mayLeave: false
    //! Of Attention.Level, or -1.
    property int attention: Attention.Usual
    property string chosen: ""

    signal linkWanted(roomId: string)
    signal readWanted(roomId: string)
    signal attentionWanted(roomId: string, level: int)
    signal detailsWanted(roomId: string)
    signal leaveWanted(roomId: string)

    //! Below `item`, else where the pointer is.
    function openFor(row: RoomRow, item: Item) {
        root.roomId = row.roomId;
        root.direct = row.direct;
        root.unread = row.unread > 0;
        root.mayLeave = row.mayLeave;
        // What was chosen for the room before is still checked: it has to be set anew, the same level or not.
        root.attention = -1;
        root.attention = row.attention;
        root.chosen = "";
        if (item)
            root.popup(item, 0, item.height);
        else
            root.popup();
    }

    // Of what leads on to another menu.
    delegate: MenuItem {
        glyph: "bell"
    }
    // Not before: a menu that closes takes the focus from whatever opens.
    onClosed: {
        if (root.chosen === "details")
            root.detailsWanted(root.roomId);
        else if (root.chosen === "leave")
            root.leaveWanted(root.roomId);
    }

    MenuItem {
        possible: root.unread
        text: qsTr("Mark as read")
        glyph: "check"
        onTriggered: root.readWanted(root.roomId)
    }
    Menu {
        title: qsTr("Notifications")

        MenuItem {
            text: qsTr("As in the settings")
            glyph: "user"
            checkable: true
            autoExclusive: true
            checked: root.attention === Attention.Usual
            onTriggered: root.attentionWanted(root.roomId, Attention.Usual)
        }
        MenuItem {
            text: qsTr("All messages")
            glyph: "bell"
            checkable: true
            autoExclusive: true
            checked: root.attention === Attention.All
            onTriggered: root.attentionWanted(root.roomId, Attention.All)
        }
        MenuItem {
            text: qsTr("Only mentions")
            glyph: "at"
            checkable: true
            autoExclusive: true
            checked: root.attention === Attention.Mentions
            onTriggered: root.attentionWanted(root.roomId, Attention.Mentions)
        }
        MenuItem {
            text: qsTr("None: mute it")
            glyph: "bell-off"
            checkable: true
            autoExclusive: true
            checked: root.attention === Attention.None
            onTriggered: root.attentionWanted(root.roomId, Attention.None)
        }
    }
    MenuLine {
        offered: !root.direct
    }
    MenuItem {
        offered: !root.direct
        text: qsTr("Room details")
        glyph: "info"
        onTriggered: root.chosen = "details"
    }
    MenuItem {
        offered: !root.direct
        text: qsTr("Copy link")
        glyph: "link"
        onTriggered: root.linkWanted(root.roomId)
    }
    MenuItem {
        offered: root.mayLeave
        possible: root.connected
        text: root.connected ? qsTr("Leave…") : qsTr("Leave (not while offline)")
        glyph: "log-out"
        onTriggered: root.chosen = "leave"
    }
}
