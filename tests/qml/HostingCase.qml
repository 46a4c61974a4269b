// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! The window, with a server on this computer.
WindowCase {
    id: root

    readonly property HostedServer hosting: root.workshop?.hosting ?? null

    function openSignedOut() {
        root.workshop.sessions.current = null;
        root.open();
    }

    function openRunning(people) {
        Object.assign(root.hosting.invite, { address: "192.168.1.20:9473", link: "hearth://192.168.1.20:9473/?invite=abc", hint: "Good for 50 people." });
        Object.assign(root.hosting, { state: HostedServer.Running, people: people, ownAddress: root.workshop.session.address });
        root.open({ initialPage: "connect" });
        root.click(root.find("PrimaryButton", "Show the server"));
        tryVerify(() => root.find("HostPage") !== null);
        tryVerify(() => root.window.activeFocusItem?.text === "Open the chat");
    }
}
