// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! The event that was chosen, as a tree. Left and Right close and open what is in it, Enter draws a number.
Card {
    id: root

    required property EventInspector inspector
    readonly property EventTreeModel tree: root.inspector.tree
    //! What it would like, with all that is open.
    readonly property real wanted: heading.height + Theme.gap + list.contentHeight + topPadding + bottomPadding

    signal plotWanted(path: string)

    function takeFocus() {
        list.forceActiveFocus(Qt.TabFocusReason);
    }

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

    padding: Theme.gapMedium
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Chosen event")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        PlainText {
            id: heading

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapTiny
            text: root.inspector.chosen > 0 ? qsTr("Event %1").arg(Number(root.inspector.chosen).toLocaleString(Qt.locale(), "f", 0)) : qsTr("No event is chosen")
            font: Theme.bodyStrong
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        NavigableList {
            id: list

            Layout.fillWidth: true
            Layout.fillHeight: true
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
    }

    TreeMenu {
        id: menu

        tree: root.tree
        onPlotWanted: path => root.plotWanted(path)
    }
}
