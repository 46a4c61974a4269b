// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Below the newest message that is here: that the ones after it could not be had.
Item {
    id: root

    required property RoomView room
    readonly property TimelineModel timeline: root.room.timeline
    readonly property bool failed: root.timeline.error !== "" && root.timeline.errorEnd === TimelineModel.Newest && root.timeline.count > 0

    height: root.failed ? Theme.bodyLine + 2 * Theme.gapMedium : Theme.gapTiny

    Row {
        anchors.centerIn: parent
        visible: root.failed
        spacing: Theme.gapTiny

        SmallText {
            text: root.timeline.error
            color: Theme.bad
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        LinkButton {
            text: qsTr("Try again")
            onClicked: root.room.retry()
        }
    }
}
