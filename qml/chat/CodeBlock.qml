// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! Code as it was written: long lines are scrolled, not wrapped. As wide as its longest line, up to what there is; what
//! is named and offered at the right floats over the end of a long first line.
Item {
    id: root

    required property string styled
    required property string language
    readonly property real needed: lines.implicitWidth + 2 * Theme.gapMedium
    readonly property alias lines: lines
    readonly property bool overflows: root.needed > root.width

    signal copyWanted

    implicitHeight: box.height

    Rectangle {
        id: box

        width: Math.min(root.width, root.needed + side.width)
        height: flick.height + Theme.gap
        radius: Theme.radius
        color: Theme.sunken
        border.width: Theme.hairline
        border.color: Theme.line

        HoverHandler {
            id: hover
        }
        Flickable {
            id: flick

            x: Theme.gapMedium
            y: Theme.gapTiny
            width: box.width - 2 * Theme.gapMedium
            height: lines.implicitHeight + (root.overflows ? bar.implicitHeight : 0) + Theme.gap
            contentWidth: lines.implicitWidth
            contentHeight: height
            clip: root.overflows
            interactive: root.overflows
            flickableDirection: Flickable.HorizontalFlick
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.horizontal: ScrollBar {
                id: bar

                parent: flick
                anchors.bottom: parent.bottom
                width: parent.width
            }

            SelectableText {
                id: lines

                y: Theme.gapTiny
                width: implicitWidth
                text: root.styled
                font: Theme.code
                wrapMode: Text.NoWrap
                // Code runs from the left, whatever is in its strings.
                horizontalAlignment: Text.AlignLeft
            }
        }
        // Lines that go on fade out.
        Rectangle {
            anchors {
                top: flick.top
                bottom: flick.bottom
                right: flick.right
                bottomMargin: bar.implicitHeight
            }
            width: Theme.px(24)
            visible: root.overflows && !flick.atXEnd
            gradient: Gradient {
                orientation: Gradient.Horizontal

                GradientStop { position: 0; color: Qt.alpha(Theme.sunken, 0) }
                GradientStop { position: 1; color: Theme.sunken }
            }
        }
        Rectangle {
            anchors {
                fill: side
                margins: Theme.hairline
                // A width between two pixels is drawn as the wider one.
                rightMargin: 2 * Theme.hairline
            }
            radius: Theme.radius
            color: Theme.sunken
        }
        Row {
            id: side

            anchors.right: parent.right
            leftPadding: Theme.gap

            SmallText {
                height: Theme.rowHeight + Theme.gapTiny
                visible: text !== ""
                text: root.language
                Accessible.ignored: true
            }
            IconButton {
                width: Theme.rowHeight + Theme.gapTiny
                height: Theme.rowHeight + Theme.gapTiny
                glyph: "copy"
                iconSize: Theme.iconSmall
                text: qsTr("Copy code")
                onClicked: root.copyWanted()
            }
        }
    }
}
