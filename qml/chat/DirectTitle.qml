// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The other one of a direct room, as its title. The row of oneself shows nothing.
RowLayout {
    id: root

    required property string name
    required property string initials
    required property int colorIndex
    required property int presence
    required property bool self
    required property bool connected

    visible: !root.self
    spacing: Theme.gapMedium
    Accessible.role: Accessible.Heading
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(avatar.presenceName)

    Avatar {
        id: avatar

        implicitWidth: Theme.avatarMedium
        initials: root.initials
        colorIndex: root.colorIndex
        presence: root.connected ? root.presence : Presence.Offline
        behind: Theme.background
    }
    PlainText {
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
        text: root.name
        font: Theme.title
        line: Theme.titleLine
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    PlainText {
        Layout.fillWidth: true
        text: root.connected ? avatar.presenceName : ""
        color: Theme.muted
        font: Theme.detail
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
