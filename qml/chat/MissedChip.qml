// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Over the messages while the New line stands further up than they reach: how many came since, and the way there.
T.AbstractButton {
    id: root

    required property RoomView room
    required property NavigableList list
    readonly property MissedSpan span: root.room.missed
    readonly property TimelineModel timeline: root.room.timeline
    property bool above: false
    //! It fades with what it said.
    property string kept: ""
    readonly property bool shown: root.above && root.span.count > 0

    //! Whoever has the line before their eyes needs no way to it any more.
    function look() {
        const row = root.timeline.newLineRow();
        const item = row < 0 ? null : root.list.itemAtIndex(row);
        root.above = item ? item.y + item.height <= root.list.contentY : root.timeline.isNewLineAbove(root.list.indexAt(root.list.width / 2, root.list.contentY));
        if (item && !root.above && item.y < root.list.contentY + root.list.height && root.Window.active)
            root.span.end();
    }

    function keepText() {
        root.kept = root.span.text || root.kept;
    }

    anchors {
        top: parent?.top
        topMargin: Theme.gap
        horizontalCenter: parent?.horizontalCenter
    }
    z: 1
    visible: root.opacity > 0
    opacity: root.shown ? 1 : 0
    enabled: root.shown
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: Theme.rowHeight
    leftPadding: Theme.gapMedium
    rightPadding: Theme.rowHeight + Theme.gapTiny
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1. Go to the first of them").arg(root.kept)
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
    Keys.onEscapePressed: root.span.end()
    onClicked: root.span.show()
    onSpanChanged: { root.keepText(); settle.restart(); }
    Component.onCompleted: root.keepText()

    Timer { id: settle; interval: 0; running: true; onTriggered: root.look() }
    Connections {
        target: root.list

        function onContentYChanged() { settle.restart(); }
        function onCountChanged() { settle.restart(); }
        function onHeightChanged() { settle.restart(); }
    }
    Connections {
        target: root.span

        function onChanged() { settle.restart(); root.keepText(); }
    }
    Connections {
        target: root.Window.window

        function onActiveChanged() { settle.restart(); }
    }
    AppShortcut {
        action: ShortcutModel.GoToMissed
        enabled: root.shown
        onActivated: root.clicked()
    }
    background: Rectangle {
        radius: height / 2
        color: root.hovered ? Theme.sunken : Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        Shadow { z: -1; radius: parent.radius }
        FocusRing { shown: root.visualFocus; radius: height / 2 }
    }
    contentItem: Row {
        spacing: Theme.gap

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            glyph: "arrow-up"
            color: Theme.accent
            size: Theme.iconSmall
        }
        SmallText {
            height: parent.height
            text: root.kept
            font: Theme.smallStrong
            color: Theme.accent
            Accessible.ignored: true
        }
    }

    HoverTip {
        text: qsTr("Go to the first of them (Ctrl+J)")
        wanted: root.hovered || root.visualFocus
    }
    IconButton {
        anchors {
            right: parent.right
            rightMargin: Theme.gapTiny
            verticalCenter: parent.verticalCenter
        }
        width: Theme.px(24)
        height: Theme.px(24)
        glyph: "x"
        iconSize: Theme.iconSmall
        text: qsTr("Put this away")
        onClicked: root.span.end()
    }

    Behavior on opacity {
        NumberAnimation { duration: Theme.quick }
    }
}
