// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The other one of a direct room, as its title. The row of oneself shows nothing.
Item {
    id: root

    required property string name
    required property string initials
    required property int colorIndex
    required property int presence
    required property bool self
    required property string lastSeenText
    required property string statusLine
    required property bool connected
    readonly property string about: root.connected ? Array.from([root.lastSeenText || avatar.presenceName, root.statusLine]).filter(part => part).join(" · ") : ""

    visible: !root.self
    Accessible.role: Accessible.Heading
    Accessible.name: Array.from([root.name, avatar.presenceName, root.lastSeenText, root.statusLine]).filter(part => part).join(", ")

    Avatar {
        id: avatar

        anchors.verticalCenter: parent.verticalCenter
        width: Theme.avatarMedium
        initials: root.initials
        colorIndex: root.colorIndex
        presence: root.connected ? root.presence : Presence.Offline
        behind: Theme.background
    }
    PlainText {
        id: title

        anchors.verticalCenter: parent.verticalCenter
        x: avatar.width + Theme.gapMedium
        width: Math.min(Math.ceil(implicitWidth), root.width - x)
        text: root.name
        font: Theme.title
        line: Theme.titleLine
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    PlainText {
        id: about

        anchors.verticalCenter: parent.verticalCenter
        x: title.x + title.width + Theme.gapMedium
        width: Math.max(0, root.width - x)
        text: root.about
        color: Theme.muted
        font: Theme.detail
        elide: Text.ElideRight
        Accessible.ignored: true

        HoverHandler {
            id: hover
        }
        ToolTip {
            text: root.about
            visible: hover.hovered && about.truncated
        }
    }
}
