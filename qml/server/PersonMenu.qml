// SPDX-License-Identifier: MIT
import QtQml
import QtQuick
import Hearth.App
import Hearth.Ui

//! What one may do with one account, or a part of it.
Menu {
    id: root

    enum Part { Everything, Roles, Ban }

    required property ServerAdministration administration
    property int part: PersonMenu.Everything
    property bool mayChange: false
    property string userId: ""
    property string name: ""
    property int userRole: ServerRole.Member
    property bool banned: false
    property bool mayBan: false
    property bool asksToBan: false

    signal banWanted(userId: string, name: string)

    //! `part` is one of Part.
    function openFor(row: PersonRow, part: int) {
        root.part = part;
        root.mayChange = row.mayChange && !row.self;
        root.userId = row.userId;
        root.name = row.name;
        root.userRole = row.userRole;
        root.banned = row.banned;
        root.mayBan = row.mayBan;
        root.asksToBan = false;
        root.popup(row, row.width - root.width - Theme.gap, row.height - Theme.gap);
    }

    // Not before: a menu that closes takes the focus from whatever opens.
    onClosed: if (root.asksToBan) root.banWanted(root.userId, root.name)

    Instantiator {
        model: Array.from(root.administration.grantable)

        // qmllint disable unqualified
        delegate: MenuItem {
            required property int modelData

            offered: root.part !== PersonMenu.Ban && root.mayChange
            text: root.administration.roleName(modelData)
            glyph: modelData === root.userRole ? "check" : ""
            onTriggered: if (modelData !== root.userRole) root.administration.setRole(root.userId, modelData)
        }
        onObjectAdded: (index, item) => root.insertItem(index, item as MenuItem)
        onObjectRemoved: (index, item) => root.removeItem(item as MenuItem)
        // qmllint enable unqualified
    }
    MenuLine {
        offered: root.part === PersonMenu.Everything && root.mayChange && root.mayBan
    }
    MenuItem {
        offered: root.part !== PersonMenu.Roles && root.mayBan
        destructive: !root.banned
        text: root.banned ? qsTr("Lift the ban") : qsTr("Ban…")
        glyph: "ban"
        onTriggered: {
            if (root.banned)
                root.administration.unban(root.userId);
            else
                root.asksToBan = true;
        }
    }
}
