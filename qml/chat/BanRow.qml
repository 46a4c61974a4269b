// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

PersonLine {
    id: root

    required property string userId

    actionText: qsTr("Unban")
    actionName: qsTr("Unban %1").arg(root.name)
}
