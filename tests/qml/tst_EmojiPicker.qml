// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property RoomView room: root.workshop?.general ?? null

    function cell(emoji) {
        return root.find("EmojiCell", emoji, root.overlay());
    }

    function show() {
        root.open();
        root.click(root.find("IconButton", "Insert an emoji"));
        tryVerify(() => root.cell() !== null);
        waitForRendering(root.window.contentItem);
    }

    function test_recentOnesComeFirst() {
        root.room.recentEmoji.list = ["🦀", "🎉"];
        root.show();
        compare(root.cell().emoji, "🦀");
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Return);
        compare(root.room.draft, "🎉");
        compare(root.room.recentEmoji.calls, ["use 🎉"]);
        tryVerify(() => root.find("MessageInput").activeFocus);
    }

    function test_aClickChooses() {
        root.show();
        root.click(root.cell("👍"));
        compare(root.room.draft, "👍");
        tryVerify(() => root.cell() === null);
    }

    function test_whatIsTypedIsSearched() {
        root.show();
        root.type("party");
        tryVerify(() => root.cell("🎉") !== null);
        verify(root.find("SmallText", "partying face", root.overlay()) !== null);
        root.type("qqq");
        tryVerify(() => root.find("SmallText", "No emoji is called so", root.overlay()) !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.cell() === null);
        compare(root.room.draft, "");
    }

    function test_theKeysChangeTheCategory() {
        root.show();
        keyClick(Qt.Key_PageDown);
        tryVerify(() => root.cell("😀") !== null);
        keyClick(Qt.Key_PageUp);
        keyClick(Qt.Key_PageUp);
        tryVerify(() => root.cell("🏁") !== null);
    }

    function test_aTabChangesTheCategory() {
        root.show();
        const tab = root.find("EmojiTab", undefined, root.overlay(), tab => tab.label === "Food and drink");
        root.click(tab);
        tryVerify(() => root.cell("🍇") !== null);
        verify(tab.Accessible.checked);
    }

    name: "EmojiPicker"
}
