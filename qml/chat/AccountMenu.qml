// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

Menu {
    id: root

    required property Session session
    readonly property int status: root.session ? root.session.status : Presence.Offline
    readonly property bool connected: root.session !== null && root.session.connection.online

    signal accountChosen
    signal signOutChosen

    MenuItem {
        enabled: root.connected
        text: qsTr("Online")
        presence: Presence.Online
        checkable: true
        checked: root.status === Presence.Online
        onTriggered: root.session.setStatus(Presence.Online)
    }
    MenuItem {
        enabled: root.connected
        text: qsTr("Away")
        presence: Presence.Away
        checkable: true
        checked: root.status === Presence.Away
        onTriggered: root.session.setStatus(Presence.Away)
    }
    MenuItem {
        enabled: root.connected
        text: qsTr("Do not disturb")
        presence: Presence.DoNotDisturb
        checkable: true
        checked: root.status === Presence.DoNotDisturb
        onTriggered: root.session.setStatus(Presence.DoNotDisturb)
    }
    MenuLine {}
    MenuItem {
        text: qsTr("Account…")
        glyph: "lock"
        onTriggered: root.accountChosen()
    }
    MenuItem {
        text: qsTr("Sign out")
        glyph: "log-out"
        onTriggered: root.signOutChosen()
    }
}
