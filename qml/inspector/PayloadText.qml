// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A payload as text, to be read and copied.
Flickable {
    id: root

    required property string text
    //! Else it keeps its lines, and goes on to the right.
    required property bool wraps
    //! Of a line that keeps its length; all letters are of one width.
    readonly property int columns: 82

    contentWidth: root.wraps ? width : Math.max(width, Math.ceil(metrics.averageCharacterWidth * root.columns))
    contentHeight: words.implicitHeight
    boundsBehavior: Flickable.StopAtBounds
    clip: true
    T.ScrollBar.vertical: ScrollBar {}
    onTextChanged: root.contentY = 0

    FontMetrics {
        id: metrics

        font: Theme.codeCell
    }
    TextEdit {
        id: words

        width: root.contentWidth
        leftPadding: Theme.gapTiny
        rightPadding: Theme.gapMedium
        text: root.text
        textFormat: TextEdit.PlainText
        wrapMode: root.wraps ? TextEdit.WrapAnywhere : TextEdit.NoWrap
        font: Theme.codeCell
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        readOnly: true
        selectByMouse: true
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Payload")
        Accessible.readOnly: true
        Accessible.multiLine: true
    }
}
