// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

HostingCase {
    id: root

    function test_startsAsItIsWanted_data() {
        return [{ tag: "by invite", choice: 0, rule: "0" }, { tag: "anyone", choice: 1, rule: "1" }];
    }

    function test_startsAsItIsWanted(data) {
        root.openSignedOut();
        const card = root.find("HostCard");
        compare(root.field("Name").text, "Alice's server");
        root.field("Name").text = "Game night";
        root.find("SegmentedChoice", undefined, card).current = data.choice;
        root.click(root.find("PrimaryButton", "Start hosting"));
        compare(root.hosting.calls, ["start Game night " + data.rule]);
        tryVerify(() => root.find("HostPage") !== null);
        verify(root.hosting.watched);
        verify(root.find("HostStatusLine").text === "Starting…");
    }

    function test_startsFromTheKeyboard() {
        root.openSignedOut();
        tryVerify(() => root.window.activeFocusItem?.placeholderText === "hearth://… or host:port");
        const name = root.field("Name").field;
        for (let i = 0; i < 6 && !name.activeFocus; ++i)
            keyClick(Qt.Key_Tab);
        verify(name.activeFocus);
        keyClick(Qt.Key_Return);
        compare(root.hosting.calls, ["start Alice's server 0"]);
        tryVerify(() => root.window.activeFocusItem?.text === "Cancel");
    }

    function test_aNamelessServerIsNotStarted() {
        root.openSignedOut();
        root.field("Name").text = "  ";
        verify(!root.find("PrimaryButton", "Start hosting").enabled);
        root.field("Name").field.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(root.hosting.calls, []);
    }

    function test_whoeverBeginsToHostStaysToSeeIt() {
        root.openSignedOut();
        root.click(root.find("PrimaryButton", "Start hosting"));
        root.workshop.sessions.current = root.workshop.session;
        Object.assign(root.hosting, { state: HostedServer.Running, ownAddress: root.workshop.session.address });
        tryVerify(() => root.find("HostPage") !== null);
        compare(root.window.page, "connect");
        tryVerify(() => root.window.activeFocusItem?.text === "Open the chat");
        keyClick(Qt.Key_Return);
        tryCompare(root.window, "page", "chat");
    }

    function test_whoIsNotInIsLedIn() {
        root.openRunning([]);
        root.hosting.ownAddress = "127.0.0.1:1";
        root.click(root.find("PrimaryButton", "Open the chat"));
        compare(root.hosting.calls, ["enter"]);
        // Nobody leaves before they are let in.
        compare(root.window.page, "connect");
        verify(root.find("PrimaryButton", "Opening the chat…") !== null);
        root.hosting.ownAddress = root.workshop.session.address;
        tryCompare(root.window, "page", "chat");
    }

    function test_whoIsInIsJustShownTheChat() {
        root.openRunning([]);
        root.click(root.find("PrimaryButton", "Open the chat"));
        compare(root.hosting.calls, []);
        tryCompare(root.window, "page", "chat");
    }

    function test_aServerWithoutGuestsStopsAtOnce() {
        root.openRunning([]);
        root.click(root.find("SecondaryButton", "Stop the server"));
        compare(root.hosting.calls, ["stop"]);
    }

    function test_stoppingNamesThoseWhoAreSentAway_data() {
        return [
            { tag: "one", people: ["Carol %1"], says: "Carol %1 is connected now" },
            { tag: "two", people: ["Carol Diaz", "Bob Lind"], says: "Carol Diaz, Bob Lind are connected now" }
        ];
    }

    function test_stoppingNamesThoseWhoAreSentAway(data) {
        root.openRunning(data.people);
        root.click(root.find("SecondaryButton", "Stop the server"));
        const asks = () => root.find("PlainText", undefined, root.overlay(), item => item.text.startsWith(data.says));
        tryVerify(() => asks() !== null);
        compare(root.hosting.calls, []);
        // Whoever just presses Enter keeps it.
        tryVerify(() => root.window.activeFocusItem?.text === "Cancel");
        keyClick(Qt.Key_Return);
        tryVerify(() => asks() === null);
        compare(root.hosting.calls, []);
        root.click(root.find("SecondaryButton", "Stop the server"));
        tryVerify(() => asks() !== null);
        root.click(root.find("PrimaryButton", "Stop the server", root.overlay()));
        compare(root.hosting.calls, ["stop"]);
    }

    function test_aStoppedServerLeadsBack() {
        root.openRunning([]);
        root.hosting.state = HostedServer.Stopped;
        tryVerify(() => root.find("HostPage") === null);
        verify(root.find("PrimaryButton", "Start hosting") !== null);
        verify(!root.hosting.watched);
    }

    function test_aTakenPortOffersAnother() {
        Object.assign(root.hosting, { state: HostedServer.Failed, portTaken: true, problem: "Another program uses port 9473.", log: "hearthd: no" });
        root.open({ initialPage: "connect" });
        root.click(root.find("PrimaryButton", "Show the server"));
        tryVerify(() => root.find("NoticeBox", "Another program uses port 9473.") !== null);
        root.click(root.find("SecondaryButton", "Use another port"));
        root.click(root.find("PrimaryButton", "Try again"));
        compare(root.hosting.calls, ["startElsewhere", "start Alice's server 0"]);
    }

    function test_theSwitchAsksForTheAutostart() {
        root.openRunning([]);
        const control = root.find("Switch");
        compare(control.text, "Start with my session");
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(root.hosting.autostart.calls, ["turn on"]);
    }

    function test_escapeLeadsBackToTheWayIn() {
        root.openRunning([]);
        keyClick(Qt.Key_Escape);
        tryVerify(() => root.find("HostPage") === null);
        compare(root.window.page, "connect");
    }

    function test_withoutAServerToHostThereIsNoCard() {
        root.workshop.sessions.current = null;
        root.open({ hosting: null });
        verify(root.find("AddressForm") !== null);
        compare(root.find("HostCard"), null);
    }

    name: "Hosting"

    function test_offlineItSaysHowOnesOwnServerIs_data() {
        return [
            { tag: "gone for good", state: HostedServer.Failed, problem: "It is damaged.", text: "Your server is not running. It is damaged. 2 messages wait.", page: true },
            { tag: "coming back", state: HostedServer.Restarting, problem: "", text: "Your server ended unexpectedly and is coming back… 2 messages wait.", page: true },
            { tag: "stopped", state: HostedServer.Stopped, problem: "", text: "Your server is not running. You can start it again. 2 messages wait.", page: false }
        ];
    }

    function test_offlineItSaysHowOnesOwnServerIs(data) {
        root.open();
        root.workshop.loseConnection();
        Object.assign(root.hosting, { state: HostedServer.Running, ownAddress: root.workshop.session.address });
        const banner = root.find("ConnectionBanner");
        compare(banner.text, root.workshop.session.connection.bannerText);
        Object.assign(root.hosting, { state: data.state, problem: data.problem, ownAddress: "127.0.0.1:1" });
        compare(banner.text, root.workshop.session.connection.bannerText);
        root.hosting.ownAddress = root.workshop.session.address;
        compare(banner.text, data.text);
        root.click(root.find("LinkButton", "Show the server"));
        compare(root.workshop.session.connection.calls, []);
        tryCompare(root.window, "page", "connect");
        compare(root.find("HostPage") !== null, data.page);
    }

    function test_whatHappenedToOnesOwnServerIsTold() {
        root.open();
        Object.assign(root.hosting, { state: HostedServer.Running, notice: "It was started again." });
        compare(root.find("NoticeBar"), null);
        root.hosting.ownAddress = root.workshop.session.address;
        tryVerify(() => root.find("NoticeBar", "It was started again.") !== null);
    }
}
