// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.App
import Hearth.Ui

//! What is different between the chosen event and another one: the one before it of its type, or one that was marked.
FocusScope {
    id: root

    required property EventComparison comparison
    //! The number of the chosen event.
    required property real chosen
    readonly property bool marks: root.comparison.marked > 0
    readonly property bool isMarked: root.marks && root.comparison.marked === root.chosen
    readonly property string about: {
        const event = number => Number(number).toLocaleString(Qt.locale(), "f", 0);
        if (root.isMarked)
            return qsTr("Choose the event to compare with this one.");
        if (root.comparison.other === 0)
            return root.marks ? qsTr("The event that was marked is not here any more.") : qsTr("There is no earlier event of this type.");
        return root.marks ? qsTr("Compared with event %1").arg(event(root.comparison.other)) : qsTr("Compared with the one before of its type, event %1").arg(event(root.comparison.other));
    }
    readonly property string emptyText: root.comparison.other > 0 && !root.isMarked ? qsTr("Both payloads are the same.") : ""

    Component.onCompleted: root.comparison.active = true
    Component.onDestruction: root.comparison.active = false
    onComparisonChanged: root.comparison.active = true

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        RowLayout {
            Layout.leftMargin: Theme.gapTiny
            spacing: Theme.gap

            SmallText {
                Layout.fillWidth: true
                text: root.about
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
            LinkButton {
                visible: root.marks
                text: qsTr("With the one before")
                onClicked: root.comparison.unmark()
            }
            LinkButton {
                visible: !root.isMarked && root.chosen > 0
                text: qsTr("Compare with…")
                Accessible.description: qsTr("What you choose next is compared with this event")
                onClicked: root.comparison.mark()
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            NavigableList {
                id: list

                anchors.fill: parent
                focus: true
                clip: true
                model: root.comparison
                Accessible.name: qsTr("Differences")
                T.ScrollBar.vertical: ScrollBar {}

                // qmllint disable unqualified
                delegate: DiffRow {
                    width: list.width
                    keyboardHere: ListView.isCurrentItem && list.activeFocus
                }
                // qmllint enable unqualified
            }
            PlainText {
                anchors.centerIn: parent
                width: Math.min(implicitWidth, parent.width)
                visible: root.comparison.count === 0 && text !== ""
                text: root.emptyText
                color: Theme.muted
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
    }
}
