// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The room on screen: what was said, who is saying something, and where one answers.
FocusScope {
    id: root

    required property RoomView room
    required property bool connected
    required property string ownName
    property alias timelinePane: timeline
    readonly property Item composerPane: root.room.left ? leftNotice : composer

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Timeline {
            id: timeline

            Layout.fillWidth: true
            Layout.fillHeight: true
            room: root.room
            connected: root.connected
            ownName: root.ownName
        }
        TypingLine {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapPage
            Layout.rightMargin: Theme.gapPage
            text: root.room.typingText
        }
        Composer {
            id: composer

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapPage
            Layout.rightMargin: Theme.gapPage
            Layout.bottomMargin: Theme.gapLarge
            focus: !root.room.left
            visible: !root.room.left
            room: root.room
            onSent: timeline.toNewest()
        }
        LeftNotice {
            id: leftNotice

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapPage
            Layout.rightMargin: Theme.gapPage
            Layout.bottomMargin: Theme.gapLarge
            focus: root.room.left
            visible: root.room.left
        }
    }
}
