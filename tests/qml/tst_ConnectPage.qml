// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

WindowCase {
    id: root

    readonly property SignIn signIn: root.workshop?.sessions.signIn ?? null

    function openSignedOut() {
        root.workshop.sessions.current = null;
        root.open();
    }

    function toCredentials() {
        root.signIn.serverLabel = "127.0.0.1:9473";
        root.signIn.step = SignIn.EnterCredentials;
        tryVerify(() => root.field("Username").field.activeFocus);
    }

    function test_whatIsFoundIsJoinedWithTheKeyboard() {
        const finder = root.workshop.sessions.finder;
        const server = { detail: "box.local", username: "", standing: FoundServerModel.Announced, initials: "B", colorIndex: 1 };
        finder.onNetwork.rows = [Object.assign({ serverId: "one", name: "Box" }, server), Object.assign({ serverId: "two", name: "%1" }, server)];
        root.openSignedOut();
        tryVerify(() => root.window.activeFocusItem?.placeholderText === "hearth://… or host:port");
        compare(root.find("FoundServerRow", undefined, undefined, row => row.serverId === "two").Accessible.name, "%1, box.local");
        // Past the way by a picture, which stands above the field.
        keyClick(Qt.Key_Backtab);
        keyClick(Qt.Key_Backtab);
        compare(root.window.activeFocusItem.Accessible.name, "Join %1");
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Backtab);
        keyClick(Qt.Key_Space);
        compare(finder.calls, ["choose two", "choose one"]);
        // Where somebody is on the way, nobody sets out for elsewhere.
        root.signIn.busy = true;
        mouseClick(root.find("SecondaryButton", "Join"));
        compare(finder.calls.length, 2);
    }

    function test_looksWhileItIsSeen() {
        const finder = root.workshop.sessions.finder;
        root.open();
        compare(root.window.page, "chat");
        verify(!finder.looking);
        root.window.wantedPage = "connect";
        tryVerify(() => finder.looking);
        root.toCredentials();
        verify(!finder.looking);
        root.signIn.step = SignIn.EnterAddress;
        tryVerify(() => finder.looking);
        root.window.wantedPage = "";
        tryVerify(() => !finder.looking);
    }

    function test_saysWhatIsMissing_data() {
        return [
            { tag: "has just begun", state: ServerFinder.Searching, hint: "Looking for servers on this network…" },
            { tag: "nobody", state: ServerFinder.Settled, hint: "Nobody found yet. A server shows up here by itself once it runs on this network; its address or an invite link works at once." },
            { tag: "no Avahi", state: ServerFinder.Unavailable, hint: "Install avahi-daemon to see servers on this network. An address or an invite link works without it." }
        ];
    }

    function test_saysWhatIsMissing(data) {
        root.workshop.sessions.finder.state = data.state;
        root.openSignedOut();
        verify(root.find("HintText", data.hint) !== null);
        // An address works whatever is found.
        tryVerify(() => root.window.activeFocusItem?.placeholderText === "hearth://… or host:port");
        root.type("box");
        keyClick(Qt.Key_Return);
        compare(root.signIn.calls, ["connectTo box"]);
    }

    function test_enterConnects() {
        root.openSignedOut();
        tryVerify(() => root.window.activeFocusItem?.placeholderText === "hearth://… or host:port");
        root.type("box:9473");
        keyClick(Qt.Key_Return);
        compare(root.signIn.calls, ["connectTo box:9473"]);
    }

    function test_anAddressThatGivesUpTheEncryptionIsAskedAboutFirst_data() {
        return [
            { tag: "Connect with encryption", asks: "connectTo wss://192.168.1.20:9473", answers: "" },
            { tag: "Back", asks: "", answers: "refuse" },
            { tag: "Go on without encryption", asks: "", answers: "accept " }
        ];
    }

    function test_anAddressThatGivesUpTheEncryptionIsAskedAboutFirst(data) {
        root.openSignedOut();
        root.workshop.askForKey(root.signIn.key, KeyQuestion.Unencrypted);
        root.signIn.step = SignIn.CheckKey;
        // Whoever just presses Enter stays encrypted.
        tryVerify(() => root.window.activeFocusItem?.text === "Connect with encryption");
        verify(root.find("PlainText", "Without encryption?") !== null);
        verify(root.find("NoticeBox", undefined, root.find("PlainWarning")) !== null);
        root.click(root.find("PrimaryButton", data.tag) ?? root.find("SecondaryButton", data.tag, root.find("PlainWarning")) ?? root.find("LinkButton", data.tag));
        compare(root.signIn.calls, data.asks ? [data.asks] : []);
        compare(root.signIn.key.calls, data.answers ? [data.answers] : []);
    }

    function test_enterGoesFromNameToPasswordToSignIn() {
        root.openSignedOut();
        root.toCredentials();
        root.type("alice");
        keyClick(Qt.Key_Return);
        root.type("secret");
        keyClick(Qt.Key_Return);
        compare(root.signIn.calls, ["signIn alice secret"]);
    }

    function test_createsAnAccount() {
        root.openSignedOut();
        root.toCredentials();
        root.type("alice");
        root.find("SegmentedChoice").current = 1;
        root.field("Name that others see").text = "Alice Moor";
        root.field("Password (at least 8 characters)").text = "secret";
        mouseClick(root.find("PrimaryButton", "Create account"));
        compare(root.signIn.calls, ["createAccount alice secret Alice Moor "]);
    }

    function test_aLinkBringsItsInvite() {
        root.openSignedOut();
        root.signIn.invite = "K7QX-2MPA";
        root.toCredentials();
        compare(root.find("SegmentedChoice").current, 1);
        compare(root.field("Invite code (empty if the server needs none)").text, "K7QX-2MPA");
        root.type("alice");
        root.field("Password (at least 8 characters)").text = "secret";
        mouseClick(root.find("PrimaryButton", "Create account"));
        compare(root.signIn.calls, ["createAccount alice secret  K7QX-2MPA"]);
    }

    function test_aNewServersKeyIsTakenByHand() {
        root.openSignedOut();
        root.workshop.askForKey(root.signIn.key, KeyQuestion.FirstUse);
        root.signIn.step = SignIn.CheckKey;
        tryVerify(() => root.find("SecondaryButton", "Back")?.activeFocus ?? false);
        verify(root.find("PlainText", root.signIn.key.words) !== null);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(root.signIn.key.calls, ["accept "]);
    }

    function test_enterTakesNoKey() {
        root.openSignedOut();
        root.workshop.askForKey(root.signIn.key, KeyQuestion.FirstUse);
        root.signIn.step = SignIn.CheckKey;
        tryVerify(() => root.find("SecondaryButton", "Back")?.activeFocus ?? false);
        keyClick(Qt.Key_Return);
        compare(root.signIn.key.calls, ["refuse"]);
    }

    function test_errorsStandAtTheirField() {
        root.openSignedOut();
        root.toCredentials();
        root.signIn.errorField = SignIn.PasswordField;
        root.signIn.error = "That is not the password of alice.";
        compare(root.field("Password").error, "That is not the password of alice.");
        compare(root.field("Username").error, "");
        mouseClick(root.find("SegmentTab", "Create an account"));
        compare(root.field("Password (at least 8 characters)").error, "");
        tryVerify(() => root.field("Password (at least 8 characters)").field.activeFocus);
    }

    function test_passwordsAreHiddenUntilAsked() {
        root.openSignedOut();
        root.toCredentials();
        const password = root.field("Password");
        compare(password.field.echoMode, TextInput.Password);
        mouseClick(root.find("IconButton", "Show the password"));
        compare(password.field.echoMode, TextInput.Normal);
    }

    function test_escapeGoesBack() {
        root.openSignedOut();
        root.toCredentials();
        keyClick(Qt.Key_Escape);
        compare(root.signIn.calls, ["back"]);
    }

    function test_signedInOneCanLeaveAgain() {
        root.open({ initialPage: "connect" });
        compare(root.window.page, "connect");
        keyClick(Qt.Key_Escape);
        tryCompare(root.window, "page", "chat");
    }

    name: "ConnectPage"
}
