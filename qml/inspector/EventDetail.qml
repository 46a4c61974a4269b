// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! The event that was chosen, as a tree.
Card {
    id: root

    required property EventInspector inspector
    //! What it would like, with all that is open.
    readonly property real wanted: heading.height + Theme.gap + tree.contentHeight + topPadding + bottomPadding

    signal plotWanted(path: string)

    function takeFocus() {
        tree.forceActiveFocus(Qt.TabFocusReason);
    }

    padding: Theme.gapMedium
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Chosen event")

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        EventTitle {
            id: heading

            Layout.fillWidth: true
            Layout.leftMargin: Theme.gapTiny
            number: root.inspector.chosen
        }
        EventTree {
            id: tree

            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            tree: root.inspector.tree
            onPlotWanted: path => root.plotWanted(path)
        }
    }
}
