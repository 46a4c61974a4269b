// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What the server hands out, by type.
Card {
    id: root

    required property Dashboard dashboard

    implicitHeight: Theme.px(328)
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    PlainText {
        id: heading

        text: qsTr("Throughput by type")
        font: Theme.bodyStrong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    ChartLegend {
        id: legend

        anchors {
            left: heading.right
            leftMargin: Theme.gapLarge
            right: since.left
            rightMargin: Theme.gapMedium
        }
        y: Math.round((heading.height - Theme.smallLine) / 2)
        series: root.dashboard.throughput
    }
    SmallText {
        id: since

        anchors {
            right: parent.right
            verticalCenter: heading.verticalCenter
        }
        text: root.dashboard.sinceText
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    LiveChart {
        anchors {
            top: legend.height + legend.y > heading.height ? legend.bottom : heading.bottom
            topMargin: Theme.gapMedium
            bottom: parent.bottom
            left: parent.left
            right: parent.right
        }
        title: heading.text
        series: root.dashboard.throughput
        stacked: true
        span: root.dashboard.range
        paused: root.dashboard.paused
        emptyText: qsTr("Nothing was handed out in this time.")
    }
}
