// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! What the word at the cursor may become. The keys stay with the field; it moves the choice with step().
Rectangle {
    id: root

    required property CompletionModel completion
    readonly property int current: list.currentIndex

    signal chosen(row: int)

    function step(by: int) {
        list.currentIndex = (list.currentIndex + by + list.count) % list.count;
    }

    z: 1
    implicitHeight: list.contentHeight + 2 * Theme.gapTiny
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Suggestions")

    Shadow { z: -1; radius: Theme.radius }
    ListView {
        id: list

        anchors {
            fill: parent
            margins: Theme.gapTiny
        }
        interactive: false
        // Qt warns of a row that is still being made ahead when a shorter list takes the place of this one.
        cacheBuffer: 0
        model: root.completion
        onCountChanged: list.currentIndex = 0

        // qmllint disable unqualified
        delegate: CompletionRow {
            id: row

            width: list.width
            current: ListView.isCurrentItem
            onClicked: root.chosen(row.index)
        }
        // qmllint enable unqualified
    }
}
