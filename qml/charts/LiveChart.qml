// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Numbers over time, as lines or as layers on each other. The pointer, or Left and Right, read what was measured; Home
//! and End go to its ends, and Escape puts the cursor away.
FocusScope {
    id: root

    required property string title
    required property SeriesSet series
    property bool stacked: false
    //! Whether the scale of lines begins at zero; that of layers does.
    property bool fromZero: false
    //! How much of the newest it shows, in ms; 0: all there is.
    property real span: 0
    property bool paused: false
    //! What is above, or below, is worth a look.
    property list<real> ceilings
    property list<real> floors
    //! In place of samples, while there are none.
    property string emptyText: qsTr("Nothing was measured in this time.")
    readonly property alias empty: chart.empty
    readonly property alias summary: chart.summary
    readonly property alias cursorShown: chart.cursorShown
    readonly property alias cursorText: chart.cursorText

    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: chart.cursorShown && root.activeFocus ? chart.cursorText : root.title
    Accessible.description: chart.empty ? root.emptyText : chart.summary
    Keys.onLeftPressed: chart.step(-1)
    Keys.onRightPressed: chart.step(1)
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Home && event.key !== Qt.Key_End)
            return;
        chart.stepToEnd(event.key === Qt.Key_End);
        event.accepted = true;
    }
    Keys.onEscapePressed: event => {
        event.accepted = chart.cursorShown;
        chart.hideCursor();
    }
    onActiveFocusChanged: if (!root.activeFocus && !hover.hovered) chart.hideCursor()

    TimeChart {
        id: chart

        anchors.fill: parent
        series: root.series
        kind: root.stacked ? TimeChart.Stacked : TimeChart.Lines
        fromZero: root.fromZero
        spanMs: root.span
        paused: root.paused
        ceilings: root.ceilings
        floors: root.floors
        look: ThemedChartLook {}
    }
    HoverHandler {
        id: hover

        onPointChanged: if (hover.hovered) chart.pointAt(hover.point.position.x)
        onHoveredChanged: if (!hover.hovered) chart.hideCursor()
    }
    Rectangle {
        visible: chart.cursorShown
        x: Math.round(chart.cursorX)
        y: chart.plot.y
        width: Theme.hairline
        height: chart.plot.height
        color: Theme.text
        opacity: Theme.disabledOpacity
    }
    SmallText {
        anchors.centerIn: parent
        width: Math.min(parent.width, implicitWidth)
        visible: chart.empty
        text: root.emptyText
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    ChartReadout {
        shown: chart.cursorShown
        place: chart.cursorX
        room: chart.plot
        time: chart.cursorTime
        series: root.series
        values: chart.cursorValues
    }
    FocusRing { shown: root.activeFocus; distance: Theme.gapTiny }
}
