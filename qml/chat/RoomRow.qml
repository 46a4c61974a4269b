// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! One room or person in the sidebar, with what is unread there.
SidebarRow {
    id: root

    required property string name
    required property int unread
    required property int mentions
    required property string initials
    required property int colorIndex
    required property int presence
    //! Of another one, where it is a direct of several.
    required property string secondInitials
    required property int secondColor
    //! What of the unread messages one wants to hear of.
    required property int counted
    //! Of Attention.Level.
    required property int attention
    required property bool mayLeave
    //! Presence is only known while connected.
    required property bool connected
    readonly property bool direct: root.initials !== ""
    readonly property bool group: root.secondInitials !== ""
    readonly property string label: root.direct ? root.name : qsTr("# %1").arg(root.name)
    readonly property bool muted: root.attention === Attention.None
    readonly property string attentionName: root.muted ? qsTr("muted") : root.attention === Attention.Mentions ? qsTr("only mentions") : ""
    readonly property string unreadName: root.unread > 0 ? qsTr("%n unread", "", root.unread) : ""
    readonly property string mentionName: root.mentions > 0 ? qsTr("mentioned %n times", "", root.mentions) : ""

    text: root.label
    Accessible.name: Array.from([root.label, root.direct && !root.group ? avatar.presenceName : "", root.attentionName, root.unreadName, root.mentionName]).filter(part => part).join(", ")

    RightClickArea { onTapped: root.menuWanted(null) }
    Row {
        anchors {
            fill: parent
            leftMargin: root.leftPadding
            rightMargin: root.rightPadding
        }
        spacing: root.direct ? Theme.gap + 2 : 0

        Avatar {
            id: avatar

            anchors.verticalCenter: parent.verticalCenter
            visible: root.direct && !root.group
            width: Theme.avatarSmall
            initials: root.initials
            colorIndex: root.colorIndex
            presence: root.connected ? root.presence : Presence.Offline
            behind: root.fill
        }
        AvatarStack {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.group
            width: Theme.avatarSmall
            initials: root.initials
            colorIndex: root.colorIndex
            secondInitials: root.secondInitials
            secondColor: root.secondColor
            behind: root.fill
        }
        PlainText {
            width: parent.width - (root.direct ? avatar.width + parent.spacing : 0) - (badge.visible ? badge.width + Theme.gap : sign.visible ? sign.width + Theme.gap : 0)
            height: parent.height
            text: root.label
            font: root.current || root.counted > 0 ? Theme.bodyStrong : Theme.body
            color: root.current ? Theme.accent : root.counted > 0 ? Theme.text : Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    Icon {
        id: sign

        anchors {
            right: parent.right
            rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        visible: root.muted
        glyph: "bell-off"
        size: Theme.iconSmall
    }
    Badge {
        id: badge

        anchors {
            right: parent.right
            rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        count: root.counted
    }
}
