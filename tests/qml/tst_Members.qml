// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null
    readonly property MemberActions actions: root.session?.details.members ?? null

    function menuItem(text) {
        return root.find("MenuItem", text, root.overlay());
    }

    function openMenuOf(name) {
        const row = root.find("MemberRow", name);
        mouseClick(row, row.width / 2, row.height / 2, Qt.RightButton);
        tryVerify(() => root.menuItem("Write to " + name) !== null);
    }

    function choose(text) {
        root.rendered();
        mouseClick(root.menuItem(text));
    }

    function test_whoRunsWhatIsMarkedAndSaid() {
        root.workshop.own();
        root.open();
        const row = root.find("MemberRow", "Carol Diaz");
        compare(root.find("Icon", undefined, row, icon => icon.glyph === "shield").visible, true);
        verify(row.Accessible.name.includes("moderator"));
        verify(root.find("MemberRow", "Alice Moor (you)").Accessible.name.includes("owner of this room"));
        compare(root.find("Icon", undefined, root.find("MemberRow", "Bob Lind"), icon => icon.glyph === "shield"), null);
    }

    function test_theTipSaysWhatNobodyElseIsCalled() {
        root.open();
        const row = root.find("MemberRow", "Carol Diaz");
        verify(row.Accessible.name.includes("@u2"));
        mouseMove(row, row.width / 2, row.height / 2);
        tryVerify(() => root.find("SmallText", "Write to Carol Diaz · @u2", root.overlay()) !== null);
    }

    function test_onlyWhatOneMayIsOffered() {
        root.open();
        root.openMenuOf("Carol Diaz");
        for (const text of ["Make moderator", "Remove as moderator", "Hand over the room…", "Remove from the room…", "Ban…", "Not while offline"])
            compare(root.menuItem(text), null);
        keyClick(Qt.Key_Escape);
    }

    function test_rightClickMakesAModerator() {
        root.workshop.own();
        root.open();
        root.openMenuOf("Bob Lind");
        compare(root.menuItem("Remove as moderator"), null);
        root.choose("Make moderator");
        tryCompare(root.actions, "calls", ["makeModerator r2 u3"]);
        compare(root.session.calls, []);
    }

    function test_theMenuKeyOpensIt_data() {
        return [{ tag: "Menu", key: Qt.Key_Menu, modifiers: Qt.NoModifier }, { tag: "Shift+F10", key: Qt.Key_F10, modifiers: Qt.ShiftModifier }];
    }

    function test_theMenuKeyOpensIt(data) {
        root.workshop.own();
        root.open();
        root.find("NavigableList", undefined, root.find("MembersPane")).forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Down);
        keyClick(data.key, data.modifiers);
        tryVerify(() => root.menuItem("Write to Carol Diaz") !== null);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryCompare(root.actions, "calls", ["takeModerator r2 u2"]);
    }

    function test_theButtonUnderThePointerOpensIt() {
        root.workshop.own();
        root.open();
        const row = root.find("MemberRow", "Dave Oko");
        mouseMove(row, 20, 10);
        tryVerify(() => root.find("IconButton", "More about Dave Oko", row) !== null);
        mouseClick(root.find("IconButton", "More about Dave Oko", row));
        tryVerify(() => root.menuItem("Write to Dave Oko") !== null);
        compare(root.session.calls, []);
        root.choose("Write to Dave Oko");
        tryCompare(root.session, "calls", ["openDirect u4"]);
    }

    function test_whatCantBeUndoneIsAskedBefore_data() {
        return [
            { tag: "hand over", item: "Hand over the room…", button: "Hand over", call: "handOver r2 u3" },
            { tag: "remove", item: "Remove from the room…", button: "Remove", call: "remove r2 u3" },
            { tag: "ban", item: "Ban…", button: "Ban", call: "ban r2 u3" }
        ];
    }

    function test_whatCantBeUndoneIsAskedBefore(data) {
        root.workshop.own();
        root.open();
        root.openMenuOf("Bob Lind");
        root.choose(data.item);
        tryVerify(() => root.button(data.button) !== null);
        compare(root.actions.calls, []);
        // Whoever just presses Enter keeps it.
        tryVerify(() => root.button("Cancel").activeFocus);
        root.click(root.button(data.button));
        compare(root.actions.calls, [data.call]);
        root.actions.asked.busy = true;
        compare(root.button(data.button), null);
        root.actions.asked.busy = false;
        root.actions.asked.error = "The server said no.";
        tryVerify(() => root.find("HintText", "The server said no.", root.overlay()) !== null);
        root.actions.done();
        tryVerify(() => root.button("Cancel") === null);
    }

    function test_inASmallWindowTheQuestionStandsAboveThePane() {
        root.workshop.own();
        root.open({ width: 720, height: 480 });
        root.click(root.find("IconButton", "Show the members"));
        tryVerify(() => root.find("MembersPane", undefined, root.overlay()) !== null);
        root.rendered();
        const row = root.find("MemberRow", "Bob Lind", root.overlay());
        mouseClick(row, row.width / 2, row.height / 2, Qt.RightButton);
        tryVerify(() => root.menuItem("Ban…") !== null);
        root.choose("Ban…");
        tryVerify(() => root.button("Cancel")?.activeFocus ?? false);
        root.click(root.button("Ban"));
        compare(root.actions.calls, ["ban r2 u3"]);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.button("Cancel") === null);
        verify(root.find("MembersPane", undefined, root.overlay()) !== null);
    }

    function test_offlineNothingOfItCanBeChosen() {
        root.workshop.own();
        root.workshop.loseConnection();
        root.workshop.own();
        root.open();
        root.openMenuOf("Bob Lind");
        verify(root.menuItem("Not while offline") !== null);
        compare(root.menuItem("Make moderator").enabled, false);
        compare(root.menuItem("Ban…").enabled, false);
        keyClick(Qt.Key_Escape);
    }

    function test_anErrorStandsInThePaneUntilTheRoomIsAnother() {
        root.open();
        root.actions.setting.error = "The server does not allow that.";
        tryVerify(() => root.find("HintText", "The server does not allow that.", root.find("MembersPane")) !== null);
        root.session.currentRoom = root.workshop.empty;
        tryCompare(root.actions.setting, "error", "");
    }

    function test_aLargeRoomIsAskedForAndFiltered() {
        root.workshop.crowd.fill(250);
        root.open();
        const pane = root.find("MembersPane");
        const members = root.workshop.general.members;
        verify(root.workshop.general.calls.includes("wantMembers"));
        verify(root.find("HintText", undefined, pane, hint => hint.text.includes("presence is told")) !== null);
        compare(root.find("PresenceBadge", undefined, pane), null);
        members.more = true;
        members.total = 200;
        tryVerify(() => root.find("HintText", "200 of 250 members are here so far.", pane) !== null);
        members.more = false;
        root.click(root.find("TextField", undefined, pane));
        root.type("zz");
        compare(members.filter, "zz");
        members.rows = [];
        tryVerify(() => root.find("HintText", "Nobody here is called that.", pane) !== null);
        compare(root.find("SkeletonRow", undefined, pane), null);
        members.error = "The list comes when the connection is back.";
        tryVerify(() => root.find("HintText", members.error, pane) !== null);
    }

    function test_aLargeRoomIsModeratedFromItsList() {
        root.workshop.crowd.fill(250);
        root.open();
        root.openMenuOf("Person 3");
        root.choose("Remove from the room…");
        tryVerify(() => root.button("Remove") !== null);
        root.click(root.button("Remove"));
        compare(root.actions.calls, ["remove r2 c2"]);
    }

    function test_aSmallRoomHasNoFilter() {
        root.open();
        compare(root.find("TextField", undefined, root.find("MembersPane")), null);
    }

    name: "Members"
}
