// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Before a link of a message is opened: where it really leads, whatever it called itself.
DialogBox {
    id: root

    property string link: ""
    readonly property string destination: opener.destination(root.link)

    function ask(link: string) {
        root.link = link;
        if (root.destination)
            root.open();
    }

    function follow() {
        root.close();
        opener.open(root.link);
    }

    function copy() {
        root.close();
        clipboard.copy(root.link);
    }

    title: qsTr("Open this link?")
    onOpened: openButton.forceActiveFocus(Qt.TabFocusReason)

    LinkOpener {
        id: opener
    }
    Clipboard {
        id: clipboard
    }
    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.gapTiny

        PlainText {
            Layout.fillWidth: true
            text: root.destination
            font: Theme.bodyStrong
            // Whole, for its end is what counts.
            wrapMode: Text.WrapAnywhere
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("It leads to %1").arg(text)
        }
        SmallText {
            Layout.fillWidth: true
            text: root.link
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 4
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        SecondaryButton {
            text: qsTr("Copy link")
            onClicked: root.copy()
        }
        Item {
            Layout.fillWidth: true
        }
        SecondaryButton {
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        PrimaryButton {
            id: openButton

            text: qsTr("Open")
            onClicked: root.follow()
        }
    }
}
