// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Test
import Hearth.Ui

WindowCase {
    id: root

    readonly property RoomView room: root.workshop?.general ?? null
    readonly property Composition composition: root.room?.composition ?? null
    property Desktop desktop: Desktop {}

    function input() {
        return root.find("MessageInput");
    }

    function sent() {
        return root.room.calls.filter(call => call.startsWith("send"));
    }

    function offer() {
        root.room.completion.rows = [
            { title: "Bob Lind", detail: "@bob", sign: "", initials: "BL", colorIndex: 2 },
            { title: "Carol Diaz", detail: "@carol", sign: "", initials: "CD", colorIndex: 1 }
        ];
    }

    function test_upInAnEmptyFieldChangesTheLastOne() {
        root.open();
        keyClick(Qt.Key_Up);
        compare(root.composition.calls, ["editLast"]);
    }

    function test_upInATextMovesTheCursor() {
        root.open();
        root.type("ab");
        keyClick(Qt.Key_Up);
        compare(root.composition.calls, []);
        keyClick(Qt.Key_Up, Qt.ControlModifier);
        compare(root.composition.calls, ["editLast"]);
    }

    function test_aReplyIsShownAndEscapeEndsIt() {
        root.open();
        compare(root.find("ComposerBar"), null);
        const low = root.find("Composer").height;
        root.composition.mode = Composition.Reply;
        verify(root.find("SmallText", "Replying to Carol Diaz") !== null);
        tryVerify(() => root.find("Composer").height > low);
        keyClick(Qt.Key_Escape);
        compare(root.composition.calls, ["cancel"]);
        tryCompare(root.find("Composer"), "height", low);
    }

    function test_theCrossEndsAChange() {
        root.open();
        root.composition.mode = Composition.Edit;
        verify(root.find("PrimaryButton", "Save") !== null);
        root.click(root.find("IconButton", "Cancel (Esc)"));
        compare(root.composition.calls, ["cancel"]);
        verify(root.input().activeFocus);
    }

    function test_whatCouldNotBeSentIsSaidAboveTheField() {
        root.open();
        root.composition.problem = "The change was not saved.";
        verify(root.find("HintText", "The change was not saved.", root.find("ComposerBar")) !== null);
    }

    function test_suggestionsAreChosenByKeys_data() {
        return [{ tag: "Tab", key: Qt.Key_Tab }, { tag: "Enter", key: Qt.Key_Return }];
    }

    function test_suggestionsAreChosenByKeys(data) {
        root.offer();
        root.open();
        root.type("hi @");
        tryVerify(() => root.find("CompletionRow") !== null);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Up);
        keyClick(data.key);
        compare(root.input().text, "hi @carol ");
        compare(root.find("CompletionRow"), null);
        compare(root.sent(), []);
        keyClick(Qt.Key_Return);
        compare(root.sent(), ["send hi @carol "]);
    }

    function test_aClickChoosesASuggestion() {
        root.offer();
        root.open();
        root.type("@");
        tryVerify(() => root.find("CompletionRow") !== null);
        root.click(root.find("CompletionRow", "Bob Lind"));
        compare(root.input().text, "@bob ");
        verify(root.input().activeFocus);
    }

    function test_escapeClosesSuggestionsFirst() {
        root.offer();
        root.open();
        root.composition.mode = Composition.Reply;
        root.type("@");
        tryVerify(() => root.find("CompletionRow") !== null);
        keyClick(Qt.Key_Escape);
        compare(root.find("CompletionRow"), null);
        compare(root.composition.calls, []);
        keyClick(Qt.Key_Return);
        compare(root.sent(), ["send @"]);
    }

    function test_enterWhileComposingChoosesNothing() {
        root.offer();
        root.open();
        root.type("@");
        inputMethod.compose("に");
        keyClick(Qt.Key_Return);
        inputMethod.compose("");
        compare(root.input().text, "@");
        compare(root.sent(), []);
    }

    function test_markdownKeysWrapTheSelection_data() {
        return [
            { tag: "bold", key: Qt.Key_B, shift: false, text: "**word**" }, { tag: "italic", key: Qt.Key_I, shift: false, text: "*word*" },
            { tag: "struck", key: Qt.Key_X, shift: true, text: "~~word~~" }, { tag: "code", key: Qt.Key_E, shift: false, text: "`word`" }
        ];
    }

    function test_markdownKeysWrapTheSelection(data) {
        root.open();
        root.type("word");
        root.input().selectAll();
        const modifiers = data.shift ? Qt.ControlModifier | Qt.ShiftModifier : Qt.ControlModifier;
        keyClick(data.key, modifiers);
        compare(root.input().text, data.text);
        compare(root.input().selectedText, "word");
        keyClick(data.key, modifiers);
        compare(root.input().text, "word");
        compare(root.room.draft, "word");
    }

    function test_aLongPasteMayBeCode() {
        root.open();
        const text = Array(8).fill("line").join("\n");
        root.desktop.copy(text);
        root.type("see ");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(root.input().text, "see " + text);
        verify(root.find("SmallText", "8 lines were pasted.") !== null);
        root.click(root.find("LinkButton", "Show them as code"));
        compare(root.input().text, "see \n```\n" + text + "\n```\n");
        compare(root.find("LinkButton", "Show them as code"), null);
        verify(root.input().activeFocus);
    }

    function test_theOfferGoesWithTheNextKey() {
        root.open();
        root.desktop.copy(Array(8).fill("line").join("\n"));
        keyClick(Qt.Key_V, Qt.ControlModifier);
        verify(root.find("LinkButton", "Show them as code") !== null);
        root.type("x");
        compare(root.find("LinkButton", "Show them as code"), null);
    }

    function test_aShortPasteIsNoQuestion() {
        root.open();
        root.desktop.copy("one\ntwo");
        keyClick(Qt.Key_V, Qt.ControlModifier);
        compare(root.input().text, "one\ntwo");
        compare(root.find("ComposerBar"), null);
    }

    name: "Writing"

    InputMethod {
        id: inputMethod
    }
}
