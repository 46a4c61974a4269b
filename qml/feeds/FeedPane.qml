// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! What comes of a feed: its events and the chosen one, with the charts beside them where there is room.
FocusScope {
    id: root

    required property FeedView feed
    required property string example
    //! Of FeedPage.Part.
    required property int part
    readonly property EventInspector inspector: root.feed.inspector
    readonly property bool wide: root.width >= Theme.px(720)
    //! Of the room, where one stands above the other.
    readonly property real half: Math.floor((root.height - 3 * Theme.gapMedium) / 2)
    readonly property bool hasPlots: root.inspector.plots.count > 0
    readonly property bool plotsBeside: root.wide && root.hasPlots
    readonly property bool showsEvents: root.part === FeedPage.Events
    readonly property bool isEmpty: root.inspector.captured === 0
    readonly property alias following: table.following
    readonly property list<Item> panes: root.isEmpty ? [start] : root.showsEvents ? [tableCard, detail, side.visible ? side : null] : [tiles]

    //! A chart was made, and has no room beside the events.
    signal chartsWanted
    signal alertsWanted(path: string)

    function follow() {
        table.follow();
    }

    function plot(path: string) {
        if (root.inspector.plots.plot(path) >= 0 && !root.wide)
            root.chartsWanted();
    }

    FeedStart {
        id: start

        anchors.fill: parent
        visible: root.isEmpty && root.showsEvents && root.feed.state === FeedView.Live
        noFeeds: false
        example: root.example
    }
    GridLayout {
        anchors {
            fill: parent
            margins: Theme.gapMedium
        }
        visible: !root.isEmpty && root.showsEvents
        columns: root.wide ? 2 : 1
        columnSpacing: Theme.gapMedium
        rowSpacing: Theme.gapMedium

        Card {
            id: tableCard

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            Layout.preferredHeight: 1
            Layout.minimumHeight: root.wide ? 0 : root.half
            padding: Theme.hairline
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Events")

            EventTable {
                id: table

                anchors.fill: parent
                inspector: root.inspector
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 2
            Layout.preferredHeight: 1
            Layout.minimumHeight: root.wide ? 0 : root.half
            Layout.maximumHeight: root.wide ? root.height : root.half

            EventDetail {
                id: detail

                width: parent.width
                height: root.plotsBeside ? Math.max(Theme.px(160), Math.min(wanted, root.height * 0.45)) : parent.height
                inspector: root.inspector
                onPlotWanted: path => root.plot(path)
            }
            PlotTiles {
                id: side

                anchors {
                    top: detail.bottom
                    topMargin: Theme.gapMedium
                    bottom: parent.bottom
                }
                width: parent.width
                visible: root.plotsBeside
                plots: root.inspector.plots
                paused: root.inspector.paused
                onAlertsWanted: path => root.alertsWanted(path)
            }
        }
    }
    PlotTiles {
        id: tiles

        anchors {
            fill: parent
            margins: Theme.gapMedium
        }
        visible: !root.showsEvents && root.hasPlots
        plots: root.inspector.plots
        paused: root.inspector.paused
        onAlertsWanted: path => root.alertsWanted(path)
    }
    PlainText {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gapPage, Theme.cardWidth)
        visible: !root.showsEvents && !root.hasPlots
        text: qsTr("No charts yet. Choose an event, and “plot” behind one of its numbers.")
        color: Theme.muted
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
}
