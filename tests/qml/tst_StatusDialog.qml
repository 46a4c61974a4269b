// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property OwnPresence own: root.workshop?.session.ownPresence ?? null

    function dialog() {
        return root.find("TextField", undefined, root.overlay(), field => field.placeholderText === "What are you up to?");
    }

    function endingChoice() {
        return root.find("SegmentedChoice", undefined, root.overlay());
    }

    function shownEnding() {
        return root.endingChoice().choices[root.endingChoice().current];
    }

    function openDialog() {
        root.open();
        root.chooseFromAccountMenu("Set a status…");
        tryVerify(() => root.dialog()?.activeFocus ?? false);
    }

    function test_aStatusIsWrittenAndSaved() {
        root.openDialog();
        verify(!root.button("Save").enabled);
        root.type("reading");
        const ending = root.endingChoice();
        compare(root.shownEnding(), "Never");
        keyClick(Qt.Key_Tab);
        tryCompare(ending, "activeFocus", true);
        keyClick(Qt.Key_Left);
        root.click(root.button("Save"));
        compare(root.own.calls, ["say reading  " + OwnPresence.Today]);
        root.own.said();
        tryVerify(() => root.dialog() === null);
    }

    function test_whatIsWrongIsSaid() {
        root.openDialog();
        root.dialog().text = "x".repeat(81);
        verify(root.find("HintText", "At most 80 characters, please.", root.overlay()) !== null);
        keyClick(Qt.Key_Return);
        compare(root.own.calls, []);
        root.dialog().text = "x";
        root.own.saying.error = "The server is busy.";
        verify(root.find("HintText", "The server is busy.", root.overlay()) !== null);
    }

    function test_anEmojiIsChosenAndTakenAway() {
        root.openDialog();
        const emoji = root.find("StatusEmoji", undefined, root.overlay());
        root.click(emoji);
        const search = () => root.find("TextField", undefined, root.overlay(), field => field.placeholderText === "Search emoji");
        tryVerify(() => search()?.activeFocus ?? false);
        root.type("seedling");
        keyClick(Qt.Key_Return);
        tryVerify(() => search() === null);
        compare(emoji.chosen, "🌱");
        tryVerify(() => root.dialog()?.activeFocus ?? false);
        keyClick(Qt.Key_Return);
        compare(root.own.calls, ["say  🌱 " + OwnPresence.Never]);
        root.click(emoji);
        compare(emoji.chosen, "");
        verify(!root.button("Save").enabled);
    }

    function test_theDialogBeginsWithWhatIsSaid() {
        root.workshop.moods.speak();
        root.open();
        root.chooseFromAccountMenu("Change your status…");
        tryVerify(() => root.dialog() !== null);
        compare(root.dialog().text, "In the garden");
        compare(root.find("StatusEmoji", undefined, root.overlay()).chosen, "🌱");
        compare(root.shownEnding(), "Until 18:00");
        root.click(root.button("Save"));
        compare(root.own.calls, ["say In the garden 🌱 " + OwnPresence.Kept]);
        root.click(root.button("Clear"));
        compare(root.own.calls[1], "say   " + OwnPresence.Never);
    }

    function test_anEndThatIsAmongTheChoicesIsChosenThere() {
        root.workshop.moods.speak();
        root.own.ending = OwnPresence.Today;
        root.own.keptEnding = "";
        root.open();
        root.chooseFromAccountMenu("Change your status…");
        tryVerify(() => root.dialog() !== null);
        compare(root.shownEnding(), "Today");
    }

    function test_whatEndsMeanwhileIsNoChoiceAnyMore() {
        root.workshop.moods.speak();
        root.open();
        root.chooseFromAccountMenu("Change your status…");
        tryVerify(() => root.dialog() !== null);
        root.own.keptEnding = "";
        compare(root.shownEnding(), "30 minutes");
        root.endingChoice().current = 3;
        root.own.keptEnding = "Until 19:00";
        compare(root.shownEnding(), "Never");
    }

    name: "StatusDialog"
}
