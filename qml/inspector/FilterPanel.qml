// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What may stand at the cursor of a filter, and what is wrong with it. The keys stay with the field.
Rectangle {
    id: root

    required property list<string> choices
    required property string problem
    property int current: -1

    signal chosen(choice: string)

    function step(by: int) {
        if (root.choices.length > 0)
            root.current = (Math.max(root.current, by < 0 ? 0 : -1) + by + root.choices.length) % root.choices.length;
    }

    z: 1
    implicitHeight: column.height + 2 * Theme.gapTiny
    radius: Theme.radius
    color: Theme.surface
    border.width: Theme.hairline
    border.color: Theme.line
    onChoicesChanged: root.current = -1

    Shadow { z: -1; radius: Theme.radius }
    Column {
        id: column

        x: Theme.gapTiny
        y: Theme.gapTiny
        width: root.width - 2 * x

        HintText {
            x: Theme.gap
            width: parent.width - 2 * x
            glyph: "alert"
            tint: Theme.bad
            text: root.problem
            Accessible.role: Accessible.AlertMessage
        }
        ListView {
            id: list

            width: parent.width
            height: Math.min(contentHeight, 8 * Theme.rowHeight)
            visible: root.choices.length > 0
            clip: true
            // Qt warns of a row that is still being made ahead when a shorter list takes the place of this one.
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            model: root.choices
            currentIndex: root.current
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Suggestions")

            // qmllint disable unqualified
            delegate: FilterChoice {
                width: list.width
                current: root.current === index
                onClicked: root.chosen(modelData)
            }
            // qmllint enable unqualified
        }
    }
}
