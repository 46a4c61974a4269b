// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! Asks before somebody is shut out of the server.
DialogBox {
    id: root

    property string userId: ""
    property string name: ""

    signal confirmed(userId: string, reason: string)

    function ask(userId: string, name: string) {
        root.userId = userId;
        root.name = name;
        reason.text = "";
        root.open();
    }

    title: qsTr("Ban %1?").arg(root.name)
    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)

    PlainText {
        Layout.fillWidth: true
        text: qsTr("%1 is signed out everywhere at once and can't sign in any more. What they wrote stays, and so do their places in rooms. The ban can be lifted again.").arg(root.name)
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    LabelledField {
        id: reason

        Layout.fillWidth: true
        label: qsTr("Reason, for the audit log (may stay empty)")
    }
    RowLayout {
        Layout.alignment: Qt.AlignRight
        spacing: Theme.gap

        SecondaryButton {
            id: cancel

            text: qsTr("Cancel")
            onClicked: root.close()
        }
        PrimaryButton {
            text: qsTr("Ban")
            Accessible.name: qsTr("Ban %1").arg(root.name)
            onClicked: {
                root.close();
                root.confirmed(root.userId, reason.text);
            }
        }
    }
}
