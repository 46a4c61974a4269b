// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The stretch of time that narrows a table; a click takes it back.
T.AbstractButton {
    id: root

    required property CaptureInspector inspector
    //! Without its words where there is no room for them.
    required property bool compact
    readonly property string range: qsTr("%1–%2").arg(root.timeOf(root.inspector.rangeFrom)).arg(root.timeOf(root.inspector.rangeTo))

    function timeOf(time: real): string {
        return new Date(time).toLocaleTimeString(Qt.locale(), "HH:mm:ss");
    }

    visible: root.inspector.rangeTo > 0
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.px(24)
    leftPadding: Theme.gap
    rightPadding: Theme.gapTiny
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    text: root.compact ? "" : root.range
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Show all times, not only %1").arg(root.range)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    onClicked: root.inspector.clearRange()

    background: Rectangle {
        radius: Theme.radius / 2
        color: Theme.accentSoft
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
    contentItem: Row {
        spacing: Theme.gapTiny

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "clock"
            size: Theme.px(14)
            color: Theme.text
        }
        SmallText {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            text: root.text
            font: Theme.tiny
            color: Theme.text
            Accessible.ignored: true
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "x"
            size: Theme.px(14)
            color: root.hovered ? Theme.text : Theme.muted
        }
    }

    HoverTip {
        text: root.Accessible.name
        wanted: root.hovered || root.visualFocus
    }
}
