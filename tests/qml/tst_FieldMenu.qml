// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Test
import Hearth.Ui

WindowCase {
    id: root

    readonly property RoomView room: root.workshop?.general ?? null
    property Desktop desktop: Desktop {}

    function item(text) {
        return root.find("MenuItem", text, root.overlay());
    }

    function choose(text) {
        tryVerify(() => root.item(text)?.enabled ?? false, 5000, text);
        root.rendered();
        mouseClick(root.item(text));
        tryVerify(() => root.item(text) === null);
    }

    function test_theFieldOfMessagesHasAMenu() {
        root.open();
        const input = root.find("MessageInput");
        root.type("hello");
        mouseClick(input, 20, 8, Qt.RightButton);
        tryVerify(() => root.item("Select all") !== null);
        // Beside the pointer, as far as the window leaves room.
        compare(root.item("Undo").mapToItem(input, 0, 0).x, 20 + Theme.gapTiny);
        compare(root.item("Copy").enabled, false);
        compare(root.item("Cut").enabled, false);
        root.choose("Select all");
        tryVerify(() => input.activeFocus);
        compare(input.selectedText, "hello");
        mouseClick(input, 20, 8, Qt.RightButton);
        root.choose("Cut");
        compare(root.desktop.clipboard(), "hello");
        compare(root.room.draft, "");
        keyClick(Qt.Key_F10, Qt.ShiftModifier);
        root.choose("Undo");
        tryCompare(root.room, "draft", "hello");
    }

    function test_codeThatIsPastedFromTheMenuIsOfferedAsCode() {
        root.desktop.copy("a\nb\nc\nd\ne\nf");
        root.open();
        keyClick(Qt.Key_Menu);
        root.choose("Paste");
        tryVerify(() => root.find("LinkButton", "Show them as code") !== null);
    }

    function test_otherFieldsHaveItToo_data() {
        return [{ tag: "Menu", key: Qt.Key_Menu, modifiers: Qt.NoModifier }, { tag: "Shift+F10", key: Qt.Key_F10, modifiers: Qt.ShiftModifier }];
    }

    function test_otherFieldsHaveItToo(data) {
        root.desktop.copy("gar");
        root.open();
        mouseClick(root.find("IconButton", "Browse and create rooms"));
        tryVerify(() => root.find("TextField", undefined, root.overlay())?.activeFocus ?? false);
        keyClick(data.key, data.modifiers);
        root.choose("Paste");
        tryCompare(root.workshop.session.directory, "filter", "gar");
        verify(root.find("TextField", undefined, root.overlay()).activeFocus);
    }

    function test_aPasswordIsNotCopied() {
        root.open();
        keyClick(Qt.Key_Comma, Qt.ControlModifier);
        tryCompare(root.window, "page", "settings-appearance");
        keyClick(Qt.Key_Down);
        tryVerify(() => root.field("Current password") !== null);
        root.field("Current password").field.forceActiveFocus();
        root.type("secret");
        keyClick(Qt.Key_A, Qt.ControlModifier);
        keyClick(Qt.Key_Menu);
        tryVerify(() => root.item("Copy") !== null);
        compare(root.item("Copy").enabled, false);
        compare(root.item("Cut").enabled, false);
        keyClick(Qt.Key_Escape);
    }

    name: "FieldMenu"
}
