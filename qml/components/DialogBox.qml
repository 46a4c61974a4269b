// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Ui

//! A modal card in the middle of the window, with its title and a way out.
ModalPopup {
    id: root

    required property string title
    //! What stands below the title goes on above.
    property bool scrolled: false
    default property alias content: body.data
    readonly property string offlineText: qsTr("This needs the connection to the server. Try again when it is back.")

    parent: T.Overlay.overlay
    x: Math.round((parent.width - width) / 2)
    y: Math.round((parent.height - height) / 2)
    width: Math.min(Theme.dialogWidth, parent ? parent.width - 2 * Theme.gapHuge : Theme.dialogWidth)
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    padding: Theme.gapPage

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.width: Theme.hairline
        border.color: Theme.line

        Hairline {
            y: root.topPadding + heading.height + Theme.gap
            width: parent.width
            visible: root.scrolled
        }
    }
    contentData: ColumnLayout {
        id: column

        width: root.availableWidth
        spacing: Theme.gapLarge
        Accessible.role: Accessible.Dialog
        Accessible.name: root.title

        RowLayout {
            id: heading

            PlainText {
                Layout.fillWidth: true
                text: root.title
                font: Theme.title
                line: Theme.titleLine
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            IconButton {
                glyph: "x"
                text: qsTr("Close")
                onClicked: root.close()
            }
        }
        ColumnLayout {
            id: body

            Layout.fillWidth: true
            spacing: Theme.gapLarge
        }
    }
}
