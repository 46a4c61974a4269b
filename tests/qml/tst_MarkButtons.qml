// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    function input() {
        return root.find("MessageInput");
    }

    function test_buttonsWrapTheSelectionToo_data() {
        return [
            { tag: "bold", button: "Bold (Ctrl+B)", text: "**word**" }, { tag: "italic", button: "Italic (Ctrl+I)", text: "*word*" },
            { tag: "code", button: "Code (Ctrl+E)", text: "`word`" }
        ];
    }

    function test_buttonsWrapTheSelectionToo(data) {
        root.open();
        root.type("word");
        root.input().selectAll();
        root.click(root.find("IconButton", data.button));
        compare(root.input().text, data.text);
        compare(root.input().selectedText, "word");
        verify(root.input().activeFocus);
    }

    function test_theKeyboardReachesTheButtonsAndWritesOnBetweenTheMarks() {
        root.open();
        keyClick(Qt.Key_Tab);
        verify(root.find("IconButton", "Bold (Ctrl+B)").activeFocus);
        keyClick(Qt.Key_Space);
        root.type("ab");
        compare(root.input().text, "**ab**");
    }

    name: "MarkButtons"
}
