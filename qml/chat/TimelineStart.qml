// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Above the oldest message that is here: that older ones come, that they could not, or that there are none.
Item {
    id: root

    required property RoomView room
    required property bool connected
    readonly property TimelineModel timeline: root.room.timeline
    readonly property string beginning: root.room.left ? "" : root.room.isGroup ? qsTr("This is where the conversation with %1 began.").arg(root.room.name) : root.room.isDirect ? qsTr("This is where you and %1 began.").arg(root.room.name) : qsTr("This is where #%1 begins.").arg(root.room.name)
    readonly property bool failed: root.timeline.error !== "" && root.timeline.errorEnd === TimelineModel.Oldest && root.timeline.count > 0

    implicitHeight: Theme.bodyLine + 2 * Theme.gapMedium

    Row {
        anchors.centerIn: parent
        spacing: Theme.gapTiny

        SmallText {
            text: {
                if (root.failed)
                    return root.timeline.error;
                if (root.timeline.delayed)
                    return qsTr("The server is busy. More messages come in a moment…");
                if (root.timeline.hasOlder)
                    return root.timeline.loading ? qsTr("Loading older messages…") : root.connected ? "" : qsTr("Older messages come when the connection is back.");
                return root.timeline.count > 0 ? root.beginning : "";
            }
            color: root.failed ? Theme.bad : Theme.muted
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        LinkButton {
            visible: root.failed
            text: qsTr("Try again")
            onClicked: root.room.retry()
        }
    }
}
