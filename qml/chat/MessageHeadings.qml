// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! What stands above a message: its day, the New line, or the gap to another author's.
Column {
    id: root

    required property string day
    required property bool showDay
    required property bool showNew
    required property bool startsGroup

    LabelledLine {
        width: parent.width
        height: visible ? implicitHeight + 2 * Theme.gapMedium : 0
        visible: root.showDay
        text: root.day
    }
    LabelledLine {
        width: parent.width
        height: visible ? implicitHeight + 2 * Theme.gapMedium : 0
        visible: root.showNew
        text: qsTr("New")
        lineColor: Theme.accent
        textColor: Theme.accent
    }
    Item {
        width: 1
        height: root.startsGroup && !root.showDay && !root.showNew ? Theme.gap : 0
    }
}
