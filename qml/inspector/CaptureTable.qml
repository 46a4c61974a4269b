// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The events of a stream that its filter lets pass, and what the stream says of itself among them.
Card {
    id: root

    required property CaptureInspector inspector
    readonly property CaptureModel rows: root.inspector.table
    readonly property alias following: list.following
    readonly property string emptyText: {
        if (root.rows.captured === 0)
            return qsTr("Nothing has come yet.");
        return root.rows.searching ? "" : qsTr("No event passes the filter.");
    }

    function follow() {
        list.follow();
    }

    padding: Theme.hairline
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Events")
    onInspectorChanged: list.follow()

    Item {
        anchors.fill: parent

        EventColumns {
            id: spread

            width: root.width
            paths: Array.from(root.rows.columns)
        }
        EventHeadings {
            id: headings

            width: parent.width
            widths: spread
        }
        Rectangle {
            anchors.bottom: headings.bottom
            width: parent.width * root.rows.progress
            height: Theme.focusWidth
            visible: root.rows.searching
            color: Theme.accent
        }
        EventList {
            id: list

            anchors {
                top: headings.bottom
                left: parent.left
                right: parent.right
                bottom: parent.bottom
            }
            focus: true
            rows: root.rows
            looked: root.inspector.chosen
            onLookWanted: number => root.inspector.choose(number)

            // qmllint disable unqualified
            delegate: CaptureRow {
                width: list.width
                widths: spread
                chosen: number === root.inspector.chosen
                keyboardHere: ListView.isCurrentItem && list.activeFocus
                onPressed: list.press(index)
            }
            // qmllint enable unqualified
        }
        PlainText {
            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.gapPage)
            visible: root.rows.count === 0 && text !== ""
            text: root.emptyText
            color: Theme.muted
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
