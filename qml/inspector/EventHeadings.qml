// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! Above a table of events.
Item {
    id: root

    required property EventColumns widths

    implicitHeight: Theme.px(32)
    clip: true
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
            width: root.widths.time
            text: qsTr("Time")
        }
        Heading {
            width: root.widths.delta
            visible: root.widths.roomy
            text: "Δ"
        }
        Heading {
            width: root.widths.type
            text: qsTr("Type")
        }
        Heading {
            width: root.widths.size
            visible: root.widths.roomy
            text: qsTr("Size")
        }
        Repeater {
            model: root.widths.shownPaths

            // qmllint disable unqualified
            Heading {
                required property string modelData

                width: root.widths.value
                // Names are told apart by their case.
                font: Theme.codeSmall
                text: modelData.startsWith("data.") ? modelData.slice(5) : modelData
            }
            // qmllint enable unqualified
        }
        Heading {
            text: root.widths.hiddenPaths > 0 ? qsTr("Preview (+%1)").arg(root.widths.hiddenPaths) : qsTr("Preview")
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
