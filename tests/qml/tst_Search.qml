// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property MessageSearch search: root.workshop?.session.search ?? null

    function pane() {
        return root.find("SearchPane") ?? root.find("SearchPane", undefined, root.overlay());
    }

    function field() {
        return root.find("TextField", undefined, root.pane());
    }

    function openSearch(properties) {
        root.open(properties ?? {});
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => root.pane() !== null && root.field().activeFocus);
    }

    function test_theMembersTakeTheirPlaceBack() {
        root.open();
        root.click(root.find("IconButton", "Search messages"));
        tryVerify(() => root.find("SearchPane") !== null);
        compare(root.find("MembersPane"), null);
        root.click(root.find("IconButton", "Show the members"));
        tryVerify(() => root.find("MembersPane") !== null);
        compare(root.find("SearchPane"), null);
        root.click(root.find("IconButton", "Hide the members"));
        tryVerify(() => root.find("MembersPane") === null);
    }

    function test_aRoomIsLeftForAllOfThem() {
        root.openSearch();
        root.search.source = MessageSearch.Server;
        root.search.place = "#garden";
        verify(root.find("SmallText", "From the server, in #garden", root.pane()) !== null);
        verify(root.find("PlainText", "No message in #garden has these words.", root.pane()) !== null);
        root.click(root.find("LinkButton", "Search all rooms", root.pane()));
        compare(root.search.calls, ["searchEverywhere"]);
        root.search.place = "";
        compare(root.find("LinkButton", "Search all rooms", root.pane()), null);
    }

    function test_standsInThePlaceOfTheMembers() {
        root.openSearch();
        verify(root.find("MembersPane") === null);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.pane() === null);
        verify(root.find("MembersPane") !== null);
        tryVerify(() => root.find("MessageInput")?.activeFocus ?? false);
    }

    function test_theHeaderOpensAndClosesIt() {
        root.open();
        root.click(root.find("IconButton", "Search messages"));
        tryVerify(() => root.pane() !== null);
        root.click(root.find("IconButton", "Close the search"));
        tryVerify(() => root.pane() === null);
    }

    function test_liesOverTheTimelineWhereItIsNarrow() {
        root.openSearch({ width: 720, height: 480 });
        root.workshop.office.find();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.workshop.session.calls, ["openMessage r2 57"]);
        tryVerify(() => root.pane() === null);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        tryVerify(() => root.pane() !== null && root.field().activeFocus);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.pane() === null);
    }

    function test_whatIsTypedIsLookedFor() {
        root.openSearch();
        root.type("pump");
        compare(root.search.text, "pump");
        compare(root.search.calls, []);
        keyClick(Qt.Key_Return);
        compare(root.search.calls, ["run"]);
    }

    function test_aFoundMessageIsOpened() {
        root.openSearch();
        root.workshop.office.find();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.workshop.session.calls, ["openMessage r4 12"]);
        const second = () => root.find("FoundRow", undefined, root.pane(), row => row.author === "Dave Oko");
        tryVerify(() => second() !== null);
        root.click(second());
        compare(root.workshop.session.calls, ["openMessage r4 12", "openMessage d3 3"]);
        verify(root.pane() !== null);
    }

    function test_whatIsSoughtGetsTheFocus() {
        root.open();
        root.workshop.addHistory(60);
        const timeline = root.find("Timeline");
        const list = root.find("NavigableList", undefined, timeline);
        tryVerify(() => list.count === 60 + root.workshop.talk.length);
        root.workshop.general.messageShown("h40");
        compare(list.currentItem.key, "h40");
        verify(list.activeFocus);
        verify(!timeline.atNewest);
        wait(50);
        const place = list.currentItem.mapToItem(list, 0, list.currentItem.height / 2).y;
        verify(place > 0 && place < list.height, place);
        verify(list.currentItem.keyboardHere);
    }

    function test_saysWhereItLooked_data() {
        return [
            { tag: "server", source: MessageSearch.Server, says: "From the server" },
            { tag: "cache", source: MessageSearch.Cache, says: "On this computer alone" }
        ];
    }

    function test_saysWhereItLooked(data) {
        root.openSearch();
        root.workshop.office.find();
        root.search.source = data.source;
        verify(root.pane().sourceText.startsWith(data.says));
        verify(root.find("SmallText", root.pane().sourceText, root.pane()) !== null);
    }

    function test_saysWhyThereIsNothing() {
        root.openSearch();
        verify(root.pane().sentence.startsWith("Type words"));
        root.search.source = MessageSearch.Server;
        compare(root.pane().sentence, "No message has these words.");
        root.search.found.loading = true;
        compare(root.pane().sentence, "");
        verify(root.find("SkeletonRow", undefined, root.pane()) !== null);
        root.search.found.loading = false;
        root.search.problem = "You are in no room called “x”.";
        verify(root.find("HintText", "You are in no room called “x”.", root.pane()) !== null);
        root.search.problem = "";
        root.search.found.error = "The server said no.";
        root.click(root.find("SecondaryButton", "Try again", root.pane()));
        compare(root.search.calls, ["run"]);
    }

    function test_whatFillsNoListIsLookedForFurtherBack_data() {
        return [
            { tag: "nothing yet", rows: 0, offered: true },
            { tag: "a few", rows: 2, offered: true },
            { tag: "a list of them", rows: 40, offered: false }
        ];
    }

    function test_whatFillsNoListIsLookedForFurtherBack(data) {
        const button = () => root.find("SecondaryButton", "Look further back", root.pane());
        root.openSearch();
        root.search.source = MessageSearch.Server;
        root.search.found.rows = Array.from({ length: data.rows }, (unused, i) => root.workshop.office.hit(1, "r2", "# general", i, "Message " + i, "09:00"));
        root.rendered();
        compare(button(), null);
        root.search.found.more = true;
        compare(root.pane().sentence, "Nothing yet. Older messages were not looked at.");
        compare(button() !== null, data.offered);
        if (!data.offered)
            return;
        root.search.calls = [];
        root.click(button());
        verify(root.search.calls.includes("loadMore"));
        root.search.found.loading = true;
        compare(button(), null);
    }

    function test_morePagesComeAtTheEnd() {
        root.openSearch();
        root.search.source = MessageSearch.Server;
        root.search.found.more = true;
        root.search.found.rows = Array.from({ length: 40 }, (unused, i) => root.workshop.office.hit(1, "r2", "# general", i, "Message " + i, "09:00"));
        const list = root.find("NavigableList", undefined, root.pane());
        root.search.calls = [];
        list.positionViewAtEnd();
        tryVerify(() => root.search.calls.includes("loadMore"));
    }

    name: "Search"
}
