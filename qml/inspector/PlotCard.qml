// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! A number of a stream, drawn live, with its figures.
Card {
    id: root

    required property int index
    required property Plot plot
    required property bool paused

    signal splitWanted(path: string)
    signal pinWanted(pinned: bool)
    signal closeWanted
    signal alertsWanted

    padding: Theme.gapMedium
    implicitHeight: Theme.px(252)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Chart of %1").arg(root.plot.path)

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gapTiny

            PlainText {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
                text: root.plot.path
                font: Theme.bodyStrong
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            LinkButton {
                id: split

                // The path gives way to it.
                Layout.minimumWidth: Math.ceil(implicitWidth)
                font: Theme.small
                textColor: Theme.muted
                text: root.plot.split === "" ? qsTr("split…") : qsTr("by %1").arg(root.plot.split)
                Accessible.name: qsTr("Split the chart of %1").arg(root.plot.path)
                onClicked: splits.popup(split, 0, split.height)

                SplitMenu {
                    id: splits

                    plot: root.plot
                    onChosen: path => root.splitWanted(path)
                }
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                implicitWidth: Theme.barButton
                implicitHeight: Theme.barButton
                iconSize: Theme.iconSmall
                glyph: "bell"
                checked: root.plot.ceilings.length + root.plot.floors.length > 0
                text: qsTr("Thresholds of %1").arg(root.plot.path)
                onClicked: root.alertsWanted()
            }
            IconButton {
                implicitWidth: Theme.barButton
                implicitHeight: Theme.barButton
                iconSize: Theme.iconSmall
                glyph: "pin"
                checked: root.plot.pinned
                text: root.plot.pinned ? qsTr("Unpin the chart of %1").arg(root.plot.path) : qsTr("Pin the chart of %1").arg(root.plot.path)
                Accessible.checkable: true
                Accessible.checked: checked
                onClicked: root.pinWanted(!root.plot.pinned)
            }
            IconButton {
                implicitWidth: Theme.barButton
                implicitHeight: Theme.barButton
                iconSize: Theme.iconSmall
                glyph: "x"
                text: qsTr("Close the chart of %1").arg(root.plot.path)
                onClicked: root.closeWanted()
            }
        }
        LiveChart {
            Layout.fillWidth: true
            Layout.fillHeight: true
            title: root.plot.path
            series: root.plot.series
            span: root.plot.span
            paused: root.paused
            ceilings: root.plot.ceilings
            floors: root.plot.floors
            emptyText: qsTr("No number came here in the last 5 minutes.")
        }
        ChartLegend {
            Layout.fillWidth: true
            visible: root.plot.split !== "" && root.plot.series.count > 0
            series: root.plot.series
        }
        SmallText {
            Layout.fillWidth: true
            visible: root.plot.series.overflowing
            text: qsTr("There are more lines than can be told apart; these came first.")
            wrapMode: Text.Wrap
        }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.gapMedium

            PlotFigure {
                name: qsTr("min")
                value: root.plot.min
                held: root.paused
            }
            PlotFigure {
                name: qsTr("mean")
                value: root.plot.mean
                held: root.paused
            }
            PlotFigure {
                name: qsTr("p95")
                value: root.plot.p95
                held: root.paused
            }
            PlotFigure {
                name: qsTr("last")
                value: root.plot.last
                held: root.paused
            }
        }
    }
}
