// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property JumpModel jump: root.workshop?.session.jump ?? null


    function field() {
        return root.find("TextField", undefined, root.overlay(), field => field.placeholderText.startsWith("Jump to"));
    }

    function clickRow(text) {
        tryVerify(() => root.find("JumpRow", text, root.overlay()) !== null);
        root.click(root.find("JumpRow", text, root.overlay()));
    }

    function openBox() {
        root.open();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => root.field()?.activeFocus ?? false);
        compare(root.jump.log.calls, ["open"]);
    }

    function closes() {
        tryVerify(() => root.field() === null);
    }

    function test_enterGoesToTheFirst() {
        root.openBox();
        root.type("fi");
        compare(root.jump.text, "fi");
        keyClick(Qt.Key_Return);
        root.closes();
        compare(root.workshop.session.calls, ["openRoom r3"]);
    }

    function test_arrowsChooseAndWrap() {
        root.openBox();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        root.closes();
        compare(root.workshop.session.calls, ["openDirect u3"]);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => root.field()?.activeFocus ?? false);
        keyClick(Qt.Key_Up);
        keyClick(Qt.Key_Return);
        root.closes();
        compare(root.workshop.sessions.log.calls, ["signOut"]);
    }

    //! One that only rests where the box opens chooses nothing.
    function test_thePointerChoosesOnceItMoves() {
        root.openBox();
        tryVerify(() => root.find("JumpRow", "Sign out", root.overlay()) !== null);
        const row = root.find("JumpRow", "Sign out", root.overlay());
        mouseMove(row, 40, 10);
        wait(0);
        verify(!row.lit);
        mouseMove(row, 44, 12);
        tryVerify(() => row.lit);
    }

    function test_feedsAndPagesAreFound() {
        root.workshop.greenhouse.offer();
        root.workshop.telemetry.begin();
        root.jump.rows = [
            root.workshop.office.place(JumpModel.Feed, "sensors", "Greenhouse sensors", "sensors", 0),
            root.workshop.office.place(JumpModel.Action, "", "Feeds", "", JumpModel.OpenFeeds),
            root.workshop.office.place(JumpModel.Action, "", "Dashboard", "", JumpModel.OpenDashboard)
        ];
        root.openBox();
        root.clickRow("Feed Greenhouse sensors");
        tryCompare(root.window, "page", "feeds");
        compare(root.workshop.session.feeds.calls[0], "seek sensors");
        for (const [row, page] of [["Dashboard", "dashboard"], ["Feeds", "feeds"]]) {
            root.closes();
            keyClick(Qt.Key_K, Qt.ControlModifier);
            tryVerify(() => root.field()?.activeFocus ?? false);
            root.clickRow(row);
            tryCompare(root.window, "page", page);
        }
    }

    function test_escapeStays() {
        root.openBox();
        keyClick(Qt.Key_Escape);
        root.closes();
        compare(root.workshop.session.calls, []);
        compare(root.window.page, "chat");
    }

    function test_theMouseGoesToo() {
        root.openBox();
        root.clickRow("Your account");
        root.closes();
        tryCompare(root.window, "page", "settings-account");
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => root.field()?.activeFocus ?? false);
        root.clickRow("Room firmware");
        tryCompare(root.window, "page", "chat");
        compare(root.workshop.session.calls, ["openRoom r3"]);
    }

    function test_theSidebarHasIt() {
        root.open();
        root.click(root.find("JumpButton"));
        tryVerify(() => root.field()?.activeFocus ?? false);
    }

    function test_commandsOpenTheirDialogs() {
        root.openBox();
        root.clickRow("Browse and create rooms");
        tryVerify(() => root.button("Create a room…") !== null);
    }

    function test_offersWhatTheColoursAreNot_data() {
        return [
            { tag: "light", dark: false, choice: ColorScheme.Light, looks: [JumpModel.SwitchToDark, JumpModel.FollowSystem] },
            { tag: "dark", dark: true, choice: ColorScheme.Dark, looks: [JumpModel.SwitchToLight, JumpModel.FollowSystem] },
            { tag: "the system's, light", dark: false, choice: ColorScheme.System, looks: [JumpModel.SwitchToDark] },
            { tag: "the system's, dark", dark: true, choice: ColorScheme.System, looks: [JumpModel.SwitchToLight] }
        ];
    }

    function test_offersWhatTheColoursAreNot(data) {
        root.workshop.scheme.dark = data.dark;
        root.workshop.scheme.choice = data.choice;
        root.openBox();
        compare(Array.from(root.jump.looks), data.looks);
    }

    function test_changesTheColours_data() {
        return [
            { tag: "dark", command: JumpModel.SwitchToDark, before: ColorScheme.System, after: ColorScheme.Dark },
            { tag: "light", command: JumpModel.SwitchToLight, before: ColorScheme.System, after: ColorScheme.Light },
            { tag: "system", command: JumpModel.FollowSystem, before: ColorScheme.Dark, after: ColorScheme.System }
        ];
    }

    function test_changesTheColours(data) {
        root.workshop.scheme.choice = data.before;
        root.jump.rows = [root.workshop.office.place(JumpModel.Action, "", "Colours", "", data.command)];
        root.openBox();
        keyClick(Qt.Key_Return);
        root.closes();
        compare(root.workshop.scheme.choice, data.after);
        compare(root.window.page, "chat");
    }

    function test_saysThatNothingIsCalledThat() {
        root.openBox();
        root.type("zz");
        root.jump.rows = [];
        tryVerify(() => root.find("SmallText", "Nothing here is called that.", root.overlay()) !== null);
        keyClick(Qt.Key_Return);
        compare(root.workshop.session.calls, []);
        verify(root.field() !== null);
    }

    function test_makesNoRowsAhead() {
        root.jump.rows = Array.from({ length: 60 }, (unused, i) => root.workshop.office.place(JumpModel.Room, "x" + i, "room " + i, "", 0));
        root.openBox();
        tryVerify(() => root.find("JumpRow", undefined, root.overlay()) !== null);
        root.verifyNoneAhead("JumpRow");
    }

    function test_isNotThereForWhoIsNotSignedIn() {
        root.workshop.sessions.current = null;
        root.open();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        wait(50);
        verify(root.field() === null);
    }

    name: "JumpBox"
}
