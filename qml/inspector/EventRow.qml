// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! One event in a line.
Item {
    id: root

    required property int index
    required property real number
    //! Of EventTableModel.RowKind.
    required property int kind
    required property string time
    required property string delta
    required property string type
    required property int typeColor
    required property string size
    required property string preview
    required property EventColumns columns
    required property bool chosen
    required property bool keyboardHere
    readonly property bool plain: root.kind === EventTableModel.Data
    readonly property color fill: root.chosen ? Theme.accentSoft : hover.hovered ? Theme.sunken : Theme.clear

    signal pressed

    implicitHeight: Theme.px(28)
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.time, root.type, root.preview]).filter(part => part).join(", ")
    Accessible.selected: root.chosen
    Accessible.onPressAction: root.pressed()

    component Cell: PlainText {
        height: parent ? parent.height : 0
        font: Theme.codeCell
        color: Theme.muted
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        color: root.fill
    }
    HoverHandler { id: hover }
    TapHandler { onTapped: root.pressed() }
    Row {
        id: cells

        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gapMedium
        }
        spacing: Theme.gap

        Cell {
            width: root.columns.time
            text: root.time
        }
        Cell {
            width: root.columns.delta
            visible: root.columns.roomy
            text: root.delta
        }
        TypeBadge {
            width: root.columns.type
            anchors.verticalCenter: parent.verticalCenter
            visible: root.plain
            text: root.type
            colorIndex: root.typeColor
        }
        Cell {
            width: root.columns.size
            visible: root.plain && root.columns.roomy
            text: root.size
        }
        Cell {
            width: cells.width - x
            text: root.plain ? root.preview : root.type
            color: root.plain ? Theme.text : Theme.warn
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    FocusRing { shown: root.keyboardHere; distance: -1 }
}
