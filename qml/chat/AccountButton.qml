// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Oneself, with what one tells the others about it.
T.AbstractButton {
    id: root

    //! Null while nobody is signed in.
    required property Session session
    //! Its page is shown.
    required property bool chosen
    readonly property bool connected: root.session !== null && root.session.connection.online
    readonly property OwnPresence own: root.session?.ownPresence ?? null
    readonly property int presence: root.connected ? root.own?.status ?? Presence.Offline : Presence.Offline

    signal accountChosen
    signal settingsChosen
    signal signOutChosen

    function editStatus() {
        dialog.own = root.own;
        dialog.recentEmoji = root.session.recentEmoji;
        dialog.active = true;
        (dialog.item as StatusDialog).open();
    }

    implicitWidth: Theme.avatarLarge
    implicitHeight: Theme.avatarLarge
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: [root.session?.displayName, root.own?.name, root.own?.line].filter(part => part).join(" · ")
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: root.text
    onSessionChanged: dialog.active = false
    onClicked: menu.popup(root, root.width + Theme.gapPage, root.height - menu.height)

    Avatar {
        id: avatar

        anchors.fill: parent
        initials: root.session ? root.session.initials : ""
        colorIndex: root.session ? root.session.colorIndex : 0
        presence: root.presence
        behind: Theme.sunken
    }
    background: FocusRing {
        shown: root.visualFocus || root.chosen
        radius: width / 2
        distance: Theme.focusWidth + 1
    }

    ToolTip {
        text: root.text
        visible: root.hovered && !menu.visible
    }
    AccountMenu {
        id: menu

        session: root.session
        onStatusWanted: root.editStatus()
        onAccountChosen: root.accountChosen()
        onSettingsChosen: root.settingsChosen()
        onSignOutChosen: root.signOutChosen()
    }
    Loader {
        id: dialog

        // Of the session that it was opened for, whose end it may see.
        property OwnPresence own: null
        property RecentEmoji recentEmoji: null

        active: false
        // qmllint disable unqualified
        sourceComponent: StatusDialog {
            own: dialog.own
            recentEmoji: dialog.recentEmoji
            connected: root.connected
        }
        // qmllint enable unqualified
    }
}
