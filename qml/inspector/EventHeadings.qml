// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Above a table of events.
Item {
    id: root

    required property EventColumns columns

    implicitHeight: Theme.px(32)
    Accessible.ignored: true

    component Heading: PlainText {
        height: parent ? parent.height : 0
        font: Theme.caption
        color: Theme.muted
        elide: Text.ElideRight
        Accessible.ignored: true
    }

    Row {
        anchors {
            fill: parent
            leftMargin: Theme.gapMedium
            rightMargin: Theme.gapMedium
        }
        spacing: Theme.gap

        Heading {
            width: root.columns.time
            text: qsTr("Time")
        }
        Heading {
            width: root.columns.delta
            visible: root.columns.roomy
            text: "Δ"
        }
        Heading {
            width: root.columns.type
            text: qsTr("Type")
        }
        Heading {
            width: root.columns.size
            visible: root.columns.roomy
            text: qsTr("Size")
        }
        Heading {
            text: qsTr("Preview")
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
