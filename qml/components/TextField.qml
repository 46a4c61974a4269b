// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.TextField {
    id: root

    //! Shown by the frame and told to assistive technology; the words stand beside the field.
    property bool wrong: false

    implicitWidth: Theme.px(200)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.gapMedium
    rightPadding: Theme.gapMedium
    verticalAlignment: TextInput.AlignVCenter
    font: Theme.body
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    // What is selected is what the menu is about.
    persistentSelection: menu.shown
    clip: true
    opacity: root.enabled ? 1 : Theme.disabledOpacity
    Accessible.role: Accessible.EditableText
    Keys.onPressed: event => {
        if (menu.isAskedBy(event)) {
            event.accepted = true;
            menu.openAt(Qt.point(root.cursorRectangle.x, root.height));
        }
    }

    background: Rectangle {
        radius: Theme.radius
        // On a dark card the line alone hardly shows.
        color: Theme.dark ? Theme.sunken : Theme.surface
        border.width: root.activeFocus || root.wrong ? Theme.focusWidth : Theme.hairline
        border.color: root.wrong ? Theme.bad : root.activeFocus ? Theme.accent : Theme.line
    }

    RightClickArea {
        id: clicks

        onTapped: {
            root.forceActiveFocus(Qt.MouseFocusReason);
            menu.openAt(Qt.point(clicks.mouseX, clicks.mouseY));
        }
    }
    FieldMenu {
        id: menu

        readonly property bool readable: root.echoMode === TextInput.Normal

        undoes: root.canUndo
        cuts: copies && !root.readOnly
        copies: readable && root.selectedText !== ""
        pastes: root.canPaste
        selects: root.length > 0
        onUndoWanted: root.undo()
        onCutWanted: root.cut()
        onCopyWanted: root.copy()
        onPasteWanted: root.paste()
        onSelectAllWanted: root.selectAll()
    }
    PlainText {
        anchors {
            fill: parent
            leftMargin: root.leftPadding + 2
            rightMargin: root.rightPadding
        }
        visible: !root.text && !root.preeditText
        text: root.placeholderText
        color: root.placeholderTextColor
        elide: Text.ElideRight
        Accessible.ignored: true
    }
}
