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
    required property EventColumns widths
    required property bool chosen
    required property bool keyboardHere
    //! It was sent, and did not come.
    property bool outgoing: false
    //! Of the rule that it passes; -1: none.
    property int highlight: -1
    //! What it has of widths.paths.
    property list<string> values
    readonly property bool plain: root.kind === EventTableModel.Data
    readonly property color tint: root.highlight < 0 ? Theme.clear : Theme.highlightColors[root.highlight % Theme.highlightColors.length]
    readonly property color fill: root.chosen ? Theme.accentSoft : hover.hovered ? Theme.sunken : Theme.clear
    readonly property string direction: root.outgoing ? qsTr("sent") : ""

    signal pressed

    implicitHeight: Theme.px(28)
    // One that is kept to be another event is told to nobody meanwhile.
    ListView.onPooled: root.visible = false
    ListView.onReused: root.visible = true
    Accessible.role: Accessible.ListItem
    Accessible.name: Array.from([root.time, root.direction, root.type, root.preview]).filter(part => part).join(", ")
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
    Rectangle {
        anchors.fill: parent
        visible: root.highlight >= 0
        color: root.tint
        opacity: Theme.tintOpacity
    }
    Rectangle {
        width: Theme.quoteBar
        height: parent.height
        visible: root.highlight >= 0
        color: root.tint
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
            width: root.widths.time
            text: root.time
        }
        Cell {
            width: root.widths.delta
            visible: root.widths.roomy
            text: root.delta
        }
        TypeBadge {
            width: root.widths.type
            anchors.verticalCenter: parent.verticalCenter
            visible: root.plain
            text: root.type
            colorIndex: root.typeColor
        }
        Cell {
            width: root.widths.size
            visible: root.plain && root.widths.roomy
            text: root.size
        }
        Repeater {
            model: root.plain ? root.widths.shownPaths.length : 0

            // qmllint disable unqualified
            Cell {
                required property int index

                width: root.widths.value
                color: Theme.text
                text: root.values[index] ?? ""
            }
            // qmllint enable unqualified
        }
        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.outgoing
            glyph: "arrow-up"
            size: Theme.px(12)
            color: Theme.accent
        }
        Cell {
            width: Math.max(0, cells.width - x)
            text: root.plain ? root.preview : root.type
            color: root.plain ? Theme.text : root.kind === EventTableModel.Gap ? Theme.warn : Theme.muted
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    FocusRing { shown: root.keyboardHere; distance: -1 }
}
