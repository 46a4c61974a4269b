// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A button that stands within text, such as Retry now.
T.AbstractButton {
    id: root

    property color textColor: Theme.accent

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    horizontalPadding: Theme.gapTiny
    font: Theme.smallStrong
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
    contentItem: PlainText {
        text: root.text
        font: root.font
        line: Theme.smallLine
        color: root.textColor

        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.hovered
            color: root.textColor
        }
    }
}
