// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! One value of an event: its name, what it is, and for a number a way to draw it.
Item {
    id: root

    required property int index
    required property string name
    required property string value
    //! Of EventTreeModel.ValueKind.
    required property int kind
    required property int depth
    required property string path
    required property bool expandable
    required property bool expanded
    required property bool keyboardHere
    readonly property bool plottable: root.kind === EventTreeModel.Number
    readonly property color tint: {
        switch (root.kind) {
        case EventTreeModel.String:
            return Theme.codeString;
        case EventTreeModel.Number:
            return Theme.codeNumber;
        case EventTreeModel.Bool:
        case EventTreeModel.Null:
            return Theme.codeKeyword;
        default:
            return Theme.muted;
        }
    }

    signal pressed
    signal toggled
    signal plotWanted
    signal menuWanted(item: Item)

    implicitHeight: Theme.px(24)
    Accessible.role: Accessible.TreeItem
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.value)
    Accessible.description: root.plottable ? qsTr("Enter draws it") : !root.expandable ? "" : root.expanded ? qsTr("open") : qsTr("closed")
    Accessible.onPressAction: root.expandable ? root.toggled() : root.plottable ? root.plotWanted() : root.pressed()

    Rectangle {
        anchors.fill: parent
        radius: Theme.gapTiny
        color: hover.hovered ? Theme.sunken : Theme.clear
    }
    HoverHandler { id: hover }
    TapHandler { onTapped: root.expandable ? root.toggled() : root.pressed() }
    RightClickArea { onTapped: root.menuWanted(null) }
    Icon {
        x: Theme.gapTiny + root.depth * Theme.gapLarge
        anchors.verticalCenter: parent.verticalCenter
        visible: root.expandable
        glyph: root.expanded ? "chevron-down" : "chevron-right"
        size: Theme.px(12)
    }
    Row {
        id: words

        x: Theme.gapTiny + root.depth * Theme.gapLarge + Theme.gapLarge
        height: parent.height
        spacing: Theme.gapMedium

        PlainText {
            id: label

            height: parent.height
            width: Math.min(implicitWidth, Math.round((root.width - words.x) * 0.45))
            text: root.name
            font: Theme.codeCell
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        PlainText {
            height: parent.height
            width: Math.min(implicitWidth, root.width - words.x - label.width - words.spacing - (plot.visible ? plot.width + words.spacing : 0))
            text: root.value
            font: Theme.codeCell
            color: root.tint
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        LinkButton {
            id: plot

            anchors.verticalCenter: parent.verticalCenter
            visible: root.plottable
            focusPolicy: Qt.NoFocus
            glyph: "trend"
            text: qsTr("plot")
            Accessible.name: qsTr("Plot %1").arg(root.path)
            onClicked: root.plotWanted()
        }
    }
    FocusRing { shown: root.keyboardHere; distance: -1 }
}
