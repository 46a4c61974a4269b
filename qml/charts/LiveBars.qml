// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Numbers side by side as bars. The pointer, or Left and Right, read one; Escape puts the cursor away.
FocusScope {
    id: root

    required property string title
    required property list<real> values
    //! What stands below each bar, or nothing.
    property list<string> labels
    //! What each bar is called when it is read.
    property list<string> names
    property string unit: ""
    property int colorIndex: 1
    //! In place of bars, while there are none.
    property string emptyText: qsTr("Nothing was measured in this time.")
    readonly property alias empty: chart.empty
    readonly property alias summary: chart.summary
    readonly property alias cursorText: chart.cursorText

    activeFocusOnTab: true
    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: chart.cursor >= 0 && root.activeFocus ? chart.cursorText : root.title
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
        event.accepted = chart.cursor >= 0;
        chart.hideCursor();
    }
    onActiveFocusChanged: if (!root.activeFocus && !hover.hovered) chart.hideCursor()

    BarChart {
        id: chart

        anchors.fill: parent
        values: root.values
        labels: root.labels
        names: root.names
        unit: root.unit
        colorIndex: root.colorIndex
        look: ThemedChartLook {}
    }
    HoverHandler {
        id: hover

        onPointChanged: if (hover.hovered) chart.pointAt(hover.point.position.x)
        onHoveredChanged: if (!hover.hovered) chart.hideCursor()
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
    BarReadout {
        visible: chart.cursor >= 0
        place: chart.cursorX
        room: chart.plot
        name: chart.cursorName
        value: chart.cursorValue
    }
    FocusRing { shown: root.activeFocus; distance: Theme.gapTiny }
}
