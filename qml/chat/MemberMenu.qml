// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What one may do to a member; nothing else is offered.
Menu {
    id: root

    required property bool connected
    property string userId: ""
    property string name: ""
    //! What there is to know of their presence.
    property list<string> facts: []
    //! Of MemberModel.Action.
    property int actions: 0
    property int chosen: 0
    readonly property bool setsRoles: (root.actions & (MemberModel.MakeModerator | MemberModel.TakeModerator | MemberModel.HandOver)) !== 0
    readonly property bool removes: (root.actions & (MemberModel.Remove | MemberModel.Ban)) !== 0

    signal actionWanted(action: int, userId: string, name: string)

    //! Below `item`, else where the pointer is.
    function openFor(row: MemberRow, item: Item) {
        if (row.actions === 0)
            return;
        root.userId = row.userId;
        root.name = row.name;
        root.facts = [root.connected ? row.lastSeenText || row.presenceName : "", row.statusLine];
        root.actions = row.actions;
        root.chosen = 0;
        if (item)
            root.popup(item, item.width - root.width, item.height);
        else
            root.popup();
    }

    // Not before: a menu that closes takes the focus from whatever opens.
    onClosed: if (root.chosen) root.actionWanted(root.chosen, root.userId, root.name)

    MenuPerson {
        name: root.name
        facts: root.facts
    }
    MenuLine {}
    MenuItem {
        offered: (root.actions & MemberModel.WriteTo) !== 0
        text: qsTr("Write to %1").arg(root.name)
        glyph: "message"
        onTriggered: root.chosen = MemberModel.WriteTo
    }
    MenuLine {
        offered: root.setsRoles
    }
    MenuItem {
        offered: !root.connected && (root.setsRoles || root.removes)
        possible: false
        text: qsTr("Not while offline")
        glyph: "alert"
    }
    MenuItem {
        offered: (root.actions & MemberModel.MakeModerator) !== 0
        possible: root.connected
        text: qsTr("Make moderator")
        glyph: "shield"
        onTriggered: root.chosen = MemberModel.MakeModerator
    }
    MenuItem {
        offered: (root.actions & MemberModel.TakeModerator) !== 0
        possible: root.connected
        text: qsTr("Remove as moderator")
        glyph: "shield"
        onTriggered: root.chosen = MemberModel.TakeModerator
    }
    MenuItem {
        offered: (root.actions & MemberModel.HandOver) !== 0
        possible: root.connected
        text: qsTr("Hand over the room…")
        glyph: "crown"
        onTriggered: root.chosen = MemberModel.HandOver
    }
    MenuLine {
        offered: root.removes
    }
    MenuItem {
        offered: (root.actions & MemberModel.Remove) !== 0
        possible: root.connected
        text: qsTr("Remove from the room…")
        glyph: "user-minus"
        destructive: true
        onTriggered: root.chosen = MemberModel.Remove
    }
    MenuItem {
        offered: (root.actions & MemberModel.Ban) !== 0
        possible: root.connected
        text: qsTr("Ban…")
        glyph: "ban"
        destructive: true
        onTriggered: root.chosen = MemberModel.Ban
    }
}
