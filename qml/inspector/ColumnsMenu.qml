// SPDX-License-Identifier: MIT
import QtQuick
import QtQml.Models
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! Which values of the payloads have columns of their own; as they were seen.
Menu {
    id: root

    required property CaptureInspector inspector
    readonly property int most: 128
    readonly property int mostAtOnce: 12
    property list<string> paths

    function toggle(path: string) {
        const shown = Array.from(root.inspector.table.columns);
        const place = shown.indexOf(path);
        root.inspector.table.setColumns(place < 0 ? shown.concat([path]) : shown.filter(other => other !== path));
    }

    //! Those that are shown stay in it.
    function look() {
        const shown = Array.from(root.inspector.table.columns);
        const seen = Array.from(root.inspector.seenPaths()).filter(path => !shown.includes(path));
        root.paths = shown.concat(seen).slice(0, Math.max(root.most, shown.length));
    }

    implicitWidth: Theme.px(280)
    onAboutToShow: root.look()

    contentItem: ListView {
        implicitHeight: Math.min(contentHeight, root.mostAtOnce * Theme.rowHeight)
        model: root.contentModel
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        currentIndex: root.currentIndex
        highlightMoveDuration: 0
        // The menu itself moves on, past what is not offered.
        keyNavigationEnabled: false
        T.ScrollBar.vertical: ScrollBar {}
    }

    MenuItem {
        offered: root.paths.length === 0
        possible: false
        text: qsTr("No values were seen yet")
    }
    Instantiator {
        model: root.paths
        onObjectAdded: (index, item) => root.insertItem(index + 1, item)
        onObjectRemoved: (index, item) => root.removeItem(item)

        // qmllint disable unqualified
        delegate: MenuItem {
            required property string modelData

            implicitWidth: root.implicitWidth - 2 * Theme.gapTiny
            checkable: true
            checked: Array.from(root.inspector.table.columns).includes(modelData)
            text: modelData
            onTriggered: root.toggle(modelData)
        }
        // qmllint enable unqualified
    }
}
