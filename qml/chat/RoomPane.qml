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
    readonly property bool writable: !root.room.left && root.room.mayWrite
    readonly property Item composerPane: root.room.left ? leftNotice : root.writable ? composer : readOnlyNotice

    Keys.onEscapePressed: event => {
        event.accepted = timeline.tellsMissed;
        if (timeline.tellsMissed)
            root.room.missed.end();
    }
    // From the composer, too, as far as it does not need them itself: one reads while one writes.
    Keys.onPressed: event => event.accepted = !(event.modifiers & ~Qt.KeypadModifier) && timeline.pageKeys.take(event.key)

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
            onComposeWanted: root.composerPane.forceActiveFocus()
            onTyped: text => {
                if (root.writable)
                    composer.insert(text);
            }
            onQuoteWanted: text => composer.quote(text)
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
            focus: root.writable
            visible: root.writable
            // What one answers stays in sight.
            mostHeight: root.height * 2 / 3
            room: root.room
            onSent: timeline.toNewest()
            onCopyElsewhereWanted: timeline.tools.copySelection()
        }
        ReadOnlyNotice {
            id: readOnlyNotice

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapPage
            Layout.rightMargin: Theme.gapPage
            Layout.bottomMargin: Theme.gap
            focus: !root.room.left && !root.writable
            visible: !root.room.left && !root.writable
        }
        LeftNotice {
            id: leftNotice

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapPage
            Layout.rightMargin: Theme.gapPage
            Layout.bottomMargin: Theme.gapLarge
            focus: root.room.left
            visible: root.room.left
            reason: root.room.leftReason
            hasUnsent: root.room.timeline.count > 0
            hasDraft: root.room.draft !== ""
        }
    }
}
