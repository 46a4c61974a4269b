// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A count in a pill; nothing while the count is zero.
Rectangle {
    id: root

    required property int count

    visible: root.count > 0
    implicitWidth: Math.max(implicitHeight, Math.ceil(label.implicitWidth) + Theme.gapMedium)
    implicitHeight: Theme.px(18)
    radius: height / 2
    color: Theme.accent
    Accessible.ignored: true

    Text {
        id: label

        anchors.centerIn: parent
        text: root.count > 99 ? qsTr("99+") : root.count
        textFormat: Text.PlainText
        color: Theme.accentText
        font: Theme.caption
    }
}
