// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! A server on this computer: before it runs, while it does, and when it does not.
QtObject {
    id: root

    required property Workshop workshop
    readonly property HostedServer hosting: root.workshop.hosting
    readonly property var states: [
        {
            name: "host-running", page: "connect", prepare: () => root.begin({ state: HostedServer.Running }), steps: root.opened,
            shown: ["Alice's server", "Invite people", "Copy link", "192.168.1.20:9473", "Stop the server", "Open the chat"],
            wide: { shown: ["Start with my session"] }
        },
        {
            name: "host-alone", page: "connect", prepare: () => root.begin({ state: HostedServer.Running, people: [] }), steps: root.opened,
            shown: ["nobody else is connected", "Open the chat"]
        },
        {
            name: "host-starting", page: "connect", prepare: () => root.begin({ state: HostedServer.Starting, people: [], log: "" }),
            steps: root.opened, shown: ["Starting…", "Cancel"]
        },
        {
            name: "host-restarting", page: "connect", prepare: () => root.begin({ state: HostedServer.Restarting, people: [] }),
            steps: root.opened, shown: ["It ended unexpectedly", "Cancel"]
        },
        {
            name: "host-restarted", page: "connect",
            prepare: () => root.begin({ state: HostedServer.Running, notice: "The server ended unexpectedly, and was started again." }),
            steps: root.opened, shown: ["was started again", "Open the chat"]
        },
        {
            name: "host-entering", page: "connect", prepare: () => root.begin({ state: HostedServer.Running, ownAddress: "127.0.0.1:1" }),
            steps: root.opened.concat(["click Button Open the chat"]), shown: ["Opening the chat…"]
        },
        {
            name: "host-port-taken", page: "connect",
            prepare: () => root.begin({
                state: HostedServer.Failed, portTaken: true, people: [],
                problem: "Another program uses port 9473 of this computer. Those who know your server by its address will not find it on another port.",
                log: "hearthd: can't listen on 0.0.0.0 port 9473: The bound address is already in use"
            }),
            // With that problem on its card the button is below the edge.
            narrow: { steps: ["click Button The server on this computer"] },
            steps: root.opened, shown: ["Another program uses port 9473", "Use another port", "Try again", "Look for the cause"]
        },
        {
            name: "chat-host-failed", prepare: () => root.leave({ state: HostedServer.Failed, problem: root.ended }),
            shown: ["Your server is not running", "Show the server", "2 messages wait"]
        },
        {
            name: "chat-host-restarting", prepare: () => root.leave({ state: HostedServer.Restarting }),
            shown: ["is coming back", "Show the server"]
        },
        {
            name: "chat-host-restarted",
            prepare: () => root.begin({ state: HostedServer.Running, notice: "The server ended unexpectedly, and was started again." }),
            shown: ["was started again", "Put this away"]
        },
        {
            name: "host-stop", page: "connect", prepare: () => root.begin({ state: HostedServer.Running }),
            steps: root.opened.concat(["click Button Stop the server"]),
            shown: ["Stop the server?", "Carol Diaz, Bob Lind are connected now"]
        },
        {
            name: "connect-autostart", page: "connect",
            prepare: () => {
                root.workshop.sessions.current = null;
                root.hosting.autostart.on = true;
            },
            shown: ["Host a server on this computer"], wide: { shown: ["Start with my session", "Start hosting"] }
        },
        {
            name: "connect-hosting", page: "connect", prepare: () => root.begin({ state: HostedServer.Running }),
            shown: ["Host a server on this computer"], wide: { shown: ["Show the server"] }
        }
    ]
    readonly property var opened: ["click Button Show the server"]

    function begin(values) {
        Object.assign(root.hosting.invite, {
            address: "192.168.1.20:9473", keyWords: "amber basil canyon delta ember fjord garnet harbor",
            link: "hearth://192.168.1.20:9473/?invite=hQ2mPzV0c3rJ8tXk1yWn4A&pin=47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU",
            hint: "Good for 50 people and 7 days. Give it only to those you want there."
        });
        Object.assign(root.hosting, {
            people: ["Carol Diaz", "Bob Lind"], ownAddress: root.workshop.session.address, log: root.log
        }, values);
    }

    //! And whoever is in its chat sees that.
    function leave(values) {
        root.begin(Object.assign({ people: [] }, values));
        root.workshop.loseConnection();
    }

    readonly property string ended: "The server ended again and again, so it is not started any more. Its log says more."
    readonly property string log: "2026-05-01T09:00:02.114 info hearth.server the key of this server: amber basil canyon delta ember fjord garnet harbor\n2026-05-01T09:00:02.120 info hearth.server data in /home/alice/.local/share/hearth/hosting/data\n2026-05-01T09:03:40.871 info hearth.accounts sign-in outcome=\"done\" user=carol from=192.168.1.31"
}
