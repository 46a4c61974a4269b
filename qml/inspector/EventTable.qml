// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The events of a stream, the newest on top. It follows them until somebody looks at an earlier one.
Item {
    id: root

    required property EventInspector inspector
    property bool following: true
    readonly property alias list: list
    //! The event on top, while rows come above it, and how far it was scrolled out.
    property real heldNumber: 0
    property real heldOffset: 0

    function follow() {
        root.inspector.stopSeeking();
        root.showTop();
    }

    function showTop() {
        root.following = true;
        list.positionViewAtBeginning();
    }

    //! To the event that somebody came for.
    function showSought() {
        const row = root.inspector.sought > 0 ? root.inspector.table.rowOf(root.inspector.sought) : -1;
        if (row < 0)
            return;
        root.following = false;
        root.heldNumber = 0;
        list.currentIndex = row;
        list.positionViewAtIndex(row, ListView.Center);
    }

    //! Once the list has taken in what came.
    function showSoughtSoon() {
        // qmllint disable
        Qt.callLater(root.showSought);
        // qmllint enable
    }

    //! What comes above the first row would push it down.
    function holdTop() {
        if (root.following || root.heldNumber > 0 || list.indexAt(0, list.contentY) !== 0)
            return;
        root.heldNumber = root.inspector.table.numberAt(0);
        root.heldOffset = list.contentY - list.originY;
    }

    function showNewest() {
        const held = root.heldNumber > 0 ? root.inspector.table.rowOf(root.heldNumber) : -1;
        root.heldNumber = 0;
        if (root.following) {
            list.positionViewAtBeginning();
        } else if (held > 0) {
            list.positionViewAtIndex(held, ListView.Beginning);
            list.contentY += root.heldOffset;
        }
    }

    //! Once the list has taken in what came.
    function showNewestSoon() {
        // qmllint disable
        Qt.callLater(root.showNewest);
        // qmllint enable
    }

    function takeFocus() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    function choose(row: int) {
        root.following = false;
        root.inspector.stopSeeking();
        root.inspector.choose(root.inspector.table.numberAt(row));
    }

    onInspectorChanged: {
        root.showTop();
        root.showSoughtSoon();
    }
    Component.onCompleted: root.showSoughtSoon()

    Connections {
        target: root.inspector

        function onSoughtChanged() {
            root.showSoughtSoon();
        }
    }
    Connections {
        // qmllint disable
        target: root.inspector.table
        // qmllint enable

        function onRowsAboutToBeInserted() {
            root.holdTop();
        }
        function onRowsInserted() {
            root.showNewestSoon();
        }
        function onModelReset() {
            root.showNewestSoon();
        }
    }

    EventColumns {
        id: widths

        width: root.width
    }
    EventHeadings {
        id: headings

        width: root.width
        columns: widths
    }
    NavigableList {
        id: list

        anchors {
            top: headings.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
        }
        clip: true
        model: root.inspector.table
        reuseItems: true
        cacheBuffer: 0
        highlightFollowsCurrentItem: false
        Accessible.name: qsTr("Events")
        T.ScrollBar.vertical: ScrollBar {}
        onMovementStarted: root.following = false
        onMovementEnded: root.following = list.atYBeginning
        onChosen: row => root.choose(row)
        // Rows that come above it move it on, and then it is the same event still.
        onCurrentIndexChanged: {
            if (!list.activeFocus || list.currentIndex < 0 || root.inspector.table.numberAt(list.currentIndex) === root.inspector.chosen)
                return;
            root.choose(list.currentIndex);
            list.positionViewAtIndex(list.currentIndex, ListView.Contain);
        }

        // qmllint disable unqualified
        delegate: EventRow {
            width: list.width
            columns: widths
            chosen: number === root.inspector.chosen
            keyboardHere: ListView.isCurrentItem && list.activeFocus
            onPressed: {
                list.forceActiveFocus(Qt.MouseFocusReason);
                list.currentIndex = index;
                root.choose(index);
            }
        }
        // qmllint enable unqualified
    }
}
