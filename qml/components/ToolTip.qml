// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.ToolTip {
    id: root

    x: parent ? Math.round((parent.width - root.implicitWidth) / 2) : 0
    y: parent ? parent.height + Theme.gapTiny : 0
    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    horizontalPadding: Theme.gap
    verticalPadding: Theme.gapTiny
    margins: Theme.gapTiny
    delay: Theme.toolTipDelay
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent | T.Popup.CloseOnReleaseOutsideParent

    contentItem: SmallText {
        text: root.text
        color: Theme.background
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.text
    }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.quick }
    }
}
