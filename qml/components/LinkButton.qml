// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A button that stands within text, such as Retry now.
T.AbstractButton {
    id: root

    property color textColor: Theme.accent
    //! Before the word; empty: none.
    property string glyph: ""

    implicitWidth: contentItem.implicitWidth + leftPadding + rightPadding
    implicitHeight: contentItem.implicitHeight + topPadding + bottomPadding
    horizontalPadding: Theme.gapTiny
    font: Theme.smallStrong
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusRing { shown: root.visualFocus; distance: 0 }
    }
    contentItem: PlainText {
        leftPadding: root.glyph === "" ? 0 : Theme.iconSmall + Theme.gapTiny
        text: root.text
        font: root.font
        line: Theme.smallLine
        color: root.textColor
        elide: Text.ElideRight

        Loader {
            anchors.verticalCenter: parent.verticalCenter
            active: root.glyph !== ""
            // qmllint disable unqualified
            sourceComponent: Icon {
                glyph: root.glyph
                size: Theme.iconSmall
                color: root.textColor
            }
            // qmllint enable unqualified
        }
        Hairline {
            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.hovered
            color: root.textColor
        }
    }
}
