// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! How a source does that is not live, and what can be done about it. Takes no room while there is nothing to say.
Rectangle {
    id: root

    required property SourceTab tab
    readonly property color tint: root.tab.failed ? Theme.bad : root.tab.state === SourceTab.Ended || root.tab.state === SourceTab.Idle ? Theme.muted : Theme.warn
    readonly property string glyph: root.tab.failed ? "alert" : root.tab.state === SourceTab.Ended ? "check" : root.tab.state === SourceTab.Idle ? "pause" : "refresh"
    readonly property string heading: {
        switch (root.tab.state) {
        case SourceTab.Connecting:
            return qsTr("Connecting");
        case SourceTab.Waiting:
            return qsTr("Reconnecting");
        case SourceTab.Ended:
            return root.tab.failed ? qsTr("No stream") : qsTr("Finished");
        default:
            return qsTr("Stopped");
        }
    }
    readonly property string detail: root.tab.why !== "" ? root.tab.why : root.tab.state === SourceTab.Connecting ? root.tab.address : ""
    readonly property string action: {
        switch (root.tab.state) {
        case SourceTab.Connecting:
            return "";
        case SourceTab.Waiting:
            return qsTr("Try now");
        case SourceTab.Ended:
            return root.tab.failed ? qsTr("Try again") : qsTr("Start again");
        default:
            return qsTr("Start");
        }
    }

    signal replayWanted

    implicitHeight: Theme.rowHeight
    visible: root.tab.state !== SourceTab.Live
    radius: Theme.radius
    color: Theme.sunken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: Array.from([root.heading, root.detail]).filter(part => part).join(": ")

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gap
        }
        spacing: Theme.gap

        Icon {
            glyph: root.glyph
            size: Theme.iconSmall
            color: root.tint
        }
        PlainText {
            text: root.heading
            font: Theme.detailStrong
            color: root.tint
            Accessible.ignored: true
        }
        PlainText {
            Layout.fillWidth: true
            text: root.detail
            font: Theme.detail
            color: Theme.muted
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        LinkButton {
            visible: root.tab.playable && root.tab.state === SourceTab.Ended && !root.tab.failed
            text: qsTr("Replay as it came")
            onClicked: root.replayWanted()
        }
        LinkButton {
            visible: root.action !== ""
            text: root.action
            onClicked: root.tab.start()
        }
        LinkButton {
            visible: root.tab.state === SourceTab.Waiting || root.tab.state === SourceTab.Connecting
            textColor: Theme.muted
            text: qsTr("Stop")
            onClicked: root.tab.stop()
        }
    }
}
