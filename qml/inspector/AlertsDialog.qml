// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Of which events of a stream one wants to be told, and how often at most.
DialogBox {
    id: root

    required property EventAlertModel alerts
    required property string streamTitle
    readonly property list<int> pauses: [0, 60, 600, 3600]
    property string error: ""

    //! With a path, of what is there.
    function ask(path: string) {
        root.error = "";
        field.text = path;
        value.text = "";
        root.open();
    }

    function add() {
        root.error = root.alerts.add(field.text, comparison.current, value.text);
        if (root.error !== "")
            return;
        field.text = "";
        value.text = "";
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Notices of %1").arg(root.streamTitle)
    onOpened: (field.text === "" ? field : value).forceActiveFocus(Qt.TabFocusReason)

    PlainText {
        Layout.fillWidth: true
        // Gives way to what is wrong, for the smallest window has no room for both.
        visible: root.error === ""
        text: qsTr("Be told on the desktop when an event comes whose field is above, below or equal to a value. Its chart shows the line.")
        color: Theme.muted
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ScrollPane {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, 2 * Theme.controlHeight + Theme.gapTiny)
        visible: root.alerts.count > 0
        contentHeight: rows.implicitHeight

        Column {
            id: rows

            width: parent ? parent.width : 0
            spacing: Theme.gapTiny
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What you are told of")

            Repeater {
                model: root.alerts

                // qmllint disable unqualified
                AlertRow {
                    width: parent ? parent.width : 0
                    onRemoved: root.alerts.remove(index)
                }
                // qmllint enable unqualified
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gapMedium

        LabelledField {
            id: field

            Layout.fillWidth: true
            Layout.preferredWidth: 3
            label: qsTr("Field")
            placeholder: "data.celsius"
            onAccepted: root.add()
        }
        LabelledField {
            id: value

            Layout.fillWidth: true
            Layout.preferredWidth: 2
            label: qsTr("Value")
            placeholder: "30"
            onAccepted: root.add()
        }
    }
    SegmentedChoice {
        id: comparison

        Layout.fillWidth: true
        choices: [qsTr("Above"), qsTr("Below"), qsTr("Equal")]
        Accessible.name: qsTr("How they are compared")
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: Theme.bad
        text: root.error
        Accessible.role: Accessible.AlertMessage
    }
    Column {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        SmallText {
            width: parent.width
            text: qsTr("At most one notice per")
        }
        SegmentedChoice {
            width: parent.width
            choices: [qsTr("Event"), qsTr("Minute"), qsTr("10 minutes"), qsTr("Hour")]
            current: Math.max(0, Array.from(root.pauses).indexOf(root.alerts.pause))
            Accessible.name: qsTr("At most one notice per")
            onCurrentChanged: root.alerts.pause = root.pauses[current]
        }
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        SecondaryButton {
            text: qsTr("Done")
            onClicked: root.close()
        }
        PrimaryButton {
            enabled: field.text !== "" && value.text !== ""
            text: qsTr("Add notice")
            onClicked: root.add()
        }
    }
}
