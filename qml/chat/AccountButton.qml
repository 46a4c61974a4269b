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
    readonly property bool connected: root.session !== null && root.session.connection.online
    readonly property FilledText fullText: FilledText {
        words: qsTr("%1 · %2")
        values: [root.session?.displayName ?? "", avatar.presenceName]
    }
    readonly property int presence: root.connected ? root.session.status : Presence.Offline

    signal accountChosen
    signal signOutChosen

    implicitWidth: Theme.avatarLarge
    implicitHeight: Theme.avatarLarge
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    text: root.session ? root.fullText.text : ""
    Accessible.role: Accessible.ButtonMenu
    Accessible.name: root.text
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
        shown: root.visualFocus
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
        onAccountChosen: root.accountChosen()
        onSignOutChosen: root.signOutChosen()
    }
}
