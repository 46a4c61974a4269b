// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! How many events of each type came in each second. What is dragged over, or drawn out with Shift and the arrows, narrows
//! the table to those seconds; a click, or Escape, takes it back.
Card {
    id: root

    required property CaptureInspector inspector
    readonly property alias chart: chart
    readonly property bool ranged: root.inspector.rangeTo > 0
    //! As wide as is easily seen.
    readonly property real span: Math.max(30, Math.floor(chart.width / Theme.px(6))) * 1000
    //! Where the stretch begins that is drawn out by keys, in Unix ms; 0: none is.
    property real anchor: 0
    // While it is dragged, else where the chart has them now.
    property real dragFrom: 0
    property real dragTo: 0
    readonly property real rangeLeft: area.dragged ? Math.min(root.dragFrom, root.dragTo) : root.placeOf(root.inspector.rangeFrom)
    readonly property real rangeRight: area.dragged ? Math.max(root.dragFrom, root.dragTo) : root.placeOf(root.inspector.rangeTo)

    //! Within the chart as it is drawn now.
    function placeOf(time: real): real {
        return chart.plot.width > 0 ? Math.max(0, Math.min(chart.width, chart.placeOf(time))) : 0;
    }

    //! With the seconds at both ends.
    function selectSeconds(one: real, other: real) {
        root.inspector.selectRange(Math.min(one, other), Math.max(one, other) + 1000);
    }

    function step(steps: int, drawn: bool) {
        if (drawn && root.anchor === 0 && chart.cursorShown)
            root.anchor = chart.secondAt(chart.cursorX);
        chart.step(steps);
        const here = chart.secondAt(chart.cursorX);
        root.anchor = !drawn ? 0 : root.anchor === 0 ? here : root.anchor;
        if (root.anchor > 0)
            root.selectSeconds(root.anchor, here);
    }

    padding: Theme.gapMedium
    implicitHeight: Theme.px(78)
    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: chart.cursorShown && root.activeFocus ? chart.cursorText : qsTr("Events a second")
    Accessible.description: chart.empty ? qsTr("Nothing came in this time.") : chart.summary
    Keys.onLeftPressed: event => root.step(-1, (event.modifiers & Qt.ShiftModifier) !== 0)
    Keys.onRightPressed: event => root.step(1, (event.modifiers & Qt.ShiftModifier) !== 0)
    Keys.onEscapePressed: event => {
        event.accepted = chart.cursorShown || root.ranged;
        chart.hideCursor();
        root.anchor = 0;
        root.inspector.clearRange();
    }
    onActiveFocusChanged: if (!root.activeFocus) chart.hideCursor()

    Item {
        anchors.fill: parent

        RateBars {
            id: chart

            anchors.fill: parent
            series: root.inspector.strip.series
            spanMs: root.span
            paused: root.inspector.table.paused
            look: ThemedChartLook { series: Theme.typeColors }
        }
        Rectangle {
            x: Math.round(root.rangeLeft)
            width: Math.max(1, Math.round(root.rangeRight - root.rangeLeft))
            height: parent.height
            visible: (root.ranged || area.dragged) && root.rangeRight > 0
            color: Theme.accent
            opacity: Theme.tintOpacity
        }
        MouseArea {
            id: area

            property bool dragged: false

            anchors.fill: parent
            hoverEnabled: true
            preventStealing: true
            onPressed: mouse => {
                root.dragFrom = mouse.x;
                root.dragTo = mouse.x;
            }
            onPositionChanged: mouse => {
                chart.pointAt(mouse.x);
                root.dragTo = Math.max(0, Math.min(area.width, mouse.x));
                area.dragged = area.pressed && (area.dragged || Math.abs(root.dragTo - root.dragFrom) > Theme.gapTiny);
            }
            onExited: chart.hideCursor()
            onCanceled: area.dragged = false
            onReleased: {
                if (area.dragged && !chart.empty)
                    root.selectSeconds(chart.secondAt(root.dragFrom), chart.secondAt(root.dragTo));
                else
                    root.inspector.clearRange();
                area.dragged = false;
            }
        }
        ChartReadout {
            shown: chart.cursorShown && !area.dragged
            place: chart.cursorX
            room: chart.plot
            time: chart.cursorTime
            series: root.inspector.strip.series
            values: chart.cursorValues
        }
        SmallText {
            anchors.centerIn: parent
            visible: chart.empty
            text: qsTr("How many come each second shows here.")
            Accessible.ignored: true
        }
    }
    FocusRing { shown: root.activeFocus; distance: Theme.gapTiny }
}
