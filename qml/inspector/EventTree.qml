// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! What an event holds, as a tree. Left and Right close and open what is in it, Enter draws a number. Ctrl+C copies a value,
//! and with Shift its path.
FocusScope {
    id: root

    required property EventTreeModel tree
    readonly property alias contentHeight: list.contentHeight

    signal plotWanted(path: string)

    function act(row: TreeRow) {
        if (row && row.expandable)
            root.tree.toggle(row.index);
        else if (row && row.plottable)
            root.plotWanted(row.path);
    }

    //! Right opens, or goes into what is open; Left closes, or goes to what it is in.
    function go(row: TreeRow, inwards: bool) {
        if (!row)
            return;
        if (row.expandable && row.expanded !== inwards)
            root.tree.toggle(row.index);
        else if (inwards && row.expandable)
            list.incrementCurrentIndex();
        else if (!inwards && root.tree.parentRow(row.index) >= 0)
            list.currentIndex = root.tree.parentRow(row.index);
    }

    Keys.onPressed: event => {
        const row = list.currentItem as TreeRow;
        if (!row || event.key !== Qt.Key_C || !(event.modifiers & Qt.ControlModifier))
            return;
        event.accepted = true;
        if (event.modifiers & Qt.ShiftModifier)
            clipboard.copy(root.tree.pathText(row.index));
        else
            clipboard.copy(root.tree.valueText(row.index));
    }

    Clipboard { id: clipboard }
    NavigableList {
        id: list

        anchors.fill: parent
        focus: true
        clip: true
        model: root.tree
        Accessible.role: Accessible.Tree
        Accessible.name: qsTr("Values of the event")
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onRightPressed: root.go(list.currentItem as TreeRow, true)
        Keys.onLeftPressed: root.go(list.currentItem as TreeRow, false)
        onChosen: root.act(list.currentItem as TreeRow)
        onMenuWanted: menu.openFor(list.currentItem as TreeRow, list.currentItem)

        // qmllint disable unqualified
        delegate: TreeRow {
            id: row

            width: list.width
            keyboardHere: ListView.isCurrentItem && list.activeFocus
            onPressed: list.currentIndex = index
            onToggled: {
                list.currentIndex = index;
                root.tree.toggle(index);
            }
            onPlotWanted: root.plotWanted(path)
            onMenuWanted: item => menu.openFor(row, item)
        }
        // qmllint enable unqualified
    }
    TreeMenu {
        id: menu

        tree: root.tree
        onPlotWanted: path => root.plotWanted(path)
    }
}
