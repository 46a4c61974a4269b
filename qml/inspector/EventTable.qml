// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The events of a feed, the newest on top. It follows them until somebody looks at an earlier one.
Item {
    id: root

    required property EventInspector inspector
    readonly property alias following: list.following
    readonly property alias list: list

    function follow() {
        root.inspector.stopSeeking();
        list.follow();
    }

    //! To the event that somebody came for.
    function showSought() {
        const row = root.inspector.sought > 0 ? root.inspector.table.rowOf(root.inspector.sought) : -1;
        if (row >= 0)
            list.center(row);
    }

    //! Once the list has taken in what came.
    function showSoughtSoon() {
        // qmllint disable
        Qt.callLater(root.showSought);
        // qmllint enable
    }

    function takeFocus() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    onInspectorChanged: {
        list.follow();
        root.showSoughtSoon();
    }
    Component.onCompleted: root.showSoughtSoon()

    Connections {
        target: root.inspector

        function onSoughtChanged() {
            root.showSoughtSoon();
        }
    }

    EventColumns {
        id: spread

        width: root.width
    }
    EventHeadings {
        id: headings

        width: root.width
        widths: spread
    }
    EventList {
        id: list

        anchors {
            top: headings.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        rows: root.inspector.table
        looked: root.inspector.chosen
        onLookWanted: number => {
            root.inspector.stopSeeking();
            root.inspector.choose(number);
        }

        // qmllint disable unqualified
        delegate: EventRow {
            width: list.width
            widths: spread
            chosen: number === root.inspector.chosen
            keyboardHere: ListView.isCurrentItem && list.activeFocus
            onPressed: list.press(index)
        }
        // qmllint enable unqualified
    }
}
