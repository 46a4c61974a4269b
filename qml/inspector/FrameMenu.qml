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

    implicitWidth: Theme.px(300)
    onAboutToShow: root.names = Array.from({ length: Math.min(root.most, root.frames.count) }, (unused, row) => root.frames.nameAt(row))

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
        implicitWidth: root.implicitWidth - 2 * Theme.gapTiny
    }
    MenuItem {
        implicitWidth: root.implicitWidth - 2 * Theme.gapTiny
        possible: root.actionPossible
        text: root.actionText
        onTriggered: root.actionWanted()
    }
}
