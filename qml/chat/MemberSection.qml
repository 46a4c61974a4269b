// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

Item {
    id: root

    required property string section

    implicitHeight: Theme.px(38)

    SectionHeading {
        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            leftMargin: Theme.gap
            rightMargin: Theme.gap
            bottomMargin: Theme.gap
        }
        text: root.section
    }
}
