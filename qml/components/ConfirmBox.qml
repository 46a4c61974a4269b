// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! Asks before something that can't simply be undone. Whoever just presses Enter keeps it.
DialogBox {
    id: root

    property string text: ""
    //! What stands below the text, or in its place.
    default property alias extras: extraColumn.data
    property string confirmText: ""
    //! For whoever hears the button alone.
    property string confirmName: root.confirmText
    //! It takes something away for good.
    property bool destructive: false
    property bool busy: false
    property string busyText: ""
    property string error: ""
    //! False: it can't be done now, and the box says so.
    property bool connected: true

    signal confirmed

    onOpened: cancel.forceActiveFocus(Qt.TabFocusReason)

    PlainText {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.text
        wrapMode: Text.Wrap
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    ColumnLayout {
        id: extraColumn

        visible: children.length > 0
        spacing: Theme.gapLarge
    }
    HintText {
        Layout.fillWidth: true
        glyph: "alert"
        tint: Theme.bad
        text: root.connected ? root.error : root.offlineText
        Accessible.role: Accessible.AlertMessage
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
            enabled: !root.busy && root.connected
            destructive: root.destructive
            text: root.busy ? root.busyText : root.confirmText
            Accessible.name: root.busy ? root.busyText : root.confirmName
            onClicked: root.confirmed()
        }
    }
}
