// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

HostingCase {
    id: root

    function test_whoIsNotLetInStaysAndReadsWhy() {
        root.openRunning([]);
        root.hosting.ownAddress = "127.0.0.1:1";
        root.click(root.find("PrimaryButton", "Open the chat"));
        root.hosting.problem = "The server runs, but did not let you in.";
        compare(root.window.page, "connect");
        verify(root.find("NoticeBox", "The server runs, but did not let you in.") !== null);
        verify(root.find("PrimaryButton", "Open the chat") !== null);
        root.hosting.ownAddress = root.workshop.session.address;
        compare(root.window.page, "connect");
    }

    function test_aLinkFromElsewhereIsSeen_data() {
        return [
            { tag: "on its way", begin: signIn => signIn.busy = true, shows: "AddressForm" },
            { tag: "asks for the key", begin: signIn => signIn.step = SignIn.CheckKey, shows: "KeyCard" },
            { tag: "asks who", begin: signIn => signIn.step = SignIn.EnterCredentials, shows: "SignInCard" }
        ];
    }

    function test_aLinkFromElsewhereIsSeen(data) {
        root.openRunning([]);
        data.begin(root.workshop.sessions.signIn);
        tryVerify(() => root.find("HostPage") === null);
        verify(root.find(data.shows) !== null);
        compare(root.window.page, "connect");
    }

    function test_theQuestionEndsWithTheServer() {
        root.openRunning(["Carol Diaz"]);
        root.click(root.find("SecondaryButton", "Stop the server"));
        const says = words => root.find("PlainText", undefined, root.overlay(), item => item.text.startsWith(words)) !== null;
        tryVerify(() => says("Carol Diaz is connected"));
        root.hosting.people = [];
        tryVerify(() => says("Nobody else is connected"));
        root.hosting.state = HostedServer.Restarting;
        tryVerify(() => !says("Nobody else is connected"));
        compare(root.hosting.calls, []);
    }

    function test_aStoppedServerCanBeKeptFromStartingWithTheSession() {
        root.hosting.autostart.on = true;
        root.openSignedOut();
        const control = root.find("Switch");
        compare(control.text, "Start with my session");
        control.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Space);
        compare(root.hosting.autostart.calls, ["turn off"]);
        root.hosting.autostart.on = false;
        verify(root.find("Switch") === null);
        verify(root.field("Name").field.activeFocus);
    }

    name: "HostPage"
}
