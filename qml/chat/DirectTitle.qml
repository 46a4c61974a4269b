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
    required property bool connected
    readonly property FilledText fullText: FilledText {
        words: qsTr("%1, %2")
        values: [root.name, avatar.presenceName]
    }

    visible: !root.self
    Accessible.role: Accessible.Heading
    Accessible.name: root.fullText.text

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
        anchors.verticalCenter: parent.verticalCenter
        x: title.x + title.width + Theme.gapMedium
        width: Math.max(0, root.width - x)
        text: root.connected ? avatar.presenceName : ""
        color: Theme.muted
        font: Theme.detail
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
