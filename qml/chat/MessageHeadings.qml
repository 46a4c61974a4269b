// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! The lines above a message: its day, and where the new ones begin.
Column {
    id: root

    required property string day
    required property bool showDay
    required property bool showNew

    LabelledLine {
        width: parent.width
        height: visible ? implicitHeight + 2 * Theme.headingGap : 0
        visible: root.showDay
        text: root.showNew ? qsTr("%1 · New").arg(root.day) : root.day
        lineColor: root.showNew ? Theme.accent : Theme.line
        textColor: root.showNew ? Theme.accent : Theme.muted
    }
    LabelledLine {
        width: parent.width
        height: visible ? implicitHeight + 2 * Theme.headingGap : 0
        visible: root.showNew && !root.showDay
        text: qsTr("New")
        lineColor: Theme.accent
        textColor: Theme.accent
    }
}
