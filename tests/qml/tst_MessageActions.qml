// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

MessageCase {
    id: root

    function test_oneBarFollowsThePointer() {
        root.open();
        compare(root.find("MessageBar"), null);
        root.hover(root.row("m4"));
        tryVerify(() => root.find("MessageBar")?.parent === root.row("m4"));
        root.hover(root.row("m2"));
        tryVerify(() => root.find("MessageBar")?.parent === root.row("m2"));
        const bar = root.find("MessageBar");
        mouseMove(bar, bar.width / 2, 2);
        wait(50);
        compare(bar.parent, root.row("m2"));
        verify(bar.visible);
        mouseClick(root.find("ActionButton", "Reply", bar));
        compare(root.room.composition.calls, ["reply m2"]);
    }

    function test_theBarOpensTheMenu() {
        root.open();
        root.hover(root.row("m4"));
        tryVerify(() => root.find("ActionButton", "More") !== null);
        root.click(root.find("ActionButton", "More"));
        tryVerify(() => root.item("Reply") !== null);
    }

    function test_theBarSaysWhyNot() {
        root.actions.obstacle = "No connection.";
        root.open();
        root.hover(root.row("m4"));
        tryVerify(() => root.find("ActionButton", "React. No connection.") !== null);
        root.click(root.find("ActionButton", "React. No connection."));
        compare(root.find("EmojiPicker", undefined, root.overlay()), null);
        compare(root.find("EmojiTabs", undefined, root.overlay()), null);
    }

    function test_chipsToggleAndTellWho() {
        root.open();
        root.room.timeline.change(3, { reactionText: "👍 2", reactions: [{ emoji: "👍", count: 2, own: true, names: "Bob Lind and you" }] });
        const chip = root.find("ReactionChip");
        verify(chip.Accessible.checked);
        root.click(chip);
        compare(root.actions.calls, ["toggleReaction m4 👍"]);
        mouseMove(chip, chip.width / 2, chip.height / 2);
        tryVerify(() => root.find("SmallText", "Bob Lind and you", root.overlay()) !== null);
    }

    function test_moreReactionsComeFromThePicker() {
        root.open();
        root.room.timeline.change(3, { reactionText: "👍 2", reactions: [{ emoji: "👍", count: 2, own: false, names: "Bob Lind" }] });
        root.click(root.find("AddReaction"));
        tryVerify(() => root.find("EmojiCell", undefined, root.overlay()) !== null);
        root.type("tada");
        tryVerify(() => root.find("EmojiCell", "🎉", root.overlay()) !== null);
        keyClick(Qt.Key_Return);
        compare(root.actions.calls, ["toggleReaction m4 🎉"]);
    }

    function test_aReplyShowsWhatItAnswers() {
        root.open();
        root.room.timeline.change(3, { replies: true, replyAuthor: "Bob Lind", replyText: "Can you share?" });
        const quote = root.find("MessageQuote");
        compare(quote.Accessible.name, "In reply to Bob Lind: Can you share?");
        root.click(quote);
        verify(root.room.calls.includes("showReplied m4"));
        root.openMenu("m4");
        root.choose("Go to what it answers");
        compare(root.room.calls.filter(call => call === "showReplied m4").length, 2);
    }

    function test_whatIsShownIsInTheMiddleAndLit() {
        root.workshop.addHistory(100);
        root.open();
        tryVerify(() => root.list().atYEnd);
        root.room.messageShown("h50");
        tryVerify(() => root.row("h50") !== null);
        const y = root.row("h50").mapToItem(root.list(), 0, 0).y;
        verify(y > 100 && y < root.list().height - 100);
        compare(root.find("Timeline").atNewest, false);
        verify(root.find("MessageFlash", undefined, root.row("h50")) !== null);
        tryVerify(() => root.find("MessageFlash", undefined, root.row("h50")) === null, 3000);
    }

    function test_aProblemStandsByItsMessage() {
        root.open();
        root.room.timeline.change(3, { problem: "The reaction could not be added." });
        verify(root.find("HintText", "The reaction could not be added.", root.row("m4")) !== null);
        verify(root.row("m4").Accessible.name.includes("could not be added"));
    }

    function test_removedOnesHaveNoActions() {
        root.actions.absent = ["m4"];
        root.open();
        root.room.timeline.change(3, { text: "", deleted: true, removedText: "Message removed" });
        root.hover(root.row("m4"));
        compare(root.find("ActionButton", "Reply"), null);
    }

    name: "MessageActions"
}
