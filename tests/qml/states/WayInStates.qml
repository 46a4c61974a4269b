// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import ".."

//! Where to, whose key that is, and who one is.
QtObject {
    id: root

    required property Workshop workshop
    readonly property SignIn signIn: root.workshop.sessions.signIn
    readonly property var states: [
        { name: "connect", prepare: () => root.begin({}), shown: ["Where to?", "Address or invite link", "Connect"] },
        {
            name: "connect-searching", prepare: () => root.look(ServerFinder.Searching, [], []),
            shown: ["On this network", "Looking for servers on this network…"]
        },
        {
            name: "connect-none", prepare: () => root.look(ServerFinder.Settled, [], []),
            shown: ["Nobody found yet. A server shows up here by itself"]
        },
        {
            name: "connect-found", prepare: () => root.look(ServerFinder.Settled, root.found, []),
            shown: ["Workshop LAN, workshop.local", "Join Workshop LAN", "Join Game night"]
        },
        {
            name: "connect-own",
            prepare: () => root.look(ServerFinder.Settled, root.found.concat([Object.assign(root.server("o", "Alice's server", "1 person there · invite only", 3), {
                username: "alice", standing: FoundServerModel.Own
            })]), []),
            shown: ["your server · 1 person there", "Open Alice's server"]
        },
        {
            name: "connect-remembered", prepare: () => root.look(ServerFinder.Settled, root.found.slice(0, 1), root.remembered),
            shown: ["Where you have been", "Sign in at Attic box"]
        },
        {
            name: "connect-no-avahi", prepare: () => root.look(ServerFinder.Unavailable, [], root.remembered.slice(0, 1)),
            shown: ["Install avahi-daemon to see servers on this network."]
        },
        {
            name: "connect-elsewhere", page: "connect", prepare: () => root.signIn.address = "192.168.1.20:9473",
            shown: ["Address or invite link", "Connect"]
        },
        {
            name: "connect-busy", prepare: () => root.begin({ address: "192.168.1.20:9473", busy: true }),
            shown: ["Connecting…", "Cancel"]
        },
        {
            name: "connect-error",
            prepare: () => root.begin({
                address: "192.168.1.21:9473", errorField: SignIn.AddressField,
                error: "Nobody answers at 192.168.1.21:9473. Is the server running there, and the address right?"
            }),
            shown: ["Nobody answers at", "Connect"]
        },
        { name: "key-first-use", prepare: () => root.ask(KeyQuestion.FirstUse), shown: ["Is this your server?", "The words match", "Back"] },
        { name: "key-changed", prepare: () => root.ask(KeyQuestion.Changed), shown: ["Another key than expected"] },
        { name: "key-not-of-link", prepare: () => root.ask(KeyQuestion.NotOfLink), shown: ["Another key than expected"] },
        { name: "key-not-announced", prepare: () => root.ask(KeyQuestion.NotAnnounced), shown: ["Another key than expected"] },
        {
            name: "plain-warning", prepare: () => root.ask(KeyQuestion.Unencrypted),
            shown: ["Without encryption?", "Connect with encryption", "Go on without encryption"]
        },
        { name: "sign-in", prepare: () => root.begin(root.known), shown: ["Who are you?", "Workshop LAN", "Username", "Sign in"] },
        { name: "sign-in-exposed", prepare: () => root.begin(Object.assign({}, root.known, { encrypted: false, exposed: true })), shown: ["Username"] },
        {
            name: "sign-in-error",
            prepare: () => root.begin(Object.assign({ username: "alice", errorField: SignIn.PasswordField, error: "That is not the password of alice." }, root.known)),
            shown: ["That is not the password of alice."]
        },
        {
            name: "sign-in-memory-only", prepare: () => root.begin(Object.assign({ username: "alice", keeping: SignIn.EndsWithoutKeyring }, root.known)),
            shown: ["No keyring is running here"]
        },
        {
            name: "sign-in-locked-keyring", prepare: () => root.begin(Object.assign({ username: "alice", keeping: SignIn.EndsUnlessUnlocked }, root.known)),
            shown: ["Your keyring is locked"]
        },
        {
            name: "create-account", prepare: () => root.begin(root.known), steps: ["click Button Create an account"],
            shown: ["Invite code", "Username", "Name that others see"]
        },
        {
            name: "signed-out-notice",
            prepare: () => root.begin({ notice: "Your session on this computer was ended from another device. Sign in again to go on." }),
            shown: ["Your session on this computer was ended"]
        }
    ]
    readonly property var known: ({
            step: SignIn.EnterCredentials, address: "192.168.1.20:9473", serverName: "Workshop LAN", serverLabel: "192.168.1.20:9473", encrypted: true
        })

    readonly property var found: [
        root.server("w", "Workshop LAN", "workshop.local · 14 people there · invite only", 7),
        root.server("g", "Game night", "gandalf.local · 5 people there · open to all", 2)
    ]
    readonly property var remembered: [
        Object.assign(root.server("a", "Attic box", "alice · 192.168.1.20:9473", 5), { username: "alice", standing: FoundServerModel.Reachable }),
        Object.assign(root.server("m", "The makers of the other end of the town, and their friends", "alice.moor · makers.example.org:9473", 6), {
            username: "alice.moor", standing: FoundServerModel.Unreachable
        })
    ]

    function server(serverId, name, detail, colorIndex) {
        return { serverId, name, detail, colorIndex, username: "", standing: FoundServerModel.Announced, initials: name[0] };
    }

    function look(state, found, remembered) {
        root.begin({});
        const finder = root.workshop.sessions.finder;
        finder.state = state;
        finder.onNetwork.rows = found;
        finder.remembered.rows = remembered;
    }

    function begin(values) {
        root.workshop.sessions.current = null;
        Object.assign(root.signIn, values);
    }

    function ask(reason) {
        root.begin({ step: SignIn.CheckKey, address: "192.168.1.20:9473" });
        root.workshop.askForKey(root.signIn.key, reason);
    }
}
