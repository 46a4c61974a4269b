// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property Session session: root.workshop?.session ?? null
    readonly property OwnPresence own: root.session?.ownPresence ?? null

    function menuItem(text) {
        return root.find("MenuItem", text, root.overlay());
    }

    function choose(text) {
        tryVerify(() => root.menuItem(text) !== null);
        root.rendered();
        mouseClick(root.menuItem(text));
    }

    function says(line) {
        return (root.find("MenuPerson", undefined, root.overlay())?.Accessible.name ?? "").includes(line);
    }

    function test_onlineAndAwayAreChosen_data() {
        return [{ tag: "Online", call: "beOnline" }, { tag: "Away", call: "beAway" }];
    }

    function test_onlineAndAwayAreChosen(data) {
        root.open();
        root.chooseFromAccountMenu(data.tag);
        compare(root.own.calls, [data.call]);
    }

    function test_dndHasAnEnd_data() {
        return [
            { tag: "For 30 minutes", ending: OwnPresence.HalfHour }, { tag: "For 1 hour", ending: OwnPresence.Hour },
            { tag: "Until tomorrow 9:00", ending: OwnPresence.TomorrowMorning }, { tag: "Until I turn it off", ending: OwnPresence.Never }
        ];
    }

    function test_dndHasAnEnd(data) {
        root.open();
        root.chooseFromAccountMenu("Do not disturb");
        root.choose(data.tag);
        compare(root.own.calls, ["doNotDisturb " + data.ending]);
    }

    function test_dndIsReachedByTheKeyboard() {
        root.open();
        root.find("AccountButton").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        tryVerify(() => root.menuItem("Away") !== null);
        for (let i = 0; i < 3; ++i)
            keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Right);
        tryVerify(() => root.menuItem("For 1 hour") !== null);
        tryVerify(() => root.menuItem("For 30 minutes").highlighted);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        compare(root.own.calls, ["doNotDisturb " + OwnPresence.Hour]);
    }

    function test_aServerThatKeepsNothingOffersNoEnd() {
        root.own.kept = false;
        root.open();
        root.chooseFromAccountMenu("Do not disturb");
        tryVerify(() => root.menuItem("Until I turn it off") !== null);
        compare(root.menuItem("For 1 hour"), null);
        verify(!root.menuItem("Set a status…").enabled);
    }

    function test_theMenuSaysWhatIsTold() {
        root.workshop.moods.speak();
        root.open();
        mouseClick(root.find("AccountButton"));
        tryVerify(() => root.says("Do not disturb until 15:30"));
        verify(root.says("🌱 In the garden · until 18:00"));
        verify(root.find("AccountButton").Accessible.name.includes("Do not disturb until 15:30"));
        root.choose("Clear your status");
        compare(root.own.calls, ["say   " + OwnPresence.Never]);
    }

    function test_offlineNothingIsTold() {
        root.workshop.moods.speak();
        root.open();
        root.workshop.loseConnection();
        mouseClick(root.find("AccountButton"));
        tryVerify(() => root.menuItem("Online") !== null);
        for (const text of ["Online", "Away", "Do not disturb", "Change your status…", "Clear your status"])
            verify(!root.menuItem(text).enabled, text);
    }

    function test_theJumpBoxTellsToo() {
        root.open();
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => root.find("JumpRow", "Do not disturb for 1 hour", root.overlay()) !== null);
        root.click(root.find("JumpRow", "Do not disturb for 1 hour", root.overlay()));
        compare(root.own.calls, ["doNotDisturb " + OwnPresence.Hour]);
        tryVerify(() => root.find("JumpRow", undefined, root.overlay()) === null);
        keyClick(Qt.Key_K, Qt.ControlModifier);
        tryVerify(() => root.find("JumpRow", "Set a status…", root.overlay()) !== null);
        root.click(root.find("JumpRow", "Set a status…", root.overlay()));
        tryVerify(() => root.find("StatusEmoji", undefined, root.overlay()) !== null);
    }

    function test_membersShowWhatTheySay() {
        root.workshop.moods.speak();
        root.open();
        const carol = root.find("MemberRow", "Carol Diaz");
        const line = "🔧 At the lathe, ask me again after four o'clock";
        verify(root.find("SmallText", line, carol) !== null);
        verify(carol.Accessible.name.includes(line));
        compare(root.find("MemberRow", "Bob Lind").height, Theme.rowHeight);
        verify(carol.height > Theme.rowHeight);
        mouseClick(carol, carol.width / 2, carol.height / 2, Qt.RightButton);
        tryVerify(() => root.says(line));
        verify(root.says("online"));
    }

    function test_aPersonsMenuSaysWhenTheyWereThere() {
        root.workshop.moods.speak();
        root.open();
        const dave = root.find("MemberRow", "Dave Oko");
        mouseClick(dave, dave.width / 2, dave.height / 2, Qt.RightButton);
        tryVerify(() => root.says("last seen 2 h ago, On holiday"));
        verify(!root.says("offline"));
    }

    function test_aDirectShowsWhatTheOtherSays() {
        root.workshop.moods.speak();
        root.session.currentRoom = root.workshop.direct;
        root.open();
        const title = root.find("DirectTitle");
        verify(root.find("PlainText", "online · 🔧 At the lathe, ask me again after four o'clock", title) !== null);
        root.workshop.loseConnection();
        compare(root.find("PlainText", "online · 🔧 At the lathe, ask me again after four o'clock", title), null);
    }

    name: "Presence"
}
