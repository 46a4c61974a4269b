// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What one most often does with the message under the pointer. One for all rows; the keyboard has the menu.
Rectangle {
    id: root

    required property MessageActions actions
    required property ListView list
    property MessageRow row: null
    //! The one that the pointer came over last.
    property MessageRow pointed: null
    readonly property string key: root.row ? root.row.key : ""
    readonly property bool pointedAt: hover.hovered

    signal reactWanted(row: MessageRow, anchor: Item)
    signal replyWanted(key: string)
    signal menuWanted(row: MessageRow, anchor: Item)

    //! The pointer is over that row; while it is over the bar, that may reach into another one.
    function follow(row: MessageRow) {
        root.pointed = row;
        choice.restart();
    }

    //! It is another message soon, and elsewhere.
    function letGo(row: MessageRow) {
        if (root.row === row)
            root.row = null;
        if (root.pointed === row)
            root.pointed = null;
    }

    onActionsChanged: {
        root.row = null;
        choice.restart();
    }
    parent: root.row ?? root.list
    visible: root.row !== null && (root.row.hovered || root.pointedAt)
    x: parent ? parent.width - width - Theme.gapMedium : 0
    y: root.row ? Math.max(root.row.box.y - Theme.gapLarge, root.list.contentY - root.row.y) : 0
    z: 1
    implicitWidth: buttons.implicitWidth + 2 * 2
    implicitHeight: buttons.implicitHeight + 2 * 2
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Message")

    HoverHandler {
        id: hover

        blocking: true
        onHoveredChanged: choice.restart()
    }
    // Once the pointer has told all that it is over.
    Timer {
        id: choice

        interval: 0
        onTriggered: if (!hover.hovered) root.row = root.pointed
    }
    Row {
        id: buttons

        x: 2
        y: 2

        ActionButton {
            id: react

            visible: root.row !== null && root.actions.mayReact(root.key)
            glyph: "smile"
            label: qsTr("React")
            obstacle: root.actions.obstacle
            onChosen: root.reactWanted(root.row, react)
        }
        ActionButton {
            visible: root.row !== null && root.actions.mayReply(root.key)
            glyph: "reply"
            label: qsTr("Reply")
            obstacle: ""
            onChosen: root.replyWanted(root.key)
        }
        ActionButton {
            id: more

            glyph: "more"
            label: qsTr("More")
            obstacle: ""
            onChosen: root.menuWanted(root.row, more)
        }
    }
}
