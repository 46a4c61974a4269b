// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Initials on the person's colour, with the presence at the lower right.
Rectangle {
    id: root

    required property string initials
    required property int colorIndex
    //! One of Presence.Status.
    property int presence: Presence.Offline
    property bool showsPresence: true
    //! Of the letters, to the whole.
    property real letterShare: 0.38
    property color behind: Theme.surface
    readonly property string presenceName: badge.name

    implicitWidth: Theme.avatarLarge
    implicitHeight: width
    radius: width / 2
    color: Theme.avatarColors[root.colorIndex % Theme.avatarColors.length]
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: root.initials
        textFormat: Text.PlainText
        color: Theme.avatarText
        font.pixelSize: Math.round(root.width * root.letterShare)
        font.weight: Font.DemiBold
        Accessible.ignored: true
    }
    PresenceBadge {
        id: badge

        readonly property bool large: root.width >= Theme.avatarLarge
        readonly property int size: Theme.px(badge.large ? 14 : 12)
        readonly property int overhang: badge.large ? 2 : 3

        visible: root.showsPresence
        x: root.width - width + badge.overhang
        y: root.height - height + badge.overhang
        width: badge.size
        height: badge.size
        status: root.presence
        behind: root.behind
    }
}
