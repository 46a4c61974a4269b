// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! One stream of the desk: what is done with it above, then when there was how much, its events, and the chosen one with
//! the charts of its numbers.
ColumnLayout {
    id: root

    //! What a file is asked for.
    enum Purpose { Export, ExportAll, Record }
    enum Part { Events, Charts }

    required property SourceTab tab
    readonly property CaptureInspector inspector: root.tab.inspector
    readonly property PlotModel plots: root.inspector.plots
    readonly property bool wide: root.width >= Theme.px(720)
    readonly property bool tall: root.height >= Theme.px(480)
    //! Of CapturePane.Part, where both have no room beside each other.
    property int part: CapturePane.Events
    readonly property bool hasPlots: root.plots.count > 0
    readonly property bool showsCharts: !root.wide && root.hasPlots && root.part === CapturePane.Charts
    readonly property list<Item> panes: root.showsCharts ? [toolbar, side, sendBar.visible ? sendBar : null] : [toolbar, table, detail, side.visible ? side : null, sendBar.visible ? sendBar : null]
    readonly property bool replays: root.tab.replay?.ready ?? false

    signal replayWanted

    function write(file: url, purpose: int) {
        const source = root.tab.address;
        if (purpose === CapturePane.Record)
            root.inspector.recordTo(file, source);
        else if (purpose === CapturePane.ExportAll)
            root.inspector.exportAllTo(file, source);
        else
            root.inspector.exportTo(file, source);
    }

    function plot(path: string) {
        if (root.plots.plot(path) >= 0)
            root.part = CapturePane.Charts;
    }

    function takeFocus() {
        toolbar.takeFocus();
    }

    spacing: Theme.gapMedium
    onHasPlotsChanged: if (!root.hasPlots) root.part = CapturePane.Events

    InspectorToolbar {
        id: toolbar

        Layout.fillWidth: true
        // What it offers lies over what is below.
        z: 1
        tab: root.tab
        following: table.following
        onFollowWanted: table.follow()
        onRecordWanted: file.ask(CapturePane.Record)
        onExportWanted: whole => file.ask(whole ? CapturePane.ExportAll : CapturePane.Export)
        onHighlightsWanted: highlights.ask()
        onAlertsWanted: alerts.ask("")
    }
    AlertBar { id: alerts; Layout.fillWidth: true; tab: root.tab }
    FileStatus { Layout.fillWidth: true; inspector: root.inspector }
    SourceStatus {
        Layout.fillWidth: true
        visible: root.tab.state !== SourceTab.Live && !root.replays
        tab: root.tab
        onReplayWanted: root.replayWanted()
    }
    Loader {
        Layout.fillWidth: true
        active: root.replays
        visible: active
        // qmllint disable unqualified
        sourceComponent: ReplayBar {
            replay: root.tab.replay
        }
        // qmllint enable unqualified
    }
    RateStripCard {
        Layout.fillWidth: true
        visible: root.tall
        inspector: root.inspector
    }
    SegmentedChoice {
        id: parts

        Layout.preferredWidth: Theme.px(220)
        visible: !root.wide && root.hasPlots
        choices: [qsTr("Events"), qsTr("Charts (%1)").arg(root.plots.count)]
        Accessible.name: qsTr("Parts of this page")
        onCurrentChanged: root.part = parts.current

        // What is chosen there changes it, and so does a chart that was asked for.
        Binding {
            target: parts
            property: "current"
            value: root.part
        }
    }
    // Laid out by hand: what stands in it has no height of its own.
    Item {
        id: area

        readonly property real beside: root.wide ? Math.floor((area.width - Theme.gapMedium) * 0.6) : area.width
        readonly property real above: root.wide ? area.height : Math.floor((area.height - Theme.gapMedium) / 2)

        Layout.fillWidth: true
        Layout.fillHeight: true

        CaptureTable {
            id: table

            width: area.beside
            height: area.above
            visible: !root.showsCharts
            inspector: root.inspector
        }
        Item {
            id: aside

            x: root.wide ? area.beside + Theme.gapMedium : 0
            y: root.wide || root.showsCharts ? 0 : area.above + Theme.gapMedium
            width: area.width - x
            height: area.height - y

            CaptureDetail {
                id: detail

                width: parent.width
                height: root.wide && root.hasPlots ? Math.max(Theme.px(160), Math.min(wanted, aside.height * 0.5)) : aside.height
                visible: !root.showsCharts
                inspector: root.inspector
                onPlotWanted: path => root.plot(path)
            }
            PlotTiles {
                id: side

                y: root.showsCharts ? 0 : detail.height + Theme.gapMedium
                width: parent.width
                height: parent.height - y
                visible: root.showsCharts || (root.wide && root.hasPlots)
                plots: root.plots
                paused: root.inspector.table.paused
                onAlertsWanted: path => alerts.ask(path)
            }
        }
    }
    SendBar {
        id: sendBar

        Layout.fillWidth: true
        visible: root.tab.sends
        tab: root.tab
    }

    Loader {
        id: file

        property int purpose: CapturePane.Export

        function ask(purpose: int) {
            file.purpose = purpose;
            file.active = true;
        }

        active: false
        visible: false
        // qmllint disable unqualified
        sourceComponent: CaptureFileDialog {
            records: file.purpose === CapturePane.Record
            onChosen: chosen => root.write(chosen, file.purpose)
            onClosed: file.active = false
        }
        // qmllint enable unqualified
    }
    Loader {
        id: highlights

        function ask() {
            highlights.active = true;
            (highlights.item as HighlightsDialog).ask();
        }

        active: false
        visible: false
        // qmllint disable unqualified
        sourceComponent: HighlightsDialog {
            inspector: root.inspector
            onClosed: highlights.active = false
        }
        // qmllint enable unqualified
    }
}
