// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! In place of messages: rows of grey while they come, what went wrong, or what to do in a room that has none.
Item {
    id: root

    required property RoomView room
    required property bool connected
    readonly property TimelineModel timeline: root.room.timeline
    readonly property bool failed: root.timeline.error !== "" && root.timeline.count === 0
    readonly property bool away: !root.timeline.loaded && !root.timeline.loading && !root.connected && !root.failed && root.timeline.count === 0
    readonly property bool waiting: !root.timeline.loaded && !root.failed && !root.away && root.timeline.count === 0
    readonly property bool empty: root.timeline.loaded && !root.failed && root.timeline.count === 0

    visible: root.waiting || root.away || root.failed || root.empty

    Column {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.gapPage + Theme.gap
            rightMargin: Theme.gapPage + Theme.gap
            bottomMargin: Theme.gapLarge
        }
        visible: root.waiting
        spacing: Theme.gapMedium

        SmallText {
            width: parent.width
            visible: root.timeline.delayed
            text: qsTr("The server is busy. The messages come in a moment…")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Repeater {
            model: [0.5, 0.7, 0.35, 0.6]

            SkeletonMessage {
                required property real modelData

                width: parent ? parent.width : 0
                share: modelData
            }
        }
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapHuge, Theme.cardWidth)
        visible: root.away || root.failed || root.empty
        spacing: Theme.gap

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            glyph: root.failed ? "alert" : "message"
            color: root.failed ? Theme.bad : Theme.muted
            size: Theme.gapHuge
        }
        PlainText {
            width: parent.width
            text: root.failed ? qsTr("The messages could not be loaded") : root.away ? qsTr("Not read on this computer yet") : qsTr("Nothing here yet")
            font: Theme.title
            line: Theme.titleLine
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        PlainText {
            width: parent.width
            text: {
                if (root.failed)
                    return root.timeline.error;
                if (root.away)
                    return qsTr("What was said here comes when the connection is back. What you write is kept until then.");
                if (root.room.isDirect)
                    return qsTr("This conversation is between you and %1.\nSay hello below.").arg(root.room.name);
                if (root.room.isPrivate)
                    return qsTr("#%1 is private: people come in by invitation.\nWrite the first message below.").arg(root.room.name);
                return qsTr("Everybody on this server can find and join #%1.\nWrite the first message below.").arg(root.room.name);
            }
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: root.failed ? Accessible.AlertMessage : Accessible.StaticText
            Accessible.name: text
        }
        SecondaryButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.failed
            text: qsTr("Try again")
            onClicked: root.room.retry()
        }
    }
}
