// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A field with its label above and, when something is wrong with it, the sentence that says so below.
FocusScope {
    id: root

    required property string label
    property string error: ""
    property string placeholder: ""
    property bool secret: false
    property int hints: Qt.ImhNone
    property alias text: field.text
    property alias field: field
    property bool revealed: false

    signal accepted

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gapTiny

        SmallText {
            width: parent.width
            text: root.label
            Accessible.ignored: true
        }
        TextField {
            id: field

            width: parent.width
            focus: true
            wrong: root.error !== ""
            placeholderText: root.placeholder
            echoMode: root.secret && !root.revealed ? TextInput.Password : TextInput.Normal
            inputMethodHints: root.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : root.hints
            rightPadding: root.secret ? reveal.width + Theme.gap : Theme.gapMedium
            Accessible.name: root.label
            Accessible.description: root.error
            Accessible.passwordEdit: root.secret && !root.revealed
            onAccepted: root.accepted()

            IconButton {
                id: reveal

                anchors {
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Theme.gapTiny
                }
                width: height
                height: parent.height - Theme.gap
                visible: root.secret
                glyph: root.revealed ? "eye-off" : "eye"
                text: root.revealed ? qsTr("Hide the password") : qsTr("Show the password")
                onClicked: root.revealed = !root.revealed
            }
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.bad
            text: root.error
            Accessible.role: Accessible.AlertMessage
        }
    }
}
