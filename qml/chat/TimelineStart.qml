// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Above the oldest message that is here: that older ones come, that they could not, or that there are none.
Item {
    id: root

    required property TimelineModel timeline
    required property string beginning
    required property bool connected
    readonly property bool failed: root.timeline.error !== "" && root.timeline.count > 0

    signal retryWanted

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
            onClicked: root.retryWanted()
        }
    }
}
