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

    function begin(values) {
        root.workshop.sessions.current = null;
        Object.assign(root.signIn, values);
    }

    function ask(reason) {
        root.begin({ step: SignIn.CheckKey, address: "192.168.1.20:9473" });
        root.workshop.askForKey(root.signIn.key, reason);
    }
}
