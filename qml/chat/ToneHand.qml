// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! One skin to choose.
T.AbstractButton {
    id: root

    required property int index
    required property string modelData
    required property string label
    required property bool chosen
    required property bool lit

    implicitWidth: Theme.rowHeight
    implicitHeight: Theme.rowHeight
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.modelData
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.label
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Rectangle {
        radius: Theme.radius
        color: root.chosen ? Theme.accentSoft : root.hovered || root.lit ? Theme.sunken : Theme.clear
        FocusRing { shown: root.lit; distance: 0 }
    }
    contentItem: PlainText {
        text: root.modelData
        font: Theme.emojiSmall
        line: Theme.rowHeight
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    ToolTip {
        text: root.label
        visible: root.hovered
    }
}
