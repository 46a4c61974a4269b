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
        root.rendered();
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
        tryVerify(() => root.find("PlainText", "No emoji named “partyqqq”", root.overlay()) !== null);
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

    function tones() {
        return root.find("ToneChoice", undefined, root.overlay());
    }

    function test_aToneIsChosenOnce() {
        root.show();
        compare(root.tones(), null);
        root.click(root.find("ToneButton", undefined, root.overlay()));
        tryVerify(() => root.tones()?.activeFocus ?? false);
        compare(root.find("EmojiTabs", undefined, root.overlay()), null);
        root.click(root.find("ToneHand", undefined, root.tones(), hand => hand.label === "Medium skin tone"));
        compare(root.room.recentEmoji.tone, SkinTone.Medium);
        tryVerify(() => root.tones() === null);
        verify(root.cell("👍🏽") !== null);
        verify(root.cell("❤️") !== null);
        verify(root.find("ToneButton", undefined, root.overlay()).Accessible.name.startsWith("Medium skin tone"));
        root.click(root.cell("👍🏽"));
        compare(root.room.draft, "👍🏽");
    }

    function test_theKeyboardChoosesATone() {
        root.show();
        tryVerify(() => root.find("TextField", undefined, root.overlay()).activeFocus);
        keyClick(Qt.Key_Tab);
        tryVerify(() => root.find("ToneButton", undefined, root.overlay()).activeFocus);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.tones()?.activeFocus ?? false);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Return);
        compare(root.room.recentEmoji.tone, SkinTone.Dark);
        tryVerify(() => root.find("TextField", undefined, root.overlay()).activeFocus);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Space);
        tryVerify(() => root.tones()?.activeFocus ?? false);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.tones() === null);
        compare(root.room.recentEmoji.tone, SkinTone.Dark);
        verify(root.cell() !== null);
    }

    name: "EmojiPicker"
}
