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
