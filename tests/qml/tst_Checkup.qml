// SPDX-License-Identifier: MIT
import QtQuick
import QtTest
import Hearth.App
import Hearth.Ui

HostingCase {
    id: root

    readonly property HostCheckup checkup: root.hosting?.checkup ?? null

    function openCheckup() {
        root.openRunning([]);
        root.click(root.find("SecondaryButton", "Why can't they see me?"));
        tryVerify(() => root.button("Check again") !== null);
    }

    function says(words) {
        return root.find("PlainText", words, root.overlay()) !== null;
    }

    function finish() {
        root.checkup.rows = [
            { title: "Firewall", verdict: HostCheckup.Problem, sentence: "ufw turns them away.", nextStep: "sudo ufw allow 9473/tcp" },
            { title: "The port", verdict: HostCheckup.Ok, sentence: "The server listens.", nextStep: "" }
        ];
        Object.assign(root.checkup, { state: HostCheckup.Done, worst: HostCheckup.Problem, headline: "One problem was found." });
    }

    function test_theButtonLeadsToWhatIsToBeDone() {
        root.openCheckup();
        compare(root.checkup.log.calls, ["start"]);
        root.checkup.state = HostCheckup.Running;
        tryVerify(() => root.says("Looking at the server, this computer and its network…"));
        verify(!root.button("Looking…").enabled);
        verify(!root.button("Copy as text"));
        root.finish();
        tryVerify(() => root.says("One problem was found."));
        verify(root.says("Firewall"));
        verify(root.says("ufw turns them away."));
        verify(root.says("sudo ufw allow 9473/tcp"));
        const row = root.find("FindingRow", undefined, root.overlay());
        compare(row.Accessible.name, "Firewall: Problem. ufw turns them away. sudo ufw allow 9473/tcp");
    }

    function test_itIsLookedAtAgain() {
        root.openCheckup();
        root.finish();
        tryCompare(root.button("Check again"), "activeFocus", true);
        keyClick(Qt.Key_Return);
        compare(root.checkup.log.calls, ["start", "start"]);
    }

    function test_whatWasFoundIsCopied() {
        root.openCheckup();
        root.finish();
        tryVerify(() => root.button("Copy as text") !== null);
        root.click(root.button("Copy as text"));
        tryVerify(() => root.button("Copied") !== null);
        const paste = pasteComponent.createObject(root);
        paste.paste();
        compare(paste.text, "One problem was found. In full.");
        paste.destroy();
    }

    function test_whyItCouldNotBeLookedAtIsSaid() {
        root.openCheckup();
        Object.assign(root.checkup, { state: HostCheckup.Failed, failure: "This computer could not be looked at: no such file" });
        tryVerify(() => root.find("HintText", "This computer could not be looked at: no such file", root.overlay()) !== null);
        verify(root.button("Check again") !== null);
    }

    function test_whoeverClosesItEndsTheLook() {
        root.openCheckup();
        root.checkup.state = HostCheckup.Running;
        keyClick(Qt.Key_Escape);
        tryCompare(root.checkup.log, "calls", ["start", "dismiss"]);
    }

    function test_whoGoesElsewhereMeanwhileEndsTheLookToo() {
        root.openCheckup();
        root.checkup.state = HostCheckup.Running;
        // A link from elsewhere leads away.
        root.workshop.sessions.insideShown();
        tryCompare(root.checkup.log, "calls", ["start", "dismiss"]);
    }

    function test_oneThatDoesNotRunIsLookedAtToo() {
        root.openRunning([]);
        verify(!root.find("SecondaryButton", "Look for the cause"));
        Object.assign(root.hosting, { state: HostedServer.Failed, problem: "Another program uses port 9473." });
        tryVerify(() => root.find("SecondaryButton", "Look for the cause") !== null);
        root.click(root.find("SecondaryButton", "Look for the cause"));
        tryVerify(() => root.says("Why doesn't it run?"));
        compare(root.checkup.log.calls, ["start"]);
    }

    Component {
        id: pasteComponent

        TextInput {}
    }
    name: "Checkup"
}
