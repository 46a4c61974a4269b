// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Whose dashboard this is, of which time, and whether it stands still.
FocusScope {
    id: root

    required property Dashboard dashboard
    required property string serverName
    readonly property string stateText: {
        if (root.dashboard.state === Dashboard.Offline)
            return qsTr("no connection");
        if (root.dashboard.state === Dashboard.Refused)
            return qsTr("refused");
        if (root.dashboard.state !== Dashboard.Live)
            return qsTr("loading");
        return root.dashboard.paused ? qsTr("paused") : qsTr("live");
    }

    function takeFocus() {
        rangeButton.forceActiveFocus();
    }

    implicitHeight: Theme.headerHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Range and pause")

    RowLayout {
        anchors {
            fill: parent
            leftMargin: Theme.gapPage
            rightMargin: Theme.gapPage
        }
        spacing: Theme.gapMedium

        PlainText {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: qsTr("Dashboard")
            font: Theme.title
            line: Theme.titleLine
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        SmallText {
            Layout.fillWidth: true
            visible: root.width >= Theme.px(420)
            text: qsTr("%1 · %2").arg(root.serverName).arg(root.stateText)
            font: Theme.detail
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        RangeButton {
            id: rangeButton

            focus: true
            dashboard: root.dashboard
        }
        PauseButton {
            paused: root.dashboard.paused
            onClicked: root.dashboard.paused = !root.dashboard.paused
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
