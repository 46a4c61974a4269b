// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! How long it took until what somebody did was sent to the last one.
Card {
    id: root

    required property Dashboard dashboard

    implicitHeight: Theme.dashboardCard
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    PlainText {
        id: heading

        text: qsTr("Delivery latency")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    LiveBars {
        anchors {
            top: heading.bottom
            topMargin: Theme.gapMedium
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }
        title: heading.text
        values: root.dashboard.latencyBars
        labels: root.dashboard.latencyLabels
        names: root.dashboard.latencyNames
        emptyText: qsTr("Nothing was delivered in this time.")
    }
}
