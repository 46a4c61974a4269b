// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

//! A field of several lines with its label above and, when something is wrong with it, the sentence that says so below.
//! Tab goes on to the next field.
FocusScope {
    id: root

    required property string label
    property string error: ""
    property string placeholder: ""
    property int lines: 2
    property alias text: field.text

    signal edited

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
        T.TextArea {
            id: field

            width: parent.width
            height: Math.max(root.lines * Theme.smallLine + 2 * Theme.gap, contentHeight + topPadding + bottomPadding)
            leftPadding: Theme.gapMedium
            rightPadding: Theme.gapMedium
            topPadding: Theme.gap
            bottomPadding: Theme.gap
            focus: true
            textFormat: TextEdit.PlainText
            wrapMode: TextEdit.WrapAnywhere
            font: Theme.codeCell
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentText
            selectByMouse: true
            Accessible.role: Accessible.EditableText
            Accessible.name: root.label
            Accessible.description: root.error
            Accessible.multiLine: true
            Keys.onTabPressed: field.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: field.nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            onTextChanged: if (field.activeFocus) root.edited()

            background: Rectangle {
                radius: Theme.radius
                color: Theme.dark ? Theme.sunken : Theme.surface
                border.width: field.activeFocus || root.error !== "" ? Theme.focusWidth : Theme.hairline
                border.color: root.error !== "" ? Theme.bad : field.activeFocus ? Theme.accent : Theme.line
            }

            PlainText {
                x: field.leftPadding
                y: field.topPadding
                width: field.width - 2 * x
                visible: field.length === 0 && field.preeditText === ""
                text: root.placeholder
                font: field.font
                line: Theme.smallLine
                color: Theme.muted
                elide: Text.ElideRight
                Accessible.ignored: true
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
