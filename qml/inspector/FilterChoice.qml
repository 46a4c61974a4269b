// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A word that may go on a filter.
T.AbstractButton {
    id: root

    required property int index
    required property string modelData
    required property bool current

    implicitHeight: Theme.rowHeight
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    text: root.modelData
    Accessible.role: Accessible.ListItem
    Accessible.name: root.text
    Accessible.selected: root.current

    background: Rectangle {
        radius: Theme.radius - 2
        color: root.current ? Theme.accentSoft : root.hovered ? Theme.sunken : Theme.clear
    }
    contentItem: PlainText {
        text: root.text
        font: Theme.codeCell
        elide: Text.ElideRight
    }
}
