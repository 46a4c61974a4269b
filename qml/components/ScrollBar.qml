// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.ScrollBar {
    id: root

    implicitWidth: Theme.gap + Theme.gapTiny
    implicitHeight: Theme.gap + Theme.gapTiny
    padding: 3
    minimumSize: 0.08
    visible: root.policy !== T.ScrollBar.AlwaysOff && root.size < 1
    focusPolicy: Qt.NoFocus

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.muted
        opacity: root.pressed ? 0.7 : root.hovered ? 0.5 : root.active ? 0.35 : 0.25

        Behavior on opacity {
            NumberAnimation { duration: Theme.calm }
        }
    }
}
