// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Hearth.Ui

//! Something to know before going on; not an error of what was just done.
T.Pane {
    id: root

    required property string text
    //! It stays until somebody puts it away.
    property bool dismissible: false

    signal dismissed

    visible: root.text !== ""
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    padding: Theme.gapMedium
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.text

    background: Rectangle {
        radius: Theme.radius
        color: Theme.accentSoft
    }
    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            glyph: "alert"
            color: Theme.warn
        }
        PlainText {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        IconButton {
            Layout.alignment: Qt.AlignTop
            implicitWidth: Theme.barButton
            implicitHeight: Theme.barButton
            iconSize: Theme.iconSmall
            visible: root.dismissible
            glyph: "x"
            text: qsTr("Put the notice away")
            onClicked: root.dismissed()
        }
    }
}
