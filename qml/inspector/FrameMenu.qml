// SPDX-License-Identifier: MIT
import QtQuick
import QtQml.Models
import Hearth.App
import Hearth.Ui

//! Frames to take up again, and what else can be done with them behind a line.
Menu {
    id: root

    required property FrameListModel frames
    required property string emptyText
    required property string actionText
    required property bool actionPossible
    //! Of more frames these are shown: a menu has to fit.
    readonly property int most: 12
    property list<string> names

    signal chosen(row: int)
    signal actionWanted

    //! Above what it belongs to, which stands at the foot of the window.
    function openAbove(item: Item) {
        root.names = Array.from({ length: Math.min(root.most, root.frames.count) }, (unused, row) => root.frames.nameAt(row));
        const height = Math.max(1, root.names.length) * Theme.rowHeight + line.implicitHeight + Theme.rowHeight + 2 * root.padding;
        root.popup(item, 0, -height - Theme.gapTiny);
    }

    implicitWidth: Theme.px(300)

    MenuItem {
        offered: root.names.length === 0
        possible: false
        text: root.emptyText
    }
    Instantiator {
        model: root.names
        onObjectAdded: (index, item) => root.insertItem(index + 1, item)
        onObjectRemoved: (index, item) => root.removeItem(item)

        // qmllint disable unqualified
        delegate: MenuItem {
            required property int index
            required property string modelData

            implicitWidth: root.implicitWidth - 2 * Theme.gapTiny
            text: modelData
            onTriggered: root.chosen(index)
        }
        // qmllint enable unqualified
    }
    MenuLine {
        id: line

        implicitWidth: root.implicitWidth - 2 * Theme.gapTiny
    }
    MenuItem {
        implicitWidth: root.implicitWidth - 2 * Theme.gapTiny
        possible: root.actionPossible
        text: root.actionText
        onTriggered: root.actionWanted()
    }
}
