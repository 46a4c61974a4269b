// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Which room this is; at narrow widths also the ways to the panes beside it.
Rectangle {
    id: root

    //! Null until a room is known.
    required property RoomView room
    required property Session session
    required property bool connected
    required property bool showsMenuButton
    required property bool showsMembersButton
    required property bool membersShown
    //! One of SidePlace.Content.
    property int sideShown: SidePlace.Nothing
    readonly property bool searchShown: root.sideShown === SidePlace.Search
    readonly property bool pinsShown: root.sideShown === SidePlace.Pins
    readonly property int pinCount: root.room?.pins.messages.count ?? 0
    readonly property bool direct: root.room !== null && root.room.isDirect && !root.room.isGroup
    readonly property string about: root.room ? Array.from([root.room.topic, root.room.memberText]).filter(part => part).join(" · ") : ""
    readonly property bool hasDetails: root.room !== null && !root.room.isDirect && !root.room.left

    signal menuWanted
    signal detailsWanted
    signal membersToggled
    signal sideToggled(content: int)

    implicitHeight: Theme.headerHeight
    color: Theme.background

    RowLayout {
        anchors {
            fill: parent
            leftMargin: root.showsMenuButton ? Theme.gapMedium : Theme.gapPage
            rightMargin: Theme.gapMedium
        }
        spacing: Theme.gapMedium

        RoomsButton {
            visible: root.showsMenuButton
            session: root.session
            onClicked: root.menuWanted()
        }
        // In an item of its own: a layout does not survive that a repeater takes its rows away.
        Item {
            id: peers

            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.direct

            Repeater {
                model: root.direct ? root.room.members : null

                // qmllint disable unqualified
                DirectTitle {
                    width: peers.width
                    height: peers.height
                    connected: root.connected
                }
                // qmllint enable unqualified
            }
        }
        PlainText {
            id: title

            Layout.fillWidth: true
            // The topic gives way to it, up to a point.
            Layout.minimumWidth: Math.min(Layout.maximumWidth, Math.round(root.width * 0.4))
            Layout.maximumWidth: Math.ceil(implicitWidth)
            visible: !root.direct
            text: !root.room ? "" : root.room.left || root.room.isGroup ? root.room.name : qsTr("# %1").arg(root.room.name)
            font: Theme.title
            line: Theme.titleLine
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text

            HoverHandler {
                id: titleHover

                enabled: root.hasDetails
                cursorShape: Qt.PointingHandCursor
            }
            // A handler would hear clicks into what lies over it, too.
            MouseArea {
                anchors.fill: parent
                enabled: root.hasDetails
                onClicked: root.detailsWanted()
            }
            ToolTip {
                text: qsTr("Room details")
                visible: titleHover.hovered && root.hasDetails
            }
        }
        PlainText {
            id: about

            Layout.fillWidth: true
            visible: !root.direct
            text: root.about
            color: Theme.muted
            font: Theme.detail
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: text

            HoverHandler {
                id: hover
            }
            ToolTip {
                text: root.about
                visible: hover.hovered && about.truncated
            }
        }
        PinsButton {
            visible: root.room !== null && !root.room.left && (root.pinCount > 0 || root.pinsShown)
            count: root.pinCount
            checked: root.pinsShown
            onClicked: root.sideToggled(SidePlace.Pins)
        }
        IconButton {
            glyph: "search"
            text: root.searchShown ? qsTr("Close the search") : qsTr("Search messages")
            checked: root.searchShown
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.sideToggled(SidePlace.Search)
        }
        IconButton {
            visible: root.hasDetails
            glyph: "info"
            text: qsTr("Room details")
            onClicked: root.detailsWanted()
        }
        IconButton {
            visible: root.showsMembersButton
            glyph: "users"
            text: root.membersShown ? qsTr("Hide the members") : qsTr("Show the members")
            checked: root.membersShown
            iconColor: hovered ? Theme.text : Theme.muted
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: root.membersToggled()
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
