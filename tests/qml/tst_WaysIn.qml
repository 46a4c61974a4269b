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

    function test_offersTheInviteThatWasCopied_data() {
        const link = "hearth://192.168.1.20:9473/?invite=abc";
        return [
            { tag: "a link", text: " " + link + "\n", offered: true },
            { tag: "a damaged link", text: link + "&pin=1", offered: false },
            { tag: "an address of the web", text: "https://192.168.1.20/?invite=abc", offered: false },
            { tag: "a link within words", text: "come to " + link, offered: false },
            { tag: "something long", text: link + "a".repeat(3000), offered: false },
            { tag: "nothing", text: "", offered: false }
        ];
    }

    function test_offersTheInviteThatWasCopied(data) {
        clipboard.copy(data.text);
        root.openSignedOut();
        tryVerify(() => root.window.activeFocusItem?.placeholderText === "hearth://… or host:port");
        const offer = root.find("SecondaryButton", "Use the invite link you copied");
        compare(offer?.visible ?? false, data.offered);
        // Nobody asked for it yet.
        compare(root.window.activeFocusItem.text, "");
        compare(root.signIn.calls, []);
        if (!data.offered)
            return;
        root.click(offer);
        compare(root.signIn.calls, ["connectTo hearth://192.168.1.20:9473/?invite=abc"]);
    }

    function test_onesOwnServerIsOpened() {
        const finder = root.workshop.sessions.finder;
        finder.onNetwork.rows = [{ serverId: "one", name: "Attic", detail: "box.local", username: "alice", standing: FoundServerModel.Own, initials: "A", colorIndex: 1 }];
        root.openSignedOut();
        compare(root.find("FoundServerRow").Accessible.name, "Attic, your server · box.local");
        const button = root.find("SecondaryButton", "Open");
        compare(button.Accessible.name, "Open Attic");
        root.click(button);
        compare(finder.calls, ["choose one"]);
    }

    function test_aPictureOfAnInviteLeadsThere() {
        root.openSignedOut();
        root.find("PictureInvite").found("hearth://192.168.1.20:9473/?invite=abc");
        compare(root.signIn.calls, ["connectTo hearth://192.168.1.20:9473/?invite=abc"]);
        // Where somebody is on the way, nobody sets out for elsewhere.
        root.signIn.busy = true;
        verify(!root.find("LinkButton", "Invite from a picture…").enabled);
    }

    function test_aLinkThatIsDroppedLeadsThere() {
        root.openSignedOut();
        const form = root.find("AddressForm");
        const link = "hearth://192.168.1.20:9473/?room=r%2D1";
        form.takeDropped("# dragged\r\n" + link + "\r\nhearth://other\r\n");
        compare(root.signIn.calls, ["connectTo " + link]);
        compare(root.find("HintText", undefined, form)?.text ?? "", "");
        form.takeDropped("file:///nowhere/invite.png\r\n");
        tryVerify(() => root.find("HintText", "This file can't be read.") !== null);
        const frame = root.find("DropFrame");
        verify(frame.enabled);
        root.signIn.busy = true;
        verify(!frame.enabled);
    }

    function test_whatIsNoInviteIsSaid() {
        root.openSignedOut();
        const form = root.find("AddressForm");
        form.readPicture("https://example.org/invite.png");
        tryVerify(() => root.find("HintText", "Only a picture on this computer can be read. Save it first.") !== null);
        form.readPicture("file:///nowhere/invite.png");
        tryVerify(() => root.find("HintText", "This file can't be read.") !== null);
        // Whoever goes another way is not told of it any more.
        root.window.activeFocusItem.text = "192.168.1.20";
        keyClick(Qt.Key_Return);
        tryVerify(() => root.find("HintText", "This file can't be read.") === null);
        compare(root.signIn.calls, ["connectTo 192.168.1.20"]);
    }

    function test_saysThatHostingStandsBelow_data() {
        return [{ tag: "narrow", width: 720, height: 480, said: true }, { tag: "wide", width: 1280, height: 800, said: false }];
    }

    function test_saysThatHostingStandsBelow(data) {
        root.openSignedOut();
        Object.assign(root.window, { width: data.width, height: data.height });
        tryCompare(root.window, "height", data.height);
        const strip = () => root.find("MoreBelow");
        tryVerify(() => (strip()?.visible ?? false) === data.said);
        if (!data.said)
            return;
        root.click(strip());
        tryVerify(() => root.field("Name").field.activeFocus);
        tryVerify(() => !(strip()?.visible ?? false));
    }

    name: "WaysIn"

    Clipboard { id: clipboard }
}
