// SPDX-License-Identifier: MIT
import QtQml
import QtQuick
import Hearth.App
import Hearth.Ui

//! What one may do with one account.
Menu {
    id: root

    required property ServerAdministration administration
    property string userId: ""
    property string name: ""
    property int userRole: ServerRole.Member
    property bool banned: false
    property bool mayBan: false
    property bool asksToBan: false

    signal banWanted(userId: string, name: string)

    function openFor(row: PersonRow) {
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

            text: root.administration.roleName(modelData)
            glyph: modelData === root.userRole ? "check" : ""
            onTriggered: if (modelData !== root.userRole) root.administration.setRole(root.userId, modelData)
        }
        onObjectAdded: (index, item) => root.insertItem(index, item as MenuItem)
        onObjectRemoved: (index, item) => root.removeItem(item as MenuItem)
        // qmllint enable unqualified
    }
    MenuLine {}
    MenuItem {
        enabled: root.mayBan
        text: root.banned ? qsTr("Lift the ban") : qsTr("Ban…")
        glyph: "lock"
        onTriggered: {
            if (root.banned)
                root.administration.unban(root.userId);
            else
                root.asksToBan = true;
        }
    }
}
