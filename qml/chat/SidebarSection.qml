// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A heading and the places under it, each a SidebarRow. As tall as its rows: what holds it scrolls.
FocusScope {
    id: root

    required property string title
    property string listName: root.title
    property string actionText: ""
    property alias model: list.model
    property alias delegate: list.delegate
    readonly property alias count: list.count
    //! What stands under the rows.
    default property alias extras: column.data

    signal actionWanted
    signal rowShown(top: real, bottom: real)

    function at(row: int): SidebarRow {
        return list.itemAtIndex(row) as SidebarRow;
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width

        Item {
            width: parent.width
            height: Theme.rowHeight

            SectionHeading {
                x: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
            }
            IconButton {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.rowHeight
                height: Theme.rowHeight
                visible: root.actionText !== ""
                glyph: "plus"
                iconSize: Theme.iconSmall
                text: root.actionText
                onClicked: root.actionWanted()
            }
        }
        NavigableList {
            id: list

            width: parent.width
            height: contentHeight
            interactive: false
            focus: true
            Accessible.name: root.listName
            onChosen: row => root.at(row)?.clicked()
            onMenuWanted: row => root.at(row)?.menuWanted(root.at(row))
            onCurrentItemChanged: {
                if (list.currentItem && list.activeFocus)
                    root.rowShown(list.y + list.currentItem.y, list.y + list.currentItem.y + list.currentItem.height);
            }
        }
    }
}
