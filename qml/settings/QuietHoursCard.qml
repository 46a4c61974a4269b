// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! When nobody is told of anything.
TitledCard {
    id: root

    required property NotificationSettings notifications

    title: qsTr("Quiet hours")

    Switch {
        width: parent.width
        on: root.notifications.quiet
        text: qsTr("Keep quiet at certain times")
        about: qsTr("What comes then waits in the window, without a sound and without asking for attention.")
        onClicked: root.notifications.quiet = !root.notifications.quiet
    }
    Row {
        id: times

        readonly property real half: (times.width - times.spacing) / 2

        width: parent.width
        visible: root.notifications.quiet
        spacing: Theme.gapMedium

        TimeField {
            id: from

            width: times.half
            label: qsTr("From")
            time: root.notifications.quietFrom
            onOffered: text => from.settle(root.notifications.setQuietFrom(text))
        }
        TimeField {
            id: to

            width: times.half
            label: qsTr("To")
            time: root.notifications.quietTo
            onOffered: text => to.settle(root.notifications.setQuietTo(text))
        }
    }
    Flow {
        width: parent.width
        visible: root.notifications.quiet
        spacing: Theme.gapTiny
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("On these days")

        Repeater {
            model: 7

            // qmllint disable unqualified
            DayButton {
                on: root.notifications.quietDays[day]
                onClicked: root.notifications.setQuietDay(day, !on)
            }
            // qmllint enable unqualified
        }
    }
}
