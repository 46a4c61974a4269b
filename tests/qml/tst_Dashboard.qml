// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

//! The page for those who see to the server: what it shows, and what it lets them do.
WindowCase {
    id: root

    readonly property Dashboard dashboard: root.workshop?.session.dashboard ?? null

    function openPage(properties) {
        root.workshop.telemetry.fill();
        root.open(Object.assign({ initialPage: "dashboard" }, properties));
        tryVerify(() => root.find("DashboardCards") !== null);
    }

    function railButton() {
        return root.find("RailButton", "Dashboard");
    }

    function test_whoMayNotSeeItIsNotOfferedIt() {
        root.open();
        verify(root.railButton() === null);
        root.dashboard.available = true;
        tryVerify(() => root.railButton() !== null);
        root.click(root.railButton());
        tryCompare(root.window, "page", "dashboard");
        compare(root.dashboard.calls, ["open"]);
        root.dashboard.available = false;
        tryCompare(root.window, "page", "chat");
        tryCompare(root.dashboard, "calls", ["open", "close"]);
        // Nobody is led back.
        root.dashboard.available = true;
        compare(root.window.page, "chat");
    }

    function test_itIsWaitedForUntilTheServerHasSaidWhoOneIs() {
        root.workshop.session.connection.online = false;
        root.open({ initialPage: "dashboard" });
        compare(root.window.showsData, false);
        root.workshop.telemetry.begin();
        tryCompare(root.window, "page", "dashboard");
        compare(root.window.showsData, false);
        root.workshop.telemetry.fill();
        tryCompare(root.window, "showsData", true);
    }

    function test_escapeGoesBack() {
        root.openPage();
        keyClick(Qt.Key_Escape);
        tryCompare(root.window, "page", "chat");
    }

    function test_rowsOfTilesEndWhereTheCardsDo() {
        root.openPage();
        const end = item => item.mapToItem(null, item.width, 0).x;
        const endOf = title => end(root.find("Tile", undefined, undefined, tile => tile.title === title));
        const ends = { 1280: ["Errors / min"], 1283: ["Errors / min"], 720: ["Delivery p50 / p99", "Errors / min"] };
        for (const width in ends) {
            root.window.width = width;
            for (const title of ends[width])
                tryVerify(() => endOf(title) === end(root.find("ThroughputCard")), 5000, `${title} at ${width}`);
        }
    }

    function test_tilesAreSpokenAsAWhole() {
        root.openPage();
        const tile = root.find("Tile", undefined, undefined, tile => tile.title === "Delivery p50 / p99");
        compare(tile.Accessible.name, "Delivery p50 / p99: 0.8 / 6 ms, within target");
    }

    function test_theRangeIsChosen() {
        root.openPage();
        root.click(root.find("RangeButton", "Last 15 min"));
        tryVerify(() => root.find("MenuItem", "Last 24 h", root.overlay()) !== null);
        verify(root.find("MenuItem", "Last 15 min", root.overlay()).checked);
        root.click(root.find("MenuItem", "Last 24 h", root.overlay()));
        tryCompare(root.dashboard, "range", 86400000);
        tryVerify(() => root.find("RangeButton", "Last 24 h") !== null);
    }

    function test_pauseStandsStill() {
        root.openPage();
        root.click(root.find("PauseButton", "Pause"));
        compare(root.dashboard.paused, true);
        verify(root.find("SmallText", "Workshop LAN · paused") !== null);
        compare(root.find("LiveChart").paused, true);
        root.click(root.find("PauseButton", "Resume"));
        compare(root.dashboard.paused, false);
    }

    function test_theThroughputIsSaidInWords() {
        root.openPage();
        tryVerify(() => root.find("LiveChart").Accessible.description.startsWith("message: min "));
    }

    function test_aKickIsAskedFirst() {
        root.openPage({ height: 1400 });
        const row = root.find("ConnectionRow", undefined, undefined, row => row.name === "Bob Lind");
        root.click(root.find("SecondaryButton", "Kick…", row));
        tryVerify(() => root.button("Kick") !== null && root.button("Cancel").activeFocus);
        compare(root.dashboard.calls, ["open"]);
        root.click(root.button("Kick"));
        compare(root.dashboard.calls, ["open", "kick s4"]);
        root.dashboard.kicked();
        tryVerify(() => root.button("Cancel") === null);
    }

    function test_aKickIsNotMeant() {
        root.openPage({ height: 1400 });
        const list = root.find("NavigableList", undefined, root.find("ConnectionsCard"));
        list.forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.button("Cancel")?.activeFocus ?? false);
        keyClick(Qt.Key_Return);
        tryVerify(() => root.button("Cancel") === null);
        compare(root.dashboard.calls, ["open"]);
    }

    function test_oneselfIsNotKicked() {
        root.openPage({ height: 1400 });
        const row = root.find("ConnectionRow", undefined, undefined, row => row.self);
        verify(root.find("SecondaryButton", "Kick…", row) === null);
        row.askToKick();
        wait(50);
        verify(root.button("Kick") === null);
    }

    function test_withoutAConnectionItSaysSo() {
        root.openPage({ height: 1400 });
        root.workshop.loseConnection();
        root.dashboard.state = Dashboard.Offline;
        tryVerify(() => root.find("NoticeBox", undefined, root.find("DashboardCards"))?.visible ?? false);
        verify(root.find("SmallText", "Workshop LAN · no connection") !== null);
        const row = root.find("ConnectionRow", undefined, undefined, row => row.name === "Bob Lind");
        verify(!root.find("SecondaryButton", "Kick…", row).enabled);
    }

    function test_whatIsRefusedCanBeAskedAgain() {
        root.workshop.telemetry.refuse();
        root.open({ initialPage: "dashboard" });
        tryVerify(() => root.find("DashboardStatus") !== null);
        root.click(root.find("SecondaryButton", "Try again", root.find("DashboardStatus")));
        compare(root.dashboard.calls, ["open", "retry"]);
    }

    name: "Dashboard"
}
