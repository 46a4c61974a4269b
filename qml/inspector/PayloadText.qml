// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A payload as text, to be read and copied. The arrows scroll it, with Shift they select.
FocusScope {
    id: root

    required property string text
    //! Else it keeps its lines, and goes on to the right.
    required property bool wraps
    //! Of a line that keeps its length; all letters are of one width.
    readonly property int columns: 82
    readonly property real line: metrics.lineSpacing
    readonly property alias contentY: flick.contentY

    function scrollBy(x: real, y: real) {
        flick.contentX = Math.max(0, Math.min(flick.contentX + x, flick.contentWidth - flick.width));
        flick.contentY = Math.max(0, Math.min(flick.contentY + y, flick.contentHeight - flick.height));
    }

    function scroll(key: int): bool {
        switch (key) {
        case Qt.Key_Up:
        case Qt.Key_Down:
            root.scrollBy(0, key === Qt.Key_Up ? -root.line : root.line);
            return true;
        case Qt.Key_Left:
        case Qt.Key_Right:
            root.scrollBy(key === Qt.Key_Left ? -root.line : root.line, 0);
            return true;
        case Qt.Key_PageUp:
        case Qt.Key_PageDown:
            root.scrollBy(0, (key === Qt.Key_PageUp ? -1 : 1) * (flick.height - root.line));
            return true;
        case Qt.Key_Home:
        case Qt.Key_End:
            root.scrollBy(0, key === Qt.Key_Home ? -flick.contentHeight : flick.contentHeight);
            return true;
        default:
            return false;
        }
    }

    //! What is selected by keys is on the screen.
    function reveal(cursor: rect) {
        const below = cursor.y + cursor.height - flick.height;
        root.scrollBy(0, Math.max(Math.min(0, cursor.y - flick.contentY), below - flick.contentY));
    }

    onTextChanged: flick.contentY = 0

    FontMetrics {
        id: metrics

        font: Theme.codeCell
    }
    Flickable {
        id: flick

        anchors.fill: parent
        contentWidth: root.wraps ? width : Math.max(width, Math.ceil(metrics.averageCharacterWidth * root.columns))
        contentHeight: words.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        T.ScrollBar.vertical: ScrollBar {}

        TextEdit {
            id: words

            width: flick.contentWidth
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
            focus: true
            selectByMouse: true
            selectByKeyboard: true
            activeFocusOnTab: true
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Payload")
            Accessible.readOnly: true
            Accessible.multiLine: true
            Keys.onPressed: event => event.accepted = (event.modifiers & Qt.ShiftModifier) === 0 && root.scroll(event.key)
            onCursorRectangleChanged: if (words.activeFocus && words.selectedText !== "") root.reveal(words.cursorRectangle)
        }
    }
    FocusRing { shown: words.activeFocus; distance: Theme.gapTiny }
}
