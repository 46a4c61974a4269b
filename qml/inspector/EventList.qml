// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Events in rows, the newest on top. It follows them until somebody looks at an earlier one.
NavigableList {
    id: root

    required property EventRows rows
    //! The number of the event that is looked at; 0: none.
    required property real looked
    property bool following: true
    //! The rows that the current one is of; others are about to take their place, or have just done so.
    property EventRows settled: null
    //! The event on top, while rows come above it, and how far it was scrolled out.
    property real heldNumber: 0
    property real heldOffset: 0

    //! Somebody looks at this one.
    signal lookWanted(number: real)

    function follow() {
        root.following = true;
        root.positionViewAtBeginning();
    }

    //! To an event that somebody came for.
    function center(row: int) {
        root.following = false;
        root.heldNumber = 0;
        root.currentIndex = row;
        root.positionViewAtIndex(row, ListView.Center);
    }

    //! What comes above the first row would push it down.
    function holdTop() {
        if (root.following || root.heldNumber > 0 || root.indexAt(0, root.contentY) !== 0)
            return;
        root.heldNumber = root.rows.numberAt(0);
        root.heldOffset = root.contentY - root.originY;
    }

    function showNewest() {
        const held = root.heldNumber > 0 ? root.rows.rowOf(root.heldNumber) : -1;
        root.heldNumber = 0;
        if (root.following) {
            root.positionViewAtBeginning();
        } else if (held > 0) {
            root.positionViewAtIndex(held, ListView.Beginning);
            root.contentY += root.heldOffset;
        }
    }

    //! Once the list has taken in what came.
    function showNewestSoon() {
        // qmllint disable
        Qt.callLater(root.showNewest);
        // qmllint enable
    }

    //! Nobody went anywhere: the current row is that of the event which is looked at there.
    function settle() {
        root.currentIndex = root.looked > 0 ? root.rows.rowOf(root.looked) : -1;
        root.settled = root.rows;
    }

    function settleSoon() {
        // qmllint disable
        Qt.callLater(root.settle);
        // qmllint enable
    }

    function look(row: int) {
        root.following = false;
        root.lookWanted(root.rows.numberAt(row));
    }

    function press(row: int) {
        root.forceActiveFocus(Qt.MouseFocusReason);
        root.currentIndex = row;
        root.look(row);
    }

    clip: true
    model: root.rows
    reuseItems: true
    cacheBuffer: 0
    highlightFollowsCurrentItem: false
    Accessible.name: qsTr("Events")
    T.ScrollBar.vertical: ScrollBar {}
    onMovementStarted: root.following = false
    onMovementEnded: root.following = root.atYBeginning
    onChosen: row => root.look(row)
    onModelChanged: root.settleSoon()
    // Rows that come above it move it on, and then it is the same event still.
    onCurrentIndexChanged: {
        if (!root.activeFocus || root.settled !== root.rows || root.currentIndex < 0 || root.rows.numberAt(root.currentIndex) === root.looked)
            return;
        root.look(root.currentIndex);
        root.positionViewAtIndex(root.currentIndex, ListView.Contain);
    }

    Connections {
        // qmllint disable
        target: root.rows
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
}
