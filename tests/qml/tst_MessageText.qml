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
    property MessageRenderer renderer: MessageRenderer {}
    property Component rows: MessageRow {
        width: 400
        connected: true
        renderer: root.renderer
        timeline: root.room.timeline
        obstacle: ""
    }

    function say(text, more) {
        root.desktop.opened = [];
        root.room.timeline.rows = [root.workshop.said("m1", 2, text, "09:20", Object.assign({ startsGroup: true }, more))];
        root.open();
        return root.find("TimelineRow");
    }

    function styled(row, part) {
        return root.find("StyledText", undefined, row, item => item.text.includes(part));
    }

    function dialog(type, text) {
        return root.find(type, text, root.overlay());
    }

    //! The first place of the text at which a link lies.
    function linkIn(item) {
        for (let y = 4; y < item.height; y += 8) {
            for (let x = 1; x < item.width; x += 3) {
                if (item.linkAt(x, y))
                    return Qt.point(x, y);
            }
        }
        return null;
    }

    function click(text) {
        const item = root.styled(root.say(text), "<a ");
        const place = root.linkIn(item);
        verify(place !== null);
        mouseClick(item, place.x, place.y);
    }

    function test_aLinkIsAskedAboutBeforeItOpens() {
        root.click("[bank.com](http://bank.com@evil.example/x)");
        tryVerify(() => root.dialog("PlainText", "evil.example") !== null);
        verify(root.dialog("SmallText", "http://evil.example/x") !== null);
        compare(root.desktop.opened.length, 0);
        tryVerify(() => root.dialog("PrimaryButton", "Open")?.visualFocus ?? false);
        keyClick(Qt.Key_Return);
        compare(root.desktop.opened, ["http://evil.example/x"]);
        tryVerify(() => root.dialog("PlainText", "evil.example") === null);
    }

    function test_theWholeDestinationIsShown() {
        const host = "a".repeat(60) + "." + "b".repeat(60) + ".evil.example";
        root.click("[bank.com](https://" + host + "/)");
        const shown = () => root.dialog("PlainText", host);
        tryVerify(() => shown()?.lineCount > 1 && !shown().truncated && shown().contentHeight <= shown().height);
    }

    function test_escapeAndCancelOpenNothing() {
        root.click("[x](https://xn--e1afmkfd.example/)");
        tryVerify(() => root.dialog("PlainText", "xn--e1afmkfd.example") !== null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.dialog("PlainText", "xn--e1afmkfd.example") === null);
        const item = root.styled(root.find("TimelineRow"), "<a ");
        const place = root.linkIn(item);
        mouseClick(item, place.x, place.y);
        tryVerify(() => root.dialog("SecondaryButton", "Cancel") !== null);
        mouseClick(root.dialog("SecondaryButton", "Cancel"));
        tryVerify(() => root.dialog("PlainText", "xn--e1afmkfd.example") === null);
        compare(root.desktop.opened.length, 0);
    }

    function test_linksOpenFromTheMenuToo() {
        const row = root.say("> [a](https://a.example) and me@b.example");
        mouseClick(row, row.width / 2, row.height - 8, Qt.RightButton);
        tryVerify(() => root.dialog("MenuItem", "Open me@b.example") !== null);
        // Once the menu has placed it.
        tryVerify(() => root.dialog("MenuItem", "Open a.example").y > 0);
        mouseClick(root.dialog("MenuItem", "Open a.example"));
        tryVerify(() => root.dialog("PrimaryButton", "Open")?.visualFocus ?? false);
        compare(root.desktop.opened.length, 0);
        keyClick(Qt.Key_Enter);
        compare(root.desktop.opened, ["https://a.example"]);
    }

    function test_copyTextTakesWhatWasWritten() {
        const text = "**a**  \u202eb\u00a0\u0301\u0301\u0301\u0301\u0301\u0301\u0301\n`c`";
        const row = root.say(text);
        mouseClick(row, row.width / 2, row.height - 8, Qt.RightButton);
        tryVerify(() => root.dialog("MenuItem", "Copy text") !== null);
        mouseClick(root.dialog("MenuItem", "Copy text"));
        compare(root.desktop.clipboard(), text);
    }

    function test_codeIsAnItemOfItsOwnWithItsCopyButton() {
        const line = "int a = 1; // " + "long ".repeat(100);
        const row = root.say("look:\n```cpp\n" + line + "\n\tb\n```");
        const code = root.find("CodeBlock", undefined, row);
        verify(code.width <= row.width);
        verify(root.find("StyledText", undefined, code).implicitWidth > row.width);
        const button = root.find("IconButton", "Copy code", code);
        compare(button.Accessible.name, "Copy code");
        mouseClick(button);
        compare(root.desktop.clipboard(), line + "\n\tb");
    }

    function test_theWheelMovesTheTimelineOverCodeAsWell() {
        root.workshop.addHistory(50);
        root.room.timeline.insertAt(0, root.workshop.said("m0", 2, "```\n" + "long ".repeat(100) + "\n```", "09:20", { startsGroup: true }));
        root.open();
        const list = root.find("NavigableList", undefined, root.find("Timeline"));
        tryVerify(() => list.atYEnd && root.find("CodeBlock") !== null);
        const y = list.contentY;
        mouseWheel(root.find("CodeBlock"), 40, 10, 0, 120);
        tryVerify(() => list.contentY < y);
    }

    function test_ownMentionsStandOut() {
        const row = root.say("hello @Alice", { mentions: ["alice"] });
        verify(root.styled(row, "<b>@Alice</b>") !== null);
        verify(row.mentionsSelf);
        root.room.timeline.change(0, { text: "hello @Alicia", mentions: [] });
        verify(!row.mentionsSelf);
    }

    function test_emojiAloneAreLarge() {
        const row = root.say("🎉");
        const large = root.styled(row, "🎉").height;
        root.room.timeline.change(0, { text: "🎉 a" });
        verify(large > 1.5 * root.styled(row, "🎉").height);
    }

    function test_coloursFollowTheTheme() {
        const row = root.say("@bob", { mentions: ["bob"] });
        verify(root.styled(row, Theme.accent.toString()) !== null);
        root.workshop.scheme.dark = true;
        tryVerify(() => Theme.dark && root.styled(row, Theme.accent.toString()) !== null);
    }

    function test_anEditIsShown() {
        const row = root.say("**one**");
        root.room.timeline.change(0, { text: "> two", edited: true });
        verify(root.styled(row, "one") === null);
        verify(root.styled(row, "two") !== null);
        root.room.timeline.change(0, { text: "", deleted: true, removedText: "Message removed" });
        verify(root.styled(row, "two") === null);
    }

    function test_aRowHasItsHeightAtOnce_data() {
        return [
            { tag: "line", text: "a" },
            { tag: "wrapped", text: "word ".repeat(100) },
            { tag: "emoji", text: "🎉" },
            { tag: "blocks", text: "# a\n\n> b\n\n* " + "word ".repeat(100) },
            { tag: "code", text: "a\n```cpp\nb\nc\n```" },
            { tag: "long code", text: "```\n" + "word ".repeat(100) + "\n```" },
            { tag: "below it", text: "a", edited: true, editedText: "09:20" },
            { tag: "reactions", text: "a", reactionText: "👍 1", reactions: [{ emoji: "👍", count: 1, own: true, names: "you" }] },
            { tag: "reply", text: "a", replies: true, replyAuthor: "Bob", replyText: "b" },
            { tag: "problem", text: "a", problem: "The reaction could not be added: it is too much for one message. ".repeat(4) },
            { tag: "removed", text: "", deleted: true, removedText: "Message removed by a moderator" },
            { tag: "failed", text: "a", state: TimelineModel.Failed, stateText: "Not sent" }
        ];
    }

    //! The list places rows by it: one that grows later moves what is being read.
    function test_aRowHasItsHeightAtOnce(data) {
        root.room.timeline.rows = [Object.assign({ key: "m1" }, data)];
        root.open();
        const roles = root.workshop.said("m1", 2, data.text, "09:20", Object.assign({ startsGroup: true, showNew: false }, data));
        for (const other of ["authorId", "tag", "reactions"])
            delete roles[other];
        const row = root.rows.createObject(root.window.contentItem, roles);
        const early = row.implicitHeight;
        verify(early > 2 * Theme.bodyLine);
        root.rendered();
        compare(early, row.implicitHeight);
        row.destroy();
    }

    function test_assistantsHearTheWords() {
        verify(root.say("**0** drops").Accessible.name.includes(", 0 drops"));
    }

    name: "MessageText"
}
