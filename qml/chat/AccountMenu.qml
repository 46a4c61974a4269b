// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What one tells the others of oneself, and the ways out.
Menu {
    id: root

    required property Session session
    readonly property OwnPresence own: root.session?.ownPresence ?? null
    readonly property bool connected: root.session !== null && root.session.connection.online
    readonly property int status: root.connected ? root.own?.status ?? Presence.Offline : Presence.Offline
    readonly property bool kept: root.connected && (root.own?.kept ?? false)
    readonly property string line: root.own?.line ?? ""
    readonly property string lineEnd: root.own?.lineEnd ?? ""
    property bool goesOnToStatus: false

    signal statusWanted
    signal accountChosen
    signal settingsChosen
    signal signOutChosen

    // Of what leads on to another menu.
    // qmllint disable unqualified
    delegate: MenuItem {
        enabled: root.connected
        presence: Presence.DoNotDisturb
    }
    // qmllint enable unqualified
    onAboutToShow: root.goesOnToStatus = false
    // Not before: a menu that closes takes the focus from whatever opens.
    onClosed: if (root.goesOnToStatus) root.statusWanted()

    MenuPerson {
        name: root.session?.displayName ?? ""
        facts: [root.own?.name ?? "", [root.line, root.line ? root.lineEnd : ""].filter(part => part).join(" · ")]
    }
    MenuLine {}
    MenuItem {
        enabled: root.connected
        text: qsTr("Online")
        presence: Presence.Online
        checkable: true
        checked: root.status === Presence.Online
        onTriggered: root.own.beOnline()
    }
    MenuItem {
        enabled: root.connected
        text: qsTr("Away")
        presence: Presence.Away
        checkable: true
        checked: root.status === Presence.Away
        onTriggered: root.own.beAway()
    }
    DisturbMenu {
        own: root.own
    }
    MenuLine {}
    MenuItem {
        possible: root.kept
        text: root.line ? qsTr("Change your status…") : qsTr("Set a status…")
        glyph: "smile"
        onTriggered: root.goesOnToStatus = true
    }
    MenuItem {
        offered: root.line !== ""
        possible: root.kept
        text: qsTr("Clear your status")
        glyph: "x"
        onTriggered: root.own.say("", "", OwnPresence.Never)
    }
    MenuLine {}
    MenuItem {
        text: qsTr("Account")
        glyph: "user"
        onTriggered: root.accountChosen()
    }
    MenuItem {
        text: qsTr("Settings")
        glyph: "settings"
        onTriggered: root.settingsChosen()
    }
    MenuItem {
        text: qsTr("Sign out")
        glyph: "log-out"
        onTriggered: root.signOutChosen()
    }
}
