// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! A link that is shown this once, to be copied.
FocusScope {
    id: root

    required property string link
    required property string hint
    property bool copied: false

    signal done

    function takeFocus() {
        root.copied = false;
        copy.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: column.implicitHeight

    Clipboard { id: clipboard }
    Column {
        id: column

        width: parent.width
        spacing: Theme.gapMedium

        PlainText {
            width: parent.width
            text: qsTr("Copy the link now and give it to whoever is to come. It can't be shown again: the server keeps no copy of it.")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Rectangle {
            width: parent.width
            height: shown.implicitHeight + 2 * Theme.gapMedium
            radius: Theme.radius
            color: Theme.sunken
            border.width: Theme.hairline
            border.color: Theme.line

            PlainText {
                id: shown

                anchors {
                    left: parent.left
                    right: parent.right
                    verticalCenter: parent.verticalCenter
                    margins: Theme.gapMedium
                }
                text: root.link
                font: Theme.code
                wrapMode: Text.WrapAnywhere
                Accessible.role: Accessible.StaticText
                Accessible.name: text
            }
        }
        HintText {
            width: parent.width
            glyph: "alert"
            tint: Theme.warn
            text: root.hint
        }
        RowLayout {
            anchors.right: parent.right
            spacing: Theme.gap

            SecondaryButton {
                text: qsTr("Done")
                onClicked: root.done()
            }
            PrimaryButton {
                id: copy

                focus: true
                text: root.copied ? qsTr("Copied") : qsTr("Copy link")
                onClicked: {
                    clipboard.copy(root.link);
                    root.copied = true;
                }
            }
        }
    }
}
