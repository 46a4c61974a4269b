// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

PersonLine {
    id: root

    required property string userId
    required property string username

    about: root.username === root.name ? "" : qsTr("@%1").arg(root.username)
    actionText: qsTr("Invite")
    actionName: qsTr("Invite %1").arg(root.name)
}
