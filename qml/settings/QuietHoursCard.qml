// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
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
    RowLayout {
        width: parent.width
        visible: root.notifications.quiet
        spacing: Theme.gapMedium

        TimeField {
            id: from

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("From")
            time: root.notifications.quietFrom
            onOffered: text => from.settle(root.notifications.setQuietFrom(text))
        }
        TimeField {
            id: to

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
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
                day: (Qt.locale().firstDayOfWeek + index + 6) % 7
                on: root.notifications.quietDays[day]
                onClicked: root.notifications.setQuietDay(day, !on)
            }
            // qmllint enable unqualified
        }
    }
}
