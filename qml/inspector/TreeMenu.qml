// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What can be done with a value of an event.
Menu {
    id: root

    required property EventTreeModel tree
    property int row: -1
    property bool plottable: false
    readonly property Clipboard clipboard: Clipboard {}

    signal plotWanted(path: string)

    //! Below `item`, else where the pointer is.
    function openFor(row: TreeRow, item: Item) {
        root.row = row.index;
        root.plottable = row.plottable;
        if (item)
            root.popup(item, Theme.gapLarge, item.height);
        else
            root.popup();
    }

    MenuItem {
        text: qsTr("Copy value")
        glyph: "copy"
        onTriggered: root.clipboard.copy(root.tree.valueText(root.row))
    }
    MenuItem {
        text: qsTr("Copy path")
        glyph: "copy"
        onTriggered: root.clipboard.copy(root.tree.pathText(root.row))
    }
    MenuItem {
        offered: root.plottable
        text: qsTr("Plot it")
        glyph: "trend"
        onTriggered: root.plotWanted(root.tree.pathText(root.row))
    }
}
